// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_BAR_SCALE_H
#define PILLNUTS_UI_BAR_SCALE_H

#include <QVector>

namespace pillnuts {

/// The axis of one group of bars, in its unit.
struct BarScale {
    bool logarithmic = false;
    double low = 0; ///< left end; > 0 when logarithmic
    double high = 1;

    /// Where `value` lies on the axis, 0 … 1.
    double fractionOf(double value) const;
    /// The value at `fraction` of the axis.
    double valueAt(double fraction) const;
};

/// A scale on which the longest of `lengths` (all > 0) nearly fills the axis.
BarScale scaleFor(const QVector<double> &lengths, bool logarithmic);

/// The step between ticks, 1, 2 or 5 times a power of ten, so that at most `ticks` fit below `high`.
double tickStep(double high, int ticks);

/// Digits after the point that `step` needs.
int decimalsOf(double step);

} // namespace pillnuts

#endif
