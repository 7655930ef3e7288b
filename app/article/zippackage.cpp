// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/zippackage.h"

#include "article/blocks.h"
#include "article/unpack.h"
#include "article/writtendate.h"

#include <KArchiveDirectory>
#include <KZip>
#include <KZipFileEntry>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr qint64 highestRatio = 200; // deflate itself goes to a thousand; text stays below twenty
constexpr qint64 harmless = 4LL << 20; // of whatever ratio

} // namespace

ZipPackage::ZipPackage(const Input &input) : m_input(input)
{
    m_buffer.setData(input.bytes);
    m_zip = std::make_unique<KZip>(&m_buffer);
    if (!m_zip->open(QIODevice::ReadOnly))
        m_zip.reset();
}

ZipPackage::~ZipPackage() = default;

std::expected<QByteArray, ReadError> ZipPackage::part(const QString &path) const
{
    if (!m_zip)
        return failure(ReadError::Code::Malformed, u"%1 is packed, but cannot be unpacked."_s.arg(m_input.name));
    const auto *entry = dynamic_cast<const KZipFileEntry *>(m_zip->directory()->file(path));
    if (!entry)
        return QByteArray();
    // What the directory says may be a lie, so the reading is bounded by itself.
    const qint64 most = std::min(m_input.limits.bytes, std::max(harmless, highestRatio * entry->compressedSize()));
    const auto bomb = failure(ReadError::Code::TooLarge,
        u"%1 unpacks to more than %2 MiB. Open a part of it."_s.arg(m_input.name).arg(most >> 20));
    if (entry->size() > most)
        return bomb;
    const std::unique_ptr<QIODevice> device(entry->createDevice());
    if (!device)
        return failure(ReadError::Code::Malformed, u"A part of %1 cannot be unpacked."_s.arg(m_input.name));
    QByteArray bytes = readAtMost(*device, most + 1);
    if (bytes.size() > most)
        return bomb;
    if (bytes.isEmpty() && entry->size() > 0)
        return failure(ReadError::Code::Malformed, u"A part of %1 cannot be unpacked."_s.arg(m_input.name));
    return bytes;
}

bool isZipWith(const Input &input, QByteArrayView part)
{
    return input.bytes.startsWith("PK\x03\x04") && input.bytes.contains(part);
}

void setMetadata(Article &article, const QByteArray &xml)
{
    static const QStringList known{
        u"title"_s, u"creator"_s, u"initial-creator"_s, u"language"_s, u"created"_s, u"creation-date"_s};
    for (QXmlStreamReader in(xml); !in.atEnd();) {
        in.readNext();
        if (!in.isStartElement() || !known.contains(in.name()))
            continue;
        const QString name = in.name().toString();
        const QString value = in.readElementText(QXmlStreamReader::SkipChildElements).simplified();
        if (name == u"title" && article.title.isEmpty())
            article.title = value;
        else if (name.endsWith(u"creator") && article.byline.isEmpty())
            article.byline = value;
        else if (name == u"language")
            article.language = value;
        else if (name.startsWith(u"creat") && !article.published.isValid())
            setPublished(article, metadataDate(value));
    }
}

} // namespace readout
