// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/html.h"

#include "exports/htmlarticle.h"
#include "exports/htmlelement.h"
#include "exports/htmlfindings.h"
#include "exports/json.h"
#include "exports/jsonld.h"
#include "exports/wording.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

/// A part of the page that is the same for every article.
QByteArray pagePart(const QString &name)
{
    QFile file(u":/readout/page/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

/// A source expression of a Content-Security-Policy that allows exactly these bytes.
QString hashSource(const QByteArray &bytes)
{
    return u"'sha256-"_s + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toBase64())
        + u'\'';
}

/// JSON that no parser of HTML can take for markup, and every parser of JSON reads as it was.
QString jsonBlock(const QString &type, const QString &id, const QJsonObject &object)
{
    QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    json.replace(u'<', u"\\u003c"_s).replace(u'>', u"\\u003e"_s).replace(u'&', u"\\u0026"_s);
    return element("script"_L1, attribute("type"_L1, type) + attribute("id"_L1, id), json) + u'\n';
}

QString headingOf(const Article &article) { return article.title.isEmpty() ? article.id : oneLine(article.title); }

QString head(const Readout &readout, const QByteArray &style, const QByteArray &script)
{
    const QString policy
        = u"default-src 'none'; style-src %1; script-src %2; base-uri 'none'; form-action 'none'"_s.arg(
            hashSource(style), hashSource(script));
    return u"<meta charset=\"utf-8\">\n"_s + u"<meta http-equiv=\"Content-Security-Policy\""_s
        + attribute("content"_L1, policy) + u">\n"_s
        + u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s
        + u"<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"Readout\">\n"_s
        + element("title"_L1, {}, escaped(headingOf(*readout.article))) + u'\n'
        + element("style"_L1, {}, QString::fromUtf8(style)) + u'\n'
        + jsonBlock(u"application/ld+json"_s, {}, toJsonLd(readout))
        + jsonBlock(u"application/json"_s, u"analysis"_s, toJson(readout, true));
}

/// Date, outlet and address: only pages of the web are linked, never scripts.
QString about(const Article &article)
{
    QStringList parts;
    if (article.published.isValid())
        parts.append(element("time"_L1, attribute("datetime"_L1, article.published.toString(Qt::ISODate)),
            escaped(spokenDate(article.published.toString(Qt::ISODate)))));
    const QString address = webAddress(article);
    const QString outlet = article.outlet.isEmpty() && !address.isEmpty() ? article.url.host() : article.outlet;
    if (!address.isEmpty())
        parts.append(element(
            "a"_L1, attribute("href"_L1, address) + attribute("rel"_L1, u"noreferrer noopener"_s), escaped(outlet)));
    else if (!outlet.isEmpty())
        parts.append(escaped(outlet));
    if (!article.byline.isEmpty()
        && !std::ranges::contains(article.paragraphs, ParagraphKind::Byline, &Paragraph::kind))
        parts.append(element("bdi"_L1, {}, escaped(article.byline)));
    return parts.isEmpty() ? QString()
                           : element("p"_L1, attribute("class"_L1, u"about"_s), parts.join(u" · "_s)) + u'\n';
}

QString warnings(const Readout &readout)
{
    QString items;
    for (const Warning &warning : readout.article->warnings + readout.analysis->warnings)
        items += element("li"_L1, {}, escaped(warning.message));
    return items.isEmpty()
        ? QString()
        : element("ul"_L1, attribute("class"_L1, u"warnings"_s) + attribute("aria-label"_L1, u"Warnings"_s), items)
            + u'\n';
}

QString body(const Readout &readout)
{
    const Article &article = *readout.article;
    const FilterKeys keys(*readout.analysis);
    const bool headed = std::ranges::contains(article.paragraphs, ParagraphKind::Headline, &Paragraph::kind);
    const QString bar = element("header"_L1, attribute("class"_L1, u"bar"_s),
        element("strong"_L1, {}, u"Readout"_s) + htmlLegend(*readout.analysis));
    const QString sheet = element("main"_L1, attribute("class"_L1, u"sheet"_s),
        about(article) + warnings(readout)
            + (headed ? QString()
                      : element("h1"_L1, attribute("dir"_L1, u"auto"_s), escaped(headingOf(article))) + u'\n')
            + htmlArticle(article, *readout.analysis, keys));
    const QString findings
        = element("aside"_L1, attribute("class"_L1, u"findings"_s) + attribute("aria-label"_L1, u"Findings"_s),
            htmlFindings(readout, keys)
                + element("p"_L1, attribute("class"_L1, u"colophon"_s),
                    u"Found by Readout; what it inferred is dotted. The words are the article’s own."_s));
    return bar + u'\n' + element("div"_L1, attribute("class"_L1, u"columns"_s), sheet + u'\n' + findings) + u'\n';
}

} // namespace

QByteArray writeHtml(std::span<const Readout> readouts)
{
    Q_ASSERT(readouts.size() == 1);
    const Readout &readout = readouts.front();
    static const QByteArray style = pagePart(u"page.css"_s);
    static const QByteArray script = pagePart(u"page.js"_s);
    const QString page = u"<!DOCTYPE html>\n"_s
        + element("html"_L1, attribute("lang"_L1, u"en"_s),
            element("head"_L1, {}, head(readout, style, script)) + u'\n'
                + element("body"_L1, {}, body(readout) + element("script"_L1, {}, QString::fromUtf8(script))))
        + u'\n';
    return page.toUtf8();
}

} // namespace readout
