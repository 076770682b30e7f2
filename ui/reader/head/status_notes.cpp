// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/head/status_notes.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

class Notes {
    Q_DECLARE_TR_FUNCTIONS(StatusBanner)

public:
    static StatusNote recall(const Recall &recall)
    {
        QStringList parts{
            recall.reason.isEmpty() ? tr("The source names no reason.") : recall.reason};
        if (recall.ordered.isValid())
            parts += recall.ordered.toString(Qt::ISODate);
        if (!recall.rank.isEmpty())
            parts += recall.rank;
        return {StatusNote::Level::Danger, tr("Recall, stop of sale"), parts.join(u" · "_s)};
    }

    static QString word(ProductStatus status)
    {
        switch (status) {
        case ProductStatus::Cancelled:
            return tr("Permit cancelled");
        case ProductStatus::Withdrawn:
            return tr("Permit withdrawn");
        case ProductStatus::Expired:
            return tr("Permit expired");
        default:
            return tr("Permit status");
        }
    }

    static StatusNote permit(const Product &product)
    {
        QStringList parts;
        if (!product.statusText.isEmpty())
            parts += product.statusText;
        if (!product.statusDate.isEmpty())
            parts += printedDate(product.statusDate);
        const ProductStatus status = product.summary.status;
        const bool unclear = status == ProductStatus::Unknown;
        return {unclear ? StatusNote::Level::Caution : StatusNote::Level::Danger,
            word(status),
            parts.join(u" · "_s)};
    }

    static StatusNote narcotic(const QString &printed)
    {
        return {StatusNote::Level::Caution, printed, tr("Controlled as the source states.")};
    }

    static StatusNote rare()
    {
        return {StatusNote::Level::Info,
            tr("Orphan drug"),
            tr("Permitted for a rare disease (희귀의약품).")};
    }
};

} // namespace

QVector<StatusNote> statusNotes(const Product &product)
{
    QVector<StatusNote> notes;
    for (const Recall &recall : product.recalls)
        notes += Notes::recall(recall);
    const ProductStatus status = product.summary.status;
    // An unknown standing with words of the source is shown in those words; without any it is in
    // the facts.
    const bool unclear = status == ProductStatus::Unknown && !product.statusText.isEmpty();
    if (unclear || (status != ProductStatus::Normal && status != ProductStatus::Unknown))
        notes += Notes::permit(product);
    if (!product.summary.narcotic.isEmpty())
        notes += Notes::narcotic(product.summary.narcotic);
    if (product.rare)
        notes += Notes::rare();
    return notes;
}

QString printedDate(const QString &date)
{
    static const QRegularExpression digits(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    const auto match = digits.match(date.trimmed());
    if (!match.hasMatch())
        return date;
    return match.captured(1) + u'-' + match.captured(2) + u'-' + match.captured(3);
}

} // namespace pillnuts
