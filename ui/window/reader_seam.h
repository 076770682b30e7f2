// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_READER_SEAM_H
#define PILLNUTS_UI_READER_SEAM_H

#include "identifiers.h"

#include <functional>

class QWidget;

namespace pillnuts {

class PillPainter;
class Theme;
struct Services;

/// All that the window knows of the reading desk. The widget belongs to whoever puts it into a layout.
struct ReaderSeam {
    QWidget *widget = nullptr;
    std::function<void(const ProductId &)> show;
    std::function<void()> clear;
    /// Sets what is called when the reader itself wants the window to search for words.
    std::function<void(std::function<void(const QString &)>)> onSearchWanted;
};

ReaderSeam makeReader(const Services &services, Theme &theme);

} // namespace pillnuts

#endif
