// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/sourcepane.h"

#include "ui/theme.h"
#include "ui/viewstate.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QPlainTextDocumentLayout>
#include <QPointer>
#include <QtConcurrentRun>
#include <QTextBlock>
#include <QThread>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal Margin = 16;

/// The library's definition for a file, by its name and else by its first character.
KSyntaxHighlighting::Definition definitionOf(
    const KSyntaxHighlighting::Repository &repository, QString name, const SourceText &source)
{
    if (name.endsWith(u".gz"_s))
        name.chop(3);
    if (auto known = repository.definitionForFileName(name); known.isValid())
        return known;
    const auto first
        = std::ranges::find_if(source.lines, [](const QString &line) { return !line.trimmed().isEmpty(); });
    const QString start = first == source.lines.end() ? QString() : first->trimmed().toLower();
    if (start.startsWith(u"<!doctype html"_s) || start.startsWith(u"<html"_s))
        return repository.definitionForName(u"HTML"_s);
    if (start.startsWith(u'<'))
        return repository.definitionForName(u"XML"_s);
    if (start.startsWith(u'{') || start.startsWith(u'['))
        return repository.definitionForName(u"JSON"_s);
    if (name.contains(u".mht"_s) || name.contains(u".mbox"_s))
        return repository.definitionForName(u"Email"_s);
    return {};
}

std::unique_ptr<QTextDocument> makeDocument(const QString &text, QThread *thread)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    document->setDocumentMargin(Margin);
    document->setDocumentLayout(new QPlainTextDocumentLayout(document.get()));
    document->setPlainText(text);
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
        block.layout()->setCacheEnabled(true); // only lines that are looked at are shaped, and painted again
    document->moveToThread(thread);
    return document;
}

} // namespace

SourcePane::SourcePane(ViewState &state, Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent), m_state(state), m_theme(theme)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setAcceptDrops(false); // the window takes them
    setCursorWidth(2);
    setAccessibleName(tr("Source of the article"));
    connect(&state, &ViewState::currentChanged, this, [this] {
        m_pending.cancel();
        m_highlighter.stop();
        m_number = m_wanted = 0;
        if (isVisible())
            reveal(0);
    });
    connect(&m_highlighter, &SourceHighlighter::formatted, this, [this](int first, int last) {
        if (isInSight(*this, first, last))
            viewport()->update();
    });
    connect(&theme, &Theme::changed, this, [this] {
        m_dressed = false;
        if (isVisible())
            dress();
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &SourcePane::markLine);
}

SourcePane::~SourcePane() { m_pending.cancel(); }

void SourcePane::reveal(int paragraph)
{
    m_paragraph = paragraph;
    if (!isLoaded())
        return load();
    showLine();
    if (!m_dressed)
        dress();
}

int SourcePane::movedTo() const
{
    const int line = textCursor().blockNumber();
    return isLoaded() && line != m_shown ? m_source.paragraphAt(line) : -1;
}

void SourcePane::load()
{
    const auto article = m_state.readout().article;
    if (!article || m_wanted == m_state.current())
        return;
    m_wanted = m_state.current();
    clear();
    setPlaceholderText(tr("Reading the file…"));
    auto made = QtConcurrent::run([article, thread = thread()]() -> std::expected<Made, ReadError> {
        auto source = sourceText(*article);
        if (!source)
            return std::unexpected(source.error());
        Made result{*std::move(source), nullptr, std::make_unique<KSyntaxHighlighting::Repository>(), {}};
        result.document = makeDocument(result.source.lines.join(u'\n'), thread);
        result.definition = definitionOf(*result.repository, QFileInfo(article->source).fileName(), result.source);
        result.definition.includedDefinitions(); // reads them: those of a web page take longer than a frame
        result.repository->moveToThread(thread);
        return result;
    });
    m_pending = made.then(this, [this, wanted = m_wanted](QFuture<std::expected<Made, ReadError>> future) {
        if (wanted != m_state.current())
            return;
        auto result = future.takeResult();
        if (result)
            install(*std::move(result));
        else
            setPlaceholderText(result.error().message);
    });
}

void SourcePane::install(Made made)
{
    QPointer<QTextDocument> before = document(); // the first one dies with its replacement, ours does not
    made.document->setParent(this);
    setDocument(made.document.release());
    delete before.data();
    m_source = std::move(made.source);
    m_definition = made.definition;
    m_repository = std::move(made.repository);
    m_number = m_state.current();
    showLine();
    dress();
    emit loaded();
}

void SourcePane::dress()
{
    if (!isLoaded())
        return;
    m_dressed = true;
    markLine();
    m_highlighter.start(*document(), m_definition, m_theme.syntaxTheme());
}

void SourcePane::showLine()
{
    m_shown = m_source.lineOf(m_paragraph);
    setTextCursor(QTextCursor(document()->findBlockByNumber(m_shown)));
    centerCursor();
    markLine();
}

void SourcePane::markLine()
{
    QTextEdit::ExtraSelection line;
    line.cursor = textCursor();
    line.cursor.clearSelection();
    line.format.setBackground(m_theme.colours().chip);
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    setExtraSelections(isLoaded() ? QList{line} : QList<QTextEdit::ExtraSelection>());
}

} // namespace readout
