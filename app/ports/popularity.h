// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_PORTS_POPULARITY_H
#define PILLNUTS_PORTS_POPULARITY_H

#include "identifiers.h"

#include <QVector>

namespace pillnuts {

/// The products used most, and whose use that is: the screen says so.
struct PopularProducts {
    enum class Users { ThisMachine, Everybody };

    Users users = Users::ThisMachine;
    QVector<ProductId> products; ///< most used first
};

/// Counted use. Nothing counted = nothing popular; there is no list made up by hand.
class Popularity {
public:
    Popularity() = default;
    Q_DISABLE_COPY_MOVE(Popularity)
    virtual ~Popularity() = default;

    virtual PopularProducts popular(int most) const = 0;
};

} // namespace pillnuts

#endif
