// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/catalogue_status.h"

#include "ports/catalogue_reader.h"
#include "ports/when_ready.h"

namespace pillnuts {

CatalogueStatus::CatalogueStatus(CatalogueReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{
    connect(&reader, &CatalogueReader::catalogueChanged, this, &CatalogueStatus::read);
    read();
}

void CatalogueStatus::read()
{
    whenReady(m_reader.info(), this, [this](const Result<CatalogueInfo> &info) {
        m_error.reset();
        if (info)
            m_info = *info;
        else
            m_error = info.error();
        Q_EMIT changed();
    });
}

} // namespace pillnuts
