// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_answer.h"

using namespace Qt::StringLiterals;

namespace pillnuts {

QString wireName(HitReason reason)
{
    switch (reason) {
    case HitReason::Name:
        return u"name"_s;
    case HitReason::Prefix:
        return u"prefix"_s;
    case HitReason::Infix:
        return u"infix"_s;
    case HitReason::Initials:
        return u"initials"_s;
    case HitReason::Keyboard:
        return u"keyboard"_s;
    case HitReason::Ingredient:
        return u"ingredient"_s;
    case HitReason::Company:
        return u"company"_s;
    case HitReason::English:
        return u"english"_s;
    case HitReason::Edi:
        return u"edi"_s;
    case HitReason::Gtin:
        return u"gtin"_s;
    case HitReason::Imprint:
        return u"imprint"_s;
    case HitReason::Typo:
        return u"typo"_s;
    case HitReason::Type:
        break;
    }
    return u"type"_s;
}

} // namespace pillnuts
