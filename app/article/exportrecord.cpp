// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/exportrecord.h"

#include "article/lines.h"
#include "article/writtendate.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr qsizetype headLines = 24; // no record's head is longer

bool isNumber(QStringView word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return c.isDigit() || c == u','; });
}

/// `1,234 words`
bool isLength(QStringView line)
{
    const QList<QStringView> words = line.split(u' ', Qt::SkipEmptyParts);
    return words.size() == 2 && isNumber(words[0]) && words[1].startsWith(u"word", Qt::CaseInsensitive);
}

bool isCopyright(QStringView line)
{
    return line.startsWith(u"copyright", Qt::CaseInsensitive) || line.startsWith(u"(c)", Qt::CaseInsensitive)
        || line.startsWith(u'©');
}

bool isTime(QStringView line)
{
    return !line.isEmpty() && line.size() <= 12 && line.contains(u':') && line.front().isDigit();
}

/// A language by its English name.
QString languageNamed(QStringView name)
{
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> all;
        for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i)
            all.insert(QLocale::languageToString(QLocale::Language(i)).toLower(),
                QLocale::languageToCode(QLocale::Language(i)));
        return all;
    }();
    return codes.value(name.trimmed().toString().section(u' ', 0, 0).section(u';', 0, 0).toLower());
}

/// A Factiva tag: two or three capitals that the text of the field follows in a column of its own.
QString tagOf(QStringView line)
{
    static const QStringList tags{u"SE"_s, u"HD"_s, u"BY"_s, u"CR"_s, u"WC"_s, u"PD"_s, u"ET"_s, u"SN"_s, u"SC"_s,
        u"ED"_s, u"PG"_s, u"VOL"_s, u"LA"_s, u"CY"_s, u"LP"_s, u"TD"_s, u"ART"_s, u"CO"_s, u"IN"_s, u"NS"_s, u"RE"_s,
        u"IPC"_s, u"IPD"_s, u"PUB"_s, u"AN"_s, u"CLM"_s, u"CT"_s, u"RF"_s};
    const qsizetype end = std::min(line.indexOf(u' ') < 0 ? line.size() : line.indexOf(u' '), line.size());
    const QString word = line.first(end).toString();
    return tags.contains(word) && (line.size() == end || line.sliced(end).startsWith(u"  ")) ? word : QString();
}

ExportRecord parseTagged(const QStringList &lines)
{
    QHash<QString, QString> fields;
    QString tag;
    for (const QString &line : lines) {
        const QString found = tagOf(line);
        if (!found.isEmpty())
            tag = found;
        fields[tag] += line.sliced(found.size()).trimmed() + u'\n';
    }
    const auto field = [&](const QString &name) { return fields.value(name).simplified(); };
    return {field(u"HD"_s), field(u"BY"_s), field(u"SN"_s), languageNamed(field(u"LA"_s)), writtenDate(field(u"PD"_s)),
        (fields.value(u"LP"_s).trimmed() + u"\n\n"_s + fields.value(u"TD"_s).trimmed()).trimmed()};
}

/// The lower-case label of a line such as `Length: 500 words`, with what follows it.
std::pair<QString, QString> labelOf(QStringView line)
{
    static const QStringList labels{u"byline"_s, u"section"_s, u"length"_s, u"dateline"_s, u"headline"_s,
        u"load-date"_s, u"language"_s, u"publication-type"_s, u"document-type"_s, u"graphic"_s, u"subject"_s,
        u"organization"_s, u"geographic"_s, u"person"_s, u"industry"_s, u"highlight"_s, u"source"_s, u"journal code"_s,
        u"classification"_s, u"series"_s, u"column"_s, u"company"_s, u"state"_s, u"city"_s, u"country"_s};
    const qsizetype colon = line.first(std::min<qsizetype>(line.size(), 24)).indexOf(u':');
    const QString label = line.first(std::max<qsizetype>(0, colon)).toString().toLower();
    return labels.contains(label) ? std::pair(label, line.sliced(colon + 1).trimmed().toString())
                                  : std::pair<QString, QString>();
}

/// A record's head without tags: lines that show what they are, and names that only their places tell.
class HeadReader {
public:
    explicit HeadReader(const QStringList &lines) : m_lines(lines) { }

    ExportRecord read(bool outletFirst)
    {
        const qsizetype body = readHead();
        QStringList words;
        for (qsizetype i = body; i < m_lines.size(); ++i)
            if (!takesLabel(m_lines[i].trimmed()))
                words.append(m_lines[i]);
        m_record.body = words.join(u'\n').trimmed();
        nameFields(outletFirst);
        return m_record;
    }

private:
    /// Gives the first line of the body: the one after the last that only a head has.
    qsizetype readHead()
    {
        qsizetype body = 0;
        qsizetype namesBefore = 0;
        for (qsizetype i = 0; i < std::min(m_lines.size(), headLines); ++i) {
            const QString line = m_lines[i].simplified();
            if (line.compare(u"body", Qt::CaseInsensitive) == 0)
                return i + 1;
            const bool prose = wordCount(line) >= 25 || (wordCount(line) >= 8 && endsSentence(line))
                || (m_measured && (wordCount(line) >= 8 || endsSentence(line)));
            if (takesLabel(line) || takesMark(line)) {
                body = i + 1;
                namesBefore = m_after.size();
            } else if (prose && body > 0) {
                break;
            } else if (!line.isEmpty()) {
                (m_record.published.isValid() ? m_after : m_before).append(line);
            }
        }
        m_after = m_after.first(namesBefore); // the others open the body
        return body;
    }

    /// Keeps what a labelled line says; lines without a gap go on it.
    bool takesLabel(QStringView line)
    {
        const auto [label, value] = labelOf(line);
        m_measured |= label == u"length";
        if (label == u"byline")
            m_record.byline = value;
        else if (label == u"headline")
            m_record.title = value;
        else if (label == u"language")
            m_record.language = languageNamed(value);
        m_continued = !label.isEmpty() || (m_continued && !line.isEmpty());
        return m_continued;
    }

    /// A line that shows by its form what it is.
    bool takesMark(const QString &line)
    {
        if (isCopyright(line))
            return true;
        if (isLength(line)) {
            m_measured = true;
            m_lengthFirst = !m_record.published.isValid();
            return true;
        }
        if (!m_record.published.isValid()) {
            m_record.published = isDateStamp(line) ? writtenDate(line) : QDate();
            return m_record.published.isValid();
        }
        if (m_record.language.isEmpty() && wordCount(line) == 1)
            m_record.language = languageNamed(line);
        return isTime(line) || (wordCount(line) == 1 && !languageNamed(line).isEmpty());
    }

    void nameFields(bool outletFirst)
    {
        const auto set = [](QString &field, const QString &value) {
            if (field.isEmpty())
                field = value;
        };
        if (outletFirst) { // Nexis: outlet, date, edition, title
            set(m_record.outlet, m_before.value(0));
            const auto title = std::ranges::find_if(m_after, [](const QString &l) { return wordCount(l) >= 3; });
            set(m_record.title, title == m_after.end() ? QString() : *title);
        } else if (m_lengthFirst) { // Factiva: title, byline, length, date, outlet
            set(m_record.title, m_before.value(0));
            set(m_record.byline, m_before.value(1));
            set(m_record.outlet, m_after.value(0));
        } else { // Nexis of later years: title, outlet, date
            set(m_record.title, m_before.value(0));
            set(m_record.outlet, m_before.size() > 1 ? m_before.last() : QString());
        }
    }

    const QStringList &m_lines;
    ExportRecord m_record;
    QStringList m_before; ///< names above the date
    QStringList m_after; ///< and below it
    bool m_measured = false; ///< the length was stated; the body may follow at any line
    bool m_lengthFirst = false; ///< the length stands above the date
    bool m_continued = false;
};

} // namespace

bool endsRecord(QStringView line)
{
    line = line.trimmed();
    if (line.compare(u"End of Document", Qt::CaseInsensitive) == 0)
        return true;
    if (!line.startsWith(u"Document ") || line.size() < 9 + 16)
        return false;
    const QStringView code = line.sliced(9);
    const auto isCode = [](QChar c) { return c.isDigit() || (c.isLetter() && c.unicode() < 128); };
    return std::ranges::all_of(code, isCode) && std::ranges::count_if(code, [](QChar c) { return c.isDigit(); }) >= 8;
}

bool beginsRecord(QStringView line)
{
    QList<QStringView> words = line.trimmed().split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 4)
        return false;
    if (words.first() == u"Document")
        std::ranges::rotate(words, words.begin() + 1);
    return isNumber(words[0]) && words[1] == u"of" && isNumber(words[2])
        && words[3].startsWith(u"document", Qt::CaseInsensitive);
}

ExportRecord parseRecord(const QStringList &lines)
{
    const auto has = [&](const QString &tag) {
        return std::ranges::any_of(lines, [&](const QString &line) { return tagOf(line) == tag; });
    };
    if (has(u"HD"_s) && (has(u"LP"_s) || has(u"TD"_s)))
        return parseTagged(lines);
    const bool marked = !lines.isEmpty() && beginsRecord(lines.first());
    const QStringList head = marked ? lines.sliced(1) : lines;
    return HeadReader(head).read(marked);
}

} // namespace readout
