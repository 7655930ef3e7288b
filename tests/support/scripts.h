// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample.h"

namespace readout::samples {

using namespace Qt::StringLiterals;

/// An invented Arabic report with English names in it.
inline Sample arabic()
{
    Sample sample(u"وزير الخارجية يلتقي Anna Lind في أوسلو"_s,
        u"التقى وزير الخارجية سامر حداد نظيرته النرويجية Anna Lind في أوسلو يوم الاثنين لبحث التعاون بين البلدين، "
        "وقال إن المحادثات كانت صريحة ومفيدة.\n\n"
        "“سنواصل الحوار مع النرويج”، قال حداد للصحفيين بعد اللقاء، وأضاف أن Arctic Council سيجتمع في الربيع."_s);
    sample.article().published = QDate(2024, 3, 4);
    sample.article().language = u"ar"_s;
    sample.entity(EntityType::Person, u"Anna Lind"_s, u"NO"_s);
    sample.entity(EntityType::Person, u"سامر حداد"_s, u"JO"_s, {u"حداد"_s});
    sample.entity(EntityType::Country, u"النرويج"_s, u"NO"_s, {u"النرويجية"_s});
    sample.entity(EntityType::Organisation, u"Arctic Council"_s);
    sample.quote(u"“سنواصل الحوار مع النرويج”"_s, u"سامر حداد"_s);
    sample.meeting(u"التقى وزير الخارجية سامر حداد نظيرته النرويجية Anna Lind في أوسلو يوم الاثنين"_s,
        {u"سامر حداد"_s, u"Anna Lind"_s}, {u"JO"_s, u"NO"_s}, u"2024-03-04"_s, u"أوسلو"_s);
    return sample;
}

/// Khmer, Lao, emoji and combining marks, invented.
inline Sample scripts()
{
    Sample sample(u"🤝 កម្ពុជា និង ລາວ agree"_s,
        u"រដ្ឋមន្ត្រី ចាន់ សុធា បានជួបជាមួយ Bounmy Keola នៅទីក្រុងវៀងចន្ទន៍។\n\n"
        "ທ່ານ ບຸນມີ ແກ້ວລາ ກ່າວວ່າ ສປປ ລາວ ພ້ອມແລ້ວ.\n\n"
        "José Ne\u0301stor 👩🏽‍💼 met 🇰🇭 Chan Sothea."_s);
    sample.entity(EntityType::Person, u"ចាន់ សុធា"_s, u"KH"_s, {u"Chan Sothea"_s});
    sample.entity(EntityType::Person, u"Bounmy Keola"_s, u"LA"_s, {u"ບຸນມີ ແກ້ວລາ"_s});
    sample.entity(EntityType::Country, u"កម្ពុជា"_s, u"KH"_s);
    sample.entity(EntityType::Country, u"ລາວ"_s, u"LA"_s);
    sample.entity(EntityType::Person, u"José Ne\u0301stor"_s);
    return sample;
}

} // namespace readout::samples
