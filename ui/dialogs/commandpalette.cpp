// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/commandpalette.h"

#include "ui/actions.h"
#include "ui/viewstate.h"
#include "ui/words.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace readout {

namespace {

constexpr int MostHits = 60;

constexpr int DetailRole = Qt::UserRole + 1;
constexpr int Side = 8;

/// What it is stands quietly at the end of a row: eyes run down the names.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->setPen(option.palette.placeholderText().color());
        painter->drawText(option.rect.adjusted(Side, 0, -Side, 0),
            int(QStyle::visualAlignment(option.direction, Qt::AlignRight)) | Qt::AlignVCenter,
            index.data(DetailRole).toString());
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QFontMetrics metrics(option->font);
        const int room = option->rect.width() - metrics.horizontalAdvance(index.data(DetailRole).toString()) - 4 * Side;
        option->text = metrics.elidedText(option->text, Qt::ElideRight, room);
    }
};

/// Every word is there, in any order.
bool matches(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

CommandPalette::CommandPalette(const Actions &actions, ViewState &state, QWidget *parent)
    : QDialog(parent), m_words(new QLineEdit), m_list(new QListWidget)
{
    setWindowTitle(tr("Go to Anything"));
    resize(560, 420);
    for (QAction *action : actions.all()) {
        if (action->isEnabled())
            m_items.append({tr("Act"), action->text(), [action] { action->trigger(); },
                action->shortcut().toString(QKeySequence::NativeText)});
    }
    if (const auto analysis = state.readout().analysis) {
        for (const Entity &entity : analysis->entities)
            m_items.append({typeName(entity.type), entity.name,
                [&state, term = FilterTerm::of(entity)] { state.toggle(term); }, {}});
    }
    for (qsizetype row = 0; row < state.library().size(); ++row) {
        const Entry &entry = state.library().at(row);
        m_items.append(
            {tr("Article"), entry.article->title.isEmpty() ? entry.article->id : entry.article->title.simplified(),
                [&state, number = entry.number] { state.setCurrent(number); }, {}});
    }
    auto *column = new QVBoxLayout(this);
    m_words->setPlaceholderText(tr("An act, a name or an article"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->installEventFilter(this);
    m_list->setItemDelegate(new RowDelegate(this));
    m_list->setAccessibleName(tr("What fits"));
    m_list->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_words);
    column->addWidget(m_list);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_words, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    search({});
}

void CommandPalette::search(const QString &words)
{
    m_list->clear();
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < m_items.size() && m_list->count() < MostHits; ++i) {
        if (!matches(m_items[i].text, wanted))
            continue;
        const Item &item = m_items[i];
        auto *row = new QListWidgetItem(item.text, m_list);
        row->setData(Qt::UserRole, i);
        row->setData(DetailRole, item.keys.isEmpty() ? item.kind : item.keys);
        row->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(item.kind, item.text));
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::run()
{
    const QListWidgetItem *row = m_list->currentItem();
    if (!row)
        return;
    accept();
    m_items[row->data(Qt::UserRole).toInt()].run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0; step != 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace readout
