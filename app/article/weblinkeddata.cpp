// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/weblinkeddata.h"

#include "article/writtendate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/// JSON as pages write it: control characters in strings, comment marks and semicolons around it.
QJsonDocument lenientJson(QByteArray script)
{
    for (char &c : script)
        if (static_cast<unsigned char>(c) < 0x20)
            c = ' ';
    qsizetype from = 0;
    while (from < script.size() && script[from] != '{' && script[from] != '[')
        ++from;
    const qsizetype to = std::max(script.lastIndexOf('}'), script.lastIndexOf(']'));
    return to > from ? QJsonDocument::fromJson(script.sliced(from, to - from + 1)) : QJsonDocument();
}

bool isArticle(const QJsonObject &object)
{
    const auto names = [](const QString &type) {
        return type.endsWith(u"Article"_s) || type.endsWith(u"Posting"_s) || type == u"Report"_s;
    };
    const QJsonValue type = object[u"@type"_s];
    if (!type.isArray())
        return names(type.toString());
    return std::ranges::any_of(type.toArray(), [&](const QJsonValue &t) { return names(t.toString()); });
}

/// `"A"`, `{"name": "A"}`, `["A", {"name": "B"}]`.
QString nameOf(const QJsonValue &value)
{
    if (value.isObject())
        return nameOf(value.toObject()[u"name"_s]);
    if (!value.isArray())
        return value.toString().simplified();
    QStringList names;
    for (const QJsonValue one : value.toArray())
        if (const QString name = one.isArray() ? QString() : nameOf(one); !name.isEmpty())
            names.append(name);
    return names.join(u", "_s);
}

void fill(QString &field, const QString &value)
{
    if (field.isEmpty())
        field = value;
}

/// The body, or the dated entries of a live blog, newest first as they stand: headline, date and words, a line each.
QString bodyOf(const QJsonObject &article)
{
    QStringList lines(article[u"articleBody"_s].toString());
    for (const QJsonValue value : article[u"liveBlogUpdate"_s].toArray()) {
        const QJsonObject entry = value.toObject();
        for (const QString &key : {u"headline"_s, u"datePublished"_s, u"articleBody"_s})
            lines.append(entry[key].toString());
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void take(const QJsonObject &article, WebMetadata &metadata)
{
    fill(metadata.title, article[u"headline"_s].toString().simplified());
    fill(metadata.byline, nameOf(article[u"author"_s]));
    fill(metadata.outlet, nameOf(article[u"publisher"_s]));
    fill(metadata.language, article[u"inLanguage"_s].toString());
    fill(metadata.body, bodyOf(article));
    if (!metadata.published.isValid())
        metadata.published = metadataDate(article[u"datePublished"_s].toString());
    const QJsonValue accessible = article[u"isAccessibleForFree"_s];
    metadata.paywalled = metadata.paywalled || accessible == QJsonValue(false)
        || accessible.toString().compare(u"false"_s, Qt::CaseInsensitive) == 0;
}

} // namespace

void readLinkedData(const QByteArrayList &scripts, WebMetadata &metadata)
{
    constexpr int mostObjects = 1000;
    QJsonArray pending;
    for (const QByteArray &script : scripts) {
        const QJsonDocument document = lenientJson(script);
        if (document.isArray())
            for (const QJsonValue value : document.array())
                pending.append(value);
        else if (document.isObject())
            pending.append(document.object());
    }
    for (int seen = 0; seen < pending.size() && seen < mostObjects; ++seen) {
        const QJsonObject object = pending[seen].toObject();
        if (isArticle(object))
            take(object, metadata);
        for (const QString &key : {u"@graph"_s, u"mainEntity"_s, u"itemListElement"_s})
            if (const QJsonValue inner = object[key]; inner.isArray())
                for (const QJsonValue value : inner.toArray())
                    pending.append(value);
            else if (inner.isObject())
                pending.append(inner);
    }
}

} // namespace readout
