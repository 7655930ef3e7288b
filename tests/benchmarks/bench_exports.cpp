// SPDX-License-Identifier: GPL-3.0-or-later
// Each export of one article of 1 MB with 20,000 mentions, 2,000 quotes and 500 meetings, and of one ten times as long:
// linear?
#include "exports/exporter.h"

#include <QElapsedTimer>
#include <QTextStream>

using namespace readout;
using namespace Qt::StringLiterals;

namespace {

/// Paragraphs of about 500 characters, each with ten mentions and one quote, every fourth with a meeting.
Readout longReadout(int paragraphs)
{
    Article article;
    Analysis analysis;
    article.id = u"long"_s;
    for (int i = 0; i < 200; ++i)
        analysis.entities.append({.id = u'p' + QString::number(i),
            .type = EntityType::Person,
            .name = u"Chan "_s + QString::number(i),
            .aliases = {},
            .role = u"minister"_s,
            .country = u"KH"_s,
            .gender = Gender::Unknown,
            .mentions = {}});
    for (int i = 0; i < paragraphs; ++i) {
        const qsizetype start = article.text.size();
        for (int mention = 0; mention < 10; ++mention) {
            analysis.entities[(i * 10 + mention) % 200].mentions.append({.span = {article.text.size(), 4}});
            article.text += u"Chan said the border post would open again in May, "_s;
        }
        const Span span = Span::between(start, article.text.size());
        article.text += u"\n\n"_s;
        article.paragraphs.append({span, ParagraphKind::Body});
        Quote quote;
        quote.id = u'q' + QString::number(i);
        quote.span = {start + 20, 100};
        quote.speaker.entity = u'p' + QString::number(i % 200);
        quote.speaker.name = u"Chan"_s;
        analysis.quotes.append(quote);
        if (i % 4 == 0) {
            Meeting meeting;
            meeting.id = u'm' + QString::number(i);
            meeting.evidence = {{span, {Slot::Assertion}}};
            meeting.participants = {{quote.speaker.entity, u"Chan"_s, u"KH"_s}};
            meeting.countries = {u"KH"_s, u"LA"_s};
            meeting.status = MeetingStatus::Planned;
            meeting.date = u"2024-06-12"_s;
            analysis.meetings.append(meeting);
        }
    }
    return {std::make_shared<const Article>(article), std::make_shared<const Analysis>(analysis)};
}

} // namespace

int main()
{
    QTextStream out(stdout);
    const QList<Readout> one{longReadout(2000)};
    const QList<Readout> ten{longReadout(20000)};
    for (const Exporter &format : exporters()) {
        QElapsedTimer timer;
        timer.start();
        const qsizetype bytes = format.write(one).size();
        const qint64 first = timer.restart();
        (void)format.write(ten);
        out << format.name.leftJustified(14) << first << " ms, " << timer.elapsed() << " ms; " << bytes / 1024
            << " KiB\n";
    }
    return 0;
}
