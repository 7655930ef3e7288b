// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/training/measure.h"

#include "article/readarticles.h"
#include "names/documentwords.h"
#include "names/namerules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/// UTF-16 offsets of each code point of a text, and of its end.
QList<qsizetype> codePointOffsets(QStringView text)
{
    QList<qsizetype> offsets;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isLowSurrogate())
            offsets.append(i);
    }
    offsets.append(text.size());
    return offsets;
}

using Names = QSet<std::pair<qsizetype, qsizetype>>;

void measureDocument(const CrfModel &model, const QJsonObject &record, Measure &result)
{
    const auto article = std::make_shared<const Article>(plainArticle(record[u"text"].toString(), u"dev"_s));
    const QList<qsizetype> offsets = codePointOffsets(article->text);
    Names people, organisations;
    for (const QJsonValue value : record[u"entities"].toArray()) {
        const QString type = value[u"type"].toString().toLower();
        const std::pair span(offsets.value(value[u"start"].toInt()), offsets.value(value[u"end"].toInt()));
        if (type.startsWith(u"per"))
            people.insert(span);
        else if (type.startsWith(u"org"))
            organisations.insert(span);
    }
    const Document document(article);
    const WordSequence text = wordsOf(document);
    const Features features(text);
    for (const TaggedName &name : applyNameRules(document, features, Tagger(model).tag(text, features))) {
        if (name.type == NameType::Location)
            continue;
        const bool person = name.type == NameType::Person;
        const std::pair span(document.tokens()[name.first].span.start, document.tokens()[name.end - 1].span.end());
        const bool right = (person ? people : organisations).contains(span);
        Tally &tally = person ? result.people : result.organisations;
        tally.right += right;
        ++tally.found;
        Tally &bin = result.byProbability[size_t(std::min(9.0F, name.probability * 10))];
        bin.right += right;
        ++bin.found;
    }
    result.people.wanted += int(people.size());
    result.organisations.wanted += int(organisations.size());
}

} // namespace

Measure measure(const CrfModel &model, const QString &path)
{
    Measure result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return result;
    while (!file.atEnd())
        measureDocument(model, QJsonDocument::fromJson(file.readLine()).object(), result);
    return result;
}

} // namespace readout
