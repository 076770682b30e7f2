// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_BAR_SCALE_H
#define PILLNUTS_UI_BAR_SCALE_H

#include <QVector>

namespace pillnuts {

/// The axis of one group of bars, in its unit. Bars begin at coordinate 0 and are as long as the
/// coordinate of their value: the value itself, or the decades above `low`. Stacked bars of Qt
/// Charts 6.4 on a QLogValueAxis warn at every layout because they take the logarithm of their
/// root, so the logarithm is taken here and the axis of the chart is linear.
struct BarScale {
    bool logarithmic = false;
    double low = 0; ///< left end; > 0 when logarithmic
    double high = 1; ///< right end

    double coordinate(double value) const;

    double end() const { return coordinate(high); }

    /// Where `value` lies on the axis, 0 … 1.
    double fractionOf(double value) const { return coordinate(value) / end(); }
};

/// A scale on which the longest of `lengths` (all > 0) nearly fills the axis.
BarScale scaleFor(const QVector<double> &lengths, bool logarithmic);

/// The step between ticks, 1, 2 or 5 times a power of ten, so that at most `ticks` fit below
/// `high`.
double tickStep(double high, int ticks);

/// Digits after the point that `step` needs.
int decimalsOf(double step);

} // namespace pillnuts

#endif
