// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/htmlelement.h"

namespace readout {

using namespace Qt::StringLiterals;

QString escaped(QStringView text)
{
    return text.toString().replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter)).toHtmlEscaped();
}

QString attribute(QLatin1StringView name, const QString &value)
{
    return value.isEmpty() ? QString() : u' ' + name + u"=\""_s + escaped(value) + u'"';
}

QString element(QLatin1StringView tag, const QString &attributes, const QString &content)
{
    return u'<' + tag + attributes + u'>' + content + u"</"_s + tag + u'>';
}

} // namespace readout
