// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_STYLE_SHEET_H
#define PILLNUTS_UI_STYLE_SHEET_H

#include <QPalette>
#include <QString>

namespace pillnuts {

class Theme;

/// Fills a style sheet template: `@role@` becomes the colour of the role, and lengths in px are
/// scaled by the zoom.
QString fillStyleSheet(QString sheet, const Theme &theme);

/// The palette for what the style sheet does not reach: item views, dialogs, text controls.
QPalette palette(const Theme &theme);

} // namespace pillnuts

#endif
