// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/filterchips.h"

#include "ui/theme.h"
#include "ui/viewstate.h"
#include "ui/words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

constexpr int Side = 12;
constexpr int Padding = 10; // inside a chip

} // namespace

FilterChips::FilterChips(ViewState &state, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_state(state), m_theme(theme)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Side, 8, Side, 8);
    column->setSpacing(4);
    setAccessibleName(tr("Filter"));
    connect(&state, &ViewState::filterChanged, this, &FilterChips::rebuild);
    connect(&theme, &Theme::changed, this, &FilterChips::rebuild);
    rebuild();
}

void FilterChips::rebuild()
{
    // A chip that is being clicked must outlive its own signal.
    for (QPushButton *chip : findChildren<QPushButton *>()) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->setObjectName({});
        chip->deleteLater();
    }
    QWidget *before = previousInFocusChain(); // Tab goes through them here, not behind all that was there before
    while (before->focusPolicy() == Qt::NoFocus && before != this)
        before = before->previousInFocusChain();
    const QList<FilterTerm> &terms = m_state.filter().terms();
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const FilterTerm &term = terms[i];
        const QString words = term.excluded ? tr("not %1: %2").arg(typeName(term.type), term.name)
                                            : tr("%1: %2").arg(typeName(term.type), term.name);
        auto *chip = new QPushButton;
        chip->setObjectName(u"chip"_s);
        chip->setMinimumWidth(1); // a long name narrows with the pane
        chip->setAccessibleName(tr("Remove filter %1").arg(words));
        chip->setToolTip(words);
        chip->setCursor(Qt::PointingHandCursor);
        const auto &[fill, line] = m_theme.colours().mark(term.type);
        chip->setStyleSheet(
            u"QPushButton { background: %1; color: %2; border: 1px %4 %3; border-radius: 12px; padding: 3px %5px; }"
            "QPushButton:focus { border: 2px solid %3; }"_s
                .arg(fill.name(), m_theme.colours().ink.name(), line.name(), term.excluded ? u"dashed"_s : u"solid"_s)
                .arg(Padding));
        connect(chip, &QPushButton::clicked, this, [this, i] { m_state.removeTerm(i); });
        static_cast<QVBoxLayout *>(layout())->addWidget(chip, 0, Qt::AlignLeft);
        setTabOrder(before, chip);
        before = chip;
    }
    setVisible(!terms.isEmpty());
    fit();
}

void FilterChips::fit()
{
    const QString close = u"  ✕"_s;
    const int room = width() - 2 * (Side + Padding + 1) - fontMetrics().horizontalAdvance(close) - 2;
    for (QPushButton *chip : findChildren<QPushButton *>(u"chip"_s)) {
        const QString words = fontMetrics().elidedText(chip->toolTip(), Qt::ElideMiddle, room);
        chip->setText(withoutKeyMarks(words) + close);
    }
}

void FilterChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace readout
