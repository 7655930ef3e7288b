// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/format.h"

#include <QDomDocument>

namespace readout {

/// XML of an input made harmless: without document type, entities and comments, every element closed, bounded in
/// depth, number of elements and size, so that any parser may have it.
struct CleanXml {
    QByteArray bytes; ///< UTF-8
    qsizetype replaced = 0; ///< stretches of bytes that were undecodable
    QString broken; ///< where and how the input breaks, as a sentence; empty when it is whole
    bool mended = false; ///< bare `<` and `&` or control characters had to be repaired
};

/// Copies XML token by token, as far as it goes. Nothing external is loaded. Errors: Malformed when no element can
/// be read, TooDeep, TooLarge.
/// With `Prefixes::Drop` elements have their local names only, for formats that know but one vocabulary.
enum class Prefixes { Keep, Drop };
[[nodiscard]] std::expected<CleanXml, ReadError> cleanXml(const Input &input, Prefixes prefixes);

/// The same as a document tree.
[[nodiscard]] QDomDocument domOf(const CleanXml &xml);

/// Says on the last article what was wrong with the XML that all came from.
void warnOfBroken(QList<Article> &articles, const CleanXml &xml);

/// The local name of the outermost element, in lower case; `head` is Input::head().
[[nodiscard]] QByteArray rootElement(const QByteArray &head);

} // namespace readout
