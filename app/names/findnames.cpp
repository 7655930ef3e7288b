// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/findnames.h"

#include "knowledge/gazetteer.h"
#include "names/countrymentions.h"
#include "names/documentwords.h"
#include "names/namerules.h"
#include "names/organisations.h"
#include "names/people.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

QList<Entity> resolveCountries(const Document &document, const std::vector<TaggedName> &names)
{
    QList<Entity> entities;
    QHash<int, qsizetype> indexOf;
    for (const CountryMention &found : findCountries(document, names)) {
        if (!indexOf.contains(found.country)) {
            const Country &country = Gazetteer::shared().countries()[found.country];
            indexOf.insert(found.country, entities.size());
            Entity entity;
            entity.type = EntityType::Country;
            entity.name = country.name;
            entity.country = country.code;
            entities.append(entity);
        }
        Entity &entity = entities[indexOf.value(found.country)];
        const QString form = document.article().view(found.mention.span).toString().simplified();
        if (form != entity.name && !found.mention.isInferred() && !entity.aliases.contains(form))
            entity.aliases.append(form);
        entity.mentions.append(found.mention);
    }
    // A capital that acts is evidence of a country, but no mention of it.
    erase_if(entities, [](const Entity &entity) { return std::ranges::all_of(entity.mentions, &Mention::isInferred); });
    return entities;
}

void appendNumbered(QList<Entity> &all, QList<Entity> entities, QChar letter)
{
    for (qsizetype i = 0; i < entities.size(); ++i) {
        entities[i].id = letter + QString::number(i + 1);
        all.append(entities[i]);
    }
}

} // namespace

QList<Entity> findNames(const Document &document)
{
    const WordSequence text = wordsOf(document);
    const Features features(text);
    const std::vector<TaggedName> names
        = applyNameRules(document, features, Tagger(CrfModel::shared()).tag(text, features));
    QList<Entity> entities;
    appendNumbered(entities, resolvePeople(document, names), u'p');
    appendNumbered(entities, resolveCountries(document, names), u'c');
    appendNumbered(entities, resolveOrganisations(document, names), u'o');
    return entities;
}

} // namespace readout
