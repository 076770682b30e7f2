// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_DRUG_CLASS_H
#define PILLNUTS_DOMAIN_DRUG_CLASS_H

#include <QStringList>
#include <QVector>

namespace pillnuts {

/// A word of everyday speech for what a class of medicines does (진통, 소염, 해열 …), for browsing;
/// never a statement about the use of one product, which only its label makes.
struct EverydayType {
    QString name;
    QStringList aliases; ///< other words people search it by
    QStringList classNumbers; ///< short form: "114"
};

/// Every type, in the order of the MFDS classification (의약품등 분류번호에 관한 규정).
const QVector<EverydayType> &allEverydayTypes();

/// "01140", "[01140]해열.진통.소염제" and "114" → "114"; a number of another form as it is; empty
/// without a number.
QString shortClassNumber(const QString &classNumber);

/// The types of a class. Empty for classes that mix too many uses to be given one ("기타의
/// 화학요법제").
QStringList everydayTypes(const QString &classNumber);

/// Whether a class has the type of that name or alias, or is itself the class number `type`.
bool hasType(const QString &classNumber, const QString &type);

} // namespace pillnuts

#endif
