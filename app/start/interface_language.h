// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_START_INTERFACE_LANGUAGE_H
#define PILLNUTS_START_INTERFACE_LANGUAGE_H

#include <QLocale>
#include <QString>

namespace pillnuts {

/// Puts the texts and Qt's own words of `language` ("ko" or "en") in place for the whole program.
void installInterfaceLanguage(const QString &language);

} // namespace pillnuts

#endif
