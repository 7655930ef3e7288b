// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/hovercard.h"

#include "ui/viewstate.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

struct Card {
    Q_DECLARE_TR_FUNCTIONS(HoverCard)
};

qsizetype mentionsInLibrary(const Entity &entity, const Library &library)
{
    const FilterTerm term = FilterTerm::of(entity);
    qsizetype count = 0;
    for (qsizetype row = 0; row < library.size(); ++row) {
        if (!library.at(row).analysis)
            continue;
        for (const Entity &other : library.at(row).analysis->entities)
            count += term.names(other) ? other.mentions.size() : 0;
    }
    return count;
}

} // namespace

QString hoverCard(const Article &article, const Analysis &analysis, const Mark &mark, const ViewState &state)
{
    const Entity &entity = analysis.entities[mark.entity];
    const auto mention = std::ranges::find(entity.mentions, mark.span, &Mention::span);
    QString card = u"<b>%1</b>"_s.arg(entity.name.toHtmlEscaped());
    QStringList about{typeName(entity.type)};
    if (!entity.role.isEmpty())
        about += entity.role.toHtmlEscaped();
    if (!entity.country.isEmpty())
        about += entity.country;
    card += u"<br>"_s + about.join(u" · "_s);
    card += u"<br>"_s + Card::tr("%Ln mention(s) here", nullptr, int(entity.mentions.size())) + u", "_s
        + Card::tr("%Ln in the library", nullptr, int(mentionsInLibrary(entity, state.library())));
    if (mention != entity.mentions.end()) {
        card += u"<br>"_s
            + Card::tr("“%1”: %2, %3, %4% sure")
                  .arg(article.view(mark.span).toString().toHtmlEscaped(), kindName(mention->kind),
                      markedByName(mention->by), QLocale().toString(qRound(mention->confidence * 100)));
    }
    return card;
}

} // namespace readout
