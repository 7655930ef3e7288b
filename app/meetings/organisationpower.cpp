// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/organisationpower.h"

#include "knowledge/gazetteer.h"

using namespace Qt::StringLiterals;

namespace readout {

QString readOrganisation(const Scene &scene, const NamedTokens &name, QStringList &bodies)
{
    for (int first = name.first; first < name.end; ++first) {
        for (int end = name.end; end > first; --end) {
            const QString body = KnownParties::shared().bodyOf(scene.text(first, end));
            if (!body.isEmpty() && !bodies.contains(body))
                bodies.append(body);
            if (!body.isEmpty())
                return {};
        }
        const QStringView word = scene.document().word(first);
        QString code = Gazetteer::shared().codeOfAdjective(word);
        if (code.isEmpty())
            code = Gazetteer::shared().codeOfName(word);
        if (!code.isEmpty())
            return code;
    }
    return stateOfOrganisation(scene, name);
}

QString stateOfOrganisation(const Scene &scene, const NamedTokens &name)
{
    if (!name.code.isEmpty())
        return name.code;
    const QStringView text = scene.text(name.first, name.end);
    if (text.contains(u"State Department"_s) || text.contains(u"Department of "_s))
        return u"US"_s;
    bool governs = false;
    for (const auto word : {"Ministry"_L1, "Embassy"_L1, "Parliament"_L1, "Senate"_L1, "Government"_L1, "Army"_L1,
             "Department"_L1, "House"_L1, "Organization"_L1, "Organisation"_L1, "Office"_L1, "Foreign"_L1, "Central"_L1,
             "Party"_L1, "Forces"_L1})
        governs |= text.contains(word);
    if (!governs)
        return {};
    for (const QStringView word : text.split(u' ')) {
        QStringView bare = word;
        if (bare.endsWith(u"'s") || bare.endsWith(u"’s"))
            bare.chop(2);
        QString code = Gazetteer::shared().codeOfAdjective(bare);
        if (code.isEmpty())
            code = Gazetteer::shared().codeOfName(bare);
        if (!code.isEmpty())
            return code;
    }
    return {};
}

} // namespace readout
