// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_TOKENS_H
#define PILLNUTS_UI_TOKENS_H

#include "theme/theme.h"

#include <QStringList>
#include <QVector>

#include <array>

namespace pillnuts {

/// One size of type as the tokens state it, at 100 %.
struct TypeStep {
    int px = 14;
    int line = 20;
    double letterSpacing = 0;
};

/// The values of resources/theme/tokens.json.
struct Tokens {
    using Colours = std::array<QColor, kRoleCount>;
    Colours light;
    Colours dark;
    QVector<QColor> chartLight;
    QVector<QColor> chartDark;
    QStringList families;
    std::array<TypeStep, 5> type; ///< by TextSize
    std::array<int, 4> radius{}; ///< by Corner
};

/// The name of a role in the tokens: Role::SurfaceRaised is "surfaceRaised".
QString tokenName(Role role);

/// Reads the tokens compiled into the program. A colour that is missing there stays invalid; a test
/// looks for such.
Tokens loadTokens();

} // namespace pillnuts

#endif
