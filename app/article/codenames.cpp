// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/readarticles.h"

using namespace Qt::StringLiterals;

namespace readout {

QString codeName(ReadError::Code code)
{
    switch (code) {
    case ReadError::Code::NotFound:
        return u"not-found"_s;
    case ReadError::Code::Unreadable:
        return u"unreadable"_s;
    case ReadError::Code::NotAFile:
        return u"not-a-file"_s;
    case ReadError::Code::Empty:
        return u"empty"_s;
    case ReadError::Code::TooLarge:
        return u"too-large"_s;
    case ReadError::Code::Binary:
        return u"binary"_s;
    case ReadError::Code::Malformed:
        return u"malformed"_s;
    case ReadError::Code::TooDeep:
        return u"too-deep"_s;
    case ReadError::Code::NoText:
        return u"no-text"_s;
    case ReadError::Code::BadLine:
        return u"bad-line"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString codeName(Warning::Code code)
{
    switch (code) {
    case Warning::Code::Truncated:
        return u"truncated"_s;
    case Warning::Code::Undecodable:
        return u"undecodable"_s;
    case Warning::Code::NoArticle:
        return u"no-article"_s;
    case Warning::Code::Paywalled:
        return u"paywalled"_s;
    case Warning::Code::RemoteBlocked:
        return u"remote-blocked"_s;
    case Warning::Code::DeceptiveText:
        return u"deceptive-text"_s;
    case Warning::Code::BrokenPart:
        return u"broken-part"_s;
    case Warning::Code::ContradictoryDate:
        return u"contradictory-date"_s;
    case Warning::Code::Stopped:
        return u"stopped"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace readout
