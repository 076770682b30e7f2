// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_STARTER_STARTER_CATALOGUE_H
#define PILLNUTS_TESTS_STARTER_STARTER_CATALOGUE_H

#include "records.h"

#include <QHash>
#include <QStringList>
#include <QVector>

/// The records of the bundled starter catalogue by kind.
struct StarterCatalogue {
    QVector<pillnuts::PermitListRecord> list;
    QHash<QString, pillnuts::PermitDetailRecord> details;
    QHash<QString, pillnuts::PillRecord> pills;
    QHash<QString, pillnuts::StarterRecord> summaries;
    QVector<pillnuts::DurRecord> dur;
};

const StarterCatalogue &bundledCatalogue();

/// The data lines of a bundled table, cells by column name.
QVector<QHash<QString, QString>> bundledRows(const QString &fileName);

/// Where the project's sources lie.
QString sourceFolder();

#endif
