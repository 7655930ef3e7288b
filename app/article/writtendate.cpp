// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/writtendate.h"

#include <QDateTime>
#include <QHash>
#include <QList>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/// A run of letters or of digits.
struct Piece {
    QStringView text;
    int number = -1; ///< -1 for words
    int month = 0;
    [[nodiscard]] bool isDay() const { return number >= 1 && number <= 31 && text.size() <= 2; }
    [[nodiscard]] bool isYear() const { return number >= 1800 && number <= 2199 && text.size() == 4; }
};

int monthNamed(QStringView word)
{
    static const QStringList names{u"january"_s, u"february"_s, u"march"_s, u"april"_s, u"may"_s, u"june"_s, u"july"_s,
        u"august"_s, u"september"_s, u"october"_s, u"november"_s, u"december"_s};
    if (word.size() < 3 || (word[0].isLower() && word.size() < 4))
        return 0;
    const QString folded = word.toString().toLower();
    for (qsizetype i = 0; i < names.size(); ++i)
        if (folded == names[i]
            || (folded.size() <= 4 && folded == names[i].first(std::min<qsizetype>(3, folded.size())))
            || (folded == u"sept" && i == 8) || (folded == u"june" && i == 5) || (folded == u"july" && i == 6))
            return int(i) + 1;
    return 0;
}

QList<Piece> piecesOf(QStringView text)
{
    QList<Piece> pieces;
    for (qsizetype from = 0; from < text.size();) {
        const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        const bool digits = isDigit(text[from]);
        qsizetype to = from;
        while (to < text.size() && (digits ? isDigit(text[to]) : text[to].isLetter()))
            ++to;
        if (to > from) {
            const QStringView piece = text.sliced(from, to - from);
            pieces.append({piece, digits && piece.size() <= 4 ? piece.toInt() : -1, digits ? 0 : monthNamed(piece)});
        }
        from = std::max(to, from + 1);
    }
    return pieces;
}

bool isOrdinalEnding(const Piece &piece)
{
    const QString folded = piece.text.toString().toLower();
    return folded == u"st" || folded == u"nd" || folded == u"rd" || folded == u"th" || folded == u"of";
}

/// A date whose first piece is `at`; the ways newspapers write it.
QDate dateAt(const QList<Piece> &pieces, qsizetype at)
{
    const auto piece = [&](qsizetype i) { return at + i < pieces.size() ? pieces[at + i] : Piece(); };
    const Piece a = piece(0), b = piece(1), c = piece(2);
    if (a.isYear() && b.number >= 1 && b.number <= 12 && c.isDay())
        return {a.number, b.number, c.number};
    if (a.isYear() && b.month && c.isDay())
        return {a.number, b.month, c.number};
    if (a.month && b.isDay()) {
        const Piece year = isOrdinalEnding(c) ? piece(3) : c;
        return year.isYear() ? QDate(year.number, a.month, b.number) : QDate();
    }
    if (a.isDay()) {
        qsizetype next = 1;
        while (next < 3 && isOrdinalEnding(piece(next)))
            ++next;
        if (const Piece month = piece(next), year = piece(next + 1); month.month && year.isYear())
            return {year.number, month.month, a.number};
        if (b.isDay() && c.isYear() && (a.number > 12) != (b.number > 12))
            return a.number > 12 ? QDate(c.number, b.number, a.number) : QDate(c.number, a.number, b.number);
        if (b.isDay() && c.isYear() && a.number == b.number)
            return {c.number, a.number, b.number};
    }
    return {};
}

bool isClockWord(const Piece &piece)
{
    static const QStringList words{u"am"_s, u"pm"_s, u"a"_s, u"p"_s, u"m"_s, u"gmt"_s, u"utc"_s, u"ist"_s, u"est"_s,
        u"edt"_s, u"pst"_s, u"pdt"_s, u"cet"_s, u"cest"_s, u"bst"_s, u"jst"_s, u"kst"_s, u"hkt"_s, u"sgt"_s, u"myt"_s,
        u"ict"_s, u"et"_s, u"at"_s, u"on"_s, u"t"_s, u"z"_s, u"hrs"_s, u"h"_s, u"monday"_s, u"tuesday"_s,
        u"wednesday"_s, u"thursday"_s, u"friday"_s, u"saturday"_s, u"sunday"_s, u"mon"_s, u"tue"_s, u"tues"_s, u"wed"_s,
        u"thu"_s, u"thur"_s, u"thurs"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    return words.contains(piece.text.toString().toLower());
}

} // namespace

QDate writtenDate(QStringView text)
{
    const QList<Piece> pieces = piecesOf(text);
    for (qsizetype i = 0; i < pieces.size(); ++i)
        if (const QDate date = dateAt(pieces, i); date.isValid())
            return date;
    return {};
}

bool isDateStamp(QStringView line)
{
    if (line.size() > 80 || !writtenDate(line).isValid())
        return false;
    const QList<Piece> pieces = piecesOf(line);
    return std::ranges::all_of(
        pieces, [](const Piece &p) { return p.number >= 0 || p.month || isOrdinalEnding(p) || isClockWord(p); });
}

QDate metadataDate(QStringView text)
{
    const QString trimmed = text.trimmed().toString();
    if (const QDate date = QDate::fromString(trimmed.first(std::min<qsizetype>(10, trimmed.size())), Qt::ISODate);
        date.isValid())
        return date;
    if (trimmed.size() >= 8 && std::ranges::all_of(trimmed.first(8), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        if (const QDate date = QDate::fromString(trimmed.first(8), u"yyyyMMdd"_s); date.isValid())
            return date;
    if (const QDateTime moment = QDateTime::fromString(trimmed, Qt::RFC2822Date); moment.isValid())
        return moment.date();
    return writtenDate(QStringView(trimmed).first(std::min<qsizetype>(200, trimmed.size())));
}

} // namespace readout
