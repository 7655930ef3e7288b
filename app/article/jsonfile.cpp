// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/jsonfile.h"

#include "article/decode.h"

using namespace Qt::StringLiterals;

namespace readout {

std::expected<QJsonDocument, ReadError> parseJson(const Input &input)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(decode(input.bytes).text.toUtf8(), &error);
    if (error.error == QJsonParseError::DeepNesting)
        return failure(ReadError::Code::TooDeep, u"%1 is nested too deep."_s.arg(input.name));
    if (error.error != QJsonParseError::NoError)
        return failure(ReadError::Code::Malformed,
            u"%1 is broken at its byte %2: %3."_s.arg(input.name).arg(error.offset).arg(error.errorString()));
    return document;
}

} // namespace readout
