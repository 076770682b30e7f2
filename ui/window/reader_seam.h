// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_READER_SEAM_H
#define PILLNUTS_UI_READER_SEAM_H

#include "identifiers.h"
#include "ports/preferences.h"

#include <functional>

class QWidget;

namespace pillnuts {

class SimilarLine;
class Theme;
struct Services;

/// All that the window knows of the reading desk. The widget belongs to whoever puts it into a
/// layout.
struct ReaderSeam {
    QWidget *widget = nullptr;
    std::function<void(const ProductId &)> show;
    std::function<void()> clear;
    std::function<void(const Preferences &)>
        follow; ///< pictures and kind of axis as the user wants them
    SimilarLine *similar = nullptr; ///< part of the widget; asks to open other products
};

/// The reading desk; the axis chosen there is kept in the preferences.
ReaderSeam makeReader(const Services &services, Theme &theme);

} // namespace pillnuts

#endif
