// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_KEEP_ALL_H
#define PILLNUTS_UI_KEEP_ALL_H

#include <QFontMetricsF>
#include <QStringList>

namespace pillnuts {

/// Breaks `text` into lines of at most `width` pixels: after a space or before "(", and inside a
/// word only where the word alone is wider than the line. No character is lost but the spaces at
/// the breaks.
QStringList wrapKeepAll(const QString &text, const QFontMetricsF &metrics, qreal width);

} // namespace pillnuts

#endif
