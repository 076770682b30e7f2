// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/bar_scale.h"

#include <algorithm>
#include <cmath>

namespace pillnuts {

namespace {

/// Room beyond the longest bar, so that it is seen to end.
constexpr double kHeadroom = 1.08;

} // namespace

double BarScale::coordinate(double value) const
{
    return logarithmic ? std::log10(value / low) : value - low;
}

BarScale scaleFor(const QVector<double> &lengths, bool logarithmic)
{
    BarScale scale;
    scale.logarithmic = logarithmic;
    if (lengths.isEmpty())
        return scale;
    const auto [least, most] = std::minmax_element(lengths.begin(), lengths.end());
    scale.high = *most * kHeadroom;
    if (logarithmic) {
        const double decade = std::pow(10, std::floor(std::log10(*least)));
        // The shortest bar must have a length too.
        scale.low = *least > decade * 1.5 ? decade : decade / 10;
        scale.high = std::max(*most * 1.3, scale.low * 10);
    }
    return scale;
}

double tickStep(double high, int ticks)
{
    const double raw = high / std::max(1, ticks);
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (raw <= factor * power * (1 + 1e-9))
            return factor * power;
    }
    return 10 * power;
}

int decimalsOf(double step)
{
    return std::max(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9)));
}

} // namespace pillnuts
