// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label/html_entities.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr qsizetype longestReference = 12;

/// Names in the order of their code points.
struct EntityRange {
    char16_t first;
    const char *names;
};

const std::array entityRanges{
    EntityRange{160,
        "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg "
        "plusmn sup2 "
        "sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave "
        "Aacute Acirc "
        "Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH "
        "Ntilde Ograve "
        "Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave "
        "aacute "
        "acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml "
        "eth ntilde "
        "ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml"},
    EntityRange{913,
        "Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho"},
    EntityRange{931, "Sigma Tau Upsilon Phi Chi Psi Omega"},
    EntityRange{945,
        "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho "
        "sigmaf "
        "sigma tau upsilon phi chi psi omega"},
    EntityRange{8592, "larr uarr rarr darr harr"},
};

struct Entity {
    const char *name;
    char16_t character;
};

constexpr std::array entities{
    Entity{"lt", u'<'},
    Entity{"gt", u'>'},
    Entity{"amp", u'&'},
    Entity{"quot", u'"'},
    Entity{"apos", u'\''},
    Entity{"OElig", 338},
    Entity{"oelig", 339},
    Entity{"Scaron", 352},
    Entity{"scaron", 353},
    Entity{"Yuml", 376},
    Entity{"fnof", 402},
    Entity{"circ", 710},
    Entity{"tilde", 732},
    Entity{"thetasym", 977},
    Entity{"upsih", 978},
    Entity{"piv", 982},
    Entity{"ensp", 8194},
    Entity{"emsp", 8195},
    Entity{"thinsp", 8201},
    Entity{"zwnj", 8204},
    Entity{"zwj", 8205},
    Entity{"lrm", 8206},
    Entity{"rlm", 8207},
    Entity{"ndash", 8211},
    Entity{"mdash", 8212},
    Entity{"lsquo", 8216},
    Entity{"rsquo", 8217},
    Entity{"sbquo", 8218},
    Entity{"ldquo", 8220},
    Entity{"rdquo", 8221},
    Entity{"bdquo", 8222},
    Entity{"dagger", 8224},
    Entity{"Dagger", 8225},
    Entity{"bull", 8226},
    Entity{"hellip", 8230},
    Entity{"permil", 8240},
    Entity{"prime", 8242},
    Entity{"Prime", 8243},
    Entity{"lsaquo", 8249},
    Entity{"rsaquo", 8250},
    Entity{"oline", 8254},
    Entity{"frasl", 8260},
    Entity{"euro", 8364},
    Entity{"image", 8465},
    Entity{"weierp", 8472},
    Entity{"real", 8476},
    Entity{"trade", 8482},
    Entity{"alefsym", 8501},
    Entity{"crarr", 8629},
    Entity{"lArr", 8656},
    Entity{"uArr", 8657},
    Entity{"rArr", 8658},
    Entity{"dArr", 8659},
    Entity{"hArr", 8660},
    Entity{"forall", 8704},
    Entity{"part", 8706},
    Entity{"exist", 8707},
    Entity{"empty", 8709},
    Entity{"nabla", 8711},
    Entity{"isin", 8712},
    Entity{"notin", 8713},
    Entity{"ni", 8715},
    Entity{"prod", 8719},
    Entity{"sum", 8721},
    Entity{"minus", 8722},
    Entity{"lowast", 8727},
    Entity{"radic", 8730},
    Entity{"prop", 8733},
    Entity{"infin", 8734},
    Entity{"ang", 8736},
    Entity{"and", 8743},
    Entity{"or", 8744},
    Entity{"cap", 8745},
    Entity{"cup", 8746},
    Entity{"int", 8747},
    Entity{"there4", 8756},
    Entity{"sim", 8764},
    Entity{"cong", 8773},
    Entity{"asymp", 8776},
    Entity{"ne", 8800},
    Entity{"equiv", 8801},
    Entity{"le", 8804},
    Entity{"ge", 8805},
    Entity{"sub", 8834},
    Entity{"sup", 8835},
    Entity{"nsub", 8836},
    Entity{"sube", 8838},
    Entity{"supe", 8839},
    Entity{"oplus", 8853},
    Entity{"otimes", 8855},
    Entity{"perp", 8869},
    Entity{"sdot", 8901},
    Entity{"lceil", 8968},
    Entity{"rceil", 8969},
    Entity{"lfloor", 8970},
    Entity{"rfloor", 8971},
    Entity{"lang", 9001},
    Entity{"rang", 9002},
    Entity{"loz", 9674},
    Entity{"spades", 9824},
    Entity{"clubs", 9827},
    Entity{"hearts", 9829},
    Entity{"diams", 9830},
};

/// Windows-1252 for 128–159; 0 where it has no character.
constexpr std::array<char16_t, 32> windows1252{0x20AC,
    0,
    0x201A,
    0x0192,
    0x201E,
    0x2026,
    0x2020,
    0x2021,
    0x02C6,
    0x2030,
    0x0160,
    0x2039,
    0x0152,
    0,
    0x017D,
    0,
    0,
    0x2018,
    0x2019,
    0x201C,
    0x201D,
    0x2022,
    0x2013,
    0x2014,
    0x02DC,
    0x2122,
    0x0161,
    0x203A,
    0x0153,
    0,
    0x017E,
    0x0178};

QHash<QString, QChar> namedEntities()
{
    QHash<QString, QChar> names;
    for (const EntityRange &range : entityRanges) {
        char16_t code = range.first;
        for (const QString &name : QString::fromLatin1(range.names).split(u' '))
            names.insert(name, QChar(code++));
    }
    for (const Entity &entity : entities)
        names.insert(QString::fromLatin1(entity.name), QChar(entity.character));
    return names;
}

std::optional<QString> numericCharacter(QStringView digits)
{
    const bool hex = digits.startsWith(u'x') || digits.startsWith(u'X');
    const QStringView number = hex ? digits.sliced(1) : digits;
    for (const QChar c : number) {
        const char16_t lower = c.toLower().unicode();
        if (!(lower >= u'0' && lower <= u'9') && !(hex && lower >= u'a' && lower <= u'f'))
            return std::nullopt;
    }
    bool ok = false;
    char32_t code = number.toUInt(&ok, hex ? 16 : 10);
    if (ok && code >= 128 && code < 160)
        code = windows1252.at(code - 128);
    if (!ok || code == 0 || code > 0x10FFFF || QChar::isSurrogate(code))
        return std::nullopt;
    return QString::fromUcs4(&code, 1);
}

/// The character of the reference between '&' and ';'.
std::optional<QString> referencedCharacter(QStringView name)
{
    static const QHash<QString, QChar> names = namedEntities();
    if (name.startsWith(u'#'))
        return numericCharacter(name.sliced(1));
    const auto found = names.constFind(name.toString());
    if (found == names.constEnd())
        return std::nullopt;
    return QString(*found);
}

} // namespace

QString decodeEntities(QStringView text)
{
    QString decoded;
    decoded.reserve(text.size());
    qsizetype at = 0;
    for (qsizetype mark = text.indexOf(u'&'); mark >= 0; mark = text.indexOf(u'&', at)) {
        decoded += text.sliced(at, mark - at);
        const QStringView ahead
            = text.sliced(mark + 1, std::min(longestReference, text.size() - mark - 1));
        const qsizetype end = ahead.indexOf(u';');
        const auto character = end > 0 ? referencedCharacter(ahead.first(end)) : std::nullopt;
        decoded += character.value_or(u"&"_s);
        at = mark + (character ? end + 2 : 1);
    }
    decoded += text.sliced(at);
    return decoded;
}

} // namespace pillnuts
