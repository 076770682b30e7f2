// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_LABEL_CATALOGUE_H
#define PILLNUTS_TESTS_LABEL_CATALOGUE_H

#include "label_search.h"
#include "records.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace pillnuts {

/// "209900007".
QString madeUpItem(int n);

/// A label document of paragraphs, each the inside of a CDATA.
QString labelXml(const QStringList &paragraphs);

/// A permit detail in force, an over-the-counter product, without labels.
PermitDetailRecord madeUpPermit(int n);

/// A catalogue of made-up labels in a folder of its own.
class LabelCatalogue : public ::testing::Test {
protected:
    QString path() const { return m_folder.filePath(QStringLiteral("catalogue.db")); }

    /// Puts rows in and brings products and index up to date, as an update does.
    void put(const QVector<Record> &records);
    CatalogueStore store() const;
    /// What the search finds, in its order.
    QVector<LabelMatch> find(const LabelQuery &query) const;
    QVector<LabelMatch> find(const QString &words) const;
    /// "item section" of every find, in the order of the search.
    QStringList places(const LabelQuery &query) const;
    QStringList places(const QString &words) const;
    /// The same by reading every section of every product, sorted.
    QStringList placesByReading(const QString &words) const;

private:
    QTemporaryDir m_folder;
};

} // namespace pillnuts

#endif
