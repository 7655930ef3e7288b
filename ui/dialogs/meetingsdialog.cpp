// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/meetingsdialog.h"

#include "ui/findings/meetingpicture.h"
#include "ui/theme.h"
#include "ui/viewstate.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace readout {

MeetingsDialog::MeetingsDialog(ViewState &state, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_state(state), m_picture(new MeetingPicture)
{
    setWindowTitle(tr("Who Met Whom"));
    resize(640, 720);
    auto *column = new QVBoxLayout(this);
    auto *all = new QCheckBox(tr("All articles that the filter keeps"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Close);
    column->addWidget(all);
    column->addWidget(m_picture, 1);
    column->addWidget(buttons);
    m_picture->setColours(theme.colours());
    setAll(false);
    connect(all, &QCheckBox::toggled, this, &MeetingsDialog::setAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &MeetingsDialog::save);
    connect(m_picture, &MeetingPicture::partyActivated, this, &MeetingsDialog::filterBy);
    connect(m_picture, &MeetingPicture::meetingActivated, this, &MeetingsDialog::openArticle);
    m_picture->setFocus();
}

void MeetingsDialog::setAll(bool all)
{
    m_readouts.clear();
    m_numbers.clear();
    const Library &library = m_state.library();
    for (qsizetype row = 0; row < library.size(); ++row) {
        const Entry &entry = library.at(row);
        if (!entry.analysis || !(all ? m_state.filter().keeps(*entry.analysis) : entry.number == m_state.current()))
            continue;
        m_readouts.append({entry.article, entry.analysis});
        m_numbers.append(entry.number);
    }
    m_picture->setMap(MeetingMap::of(m_readouts));
}

void MeetingsDialog::filterBy(const QString &party)
{
    for (const Readout &readout : m_readouts) {
        for (const Entity &entity : readout.analysis->entities) {
            const bool country = entity.type == EntityType::Country && entity.country == party;
            if (country || (entity.type == EntityType::Organisation && entity.name == party)) {
                m_state.toggle(FilterTerm::of(entity));
                return;
            }
        }
    }
}

void MeetingsDialog::openArticle(quint64 index)
{
    m_state.setCurrent(m_numbers[qsizetype(index)]);
    accept();
}

void MeetingsDialog::save()
{
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Save Picture"), u"meetings.svg"_s, tr("Pictures (*.svg *.png)"));
    if (!path.isEmpty() && !m_picture->save(path))
        QMessageBox::warning(this, windowTitle(), tr("%1 could not be written.").arg(path));
}

} // namespace readout
