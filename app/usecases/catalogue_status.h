// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_USECASES_CATALOGUE_STATUS_H
#define PILLNUTS_USECASES_CATALOGUE_STATUS_H

#include "catalogue_info.h"

#include <QObject>

#include <optional>

namespace pillnuts {

class CatalogueReader;

/// What the installed catalogue is, kept up to date for the status bar and the data page.
class CatalogueStatus final : public QObject {
    Q_OBJECT
public:
    explicit CatalogueStatus(CatalogueReader &reader, QObject *parent = nullptr);

    const std::optional<CatalogueInfo> &info() const
    {
        return m_info;
    } ///< nothing until it has been read

    const std::optional<Error> &error() const { return m_error; } ///< why it could not be read

Q_SIGNALS:
    void changed();

private:
    void read();

    CatalogueReader &m_reader;
    std::optional<CatalogueInfo> m_info;
    std::optional<Error> m_error;
};

} // namespace pillnuts

#endif
