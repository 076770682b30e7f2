// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_RAIL_H
#define PILLNUTS_UI_RAIL_H

#include "window/place.h"

#include <QButtonGroup>
#include <QFrame>

class QAbstractButton;

namespace pillnuts {

class Theme;

/// The places of the program at the left edge; exactly one is chosen.
class Rail final : public QFrame {
    Q_OBJECT
public:
    explicit Rail(const Theme &theme, QWidget *parent = nullptr);

    void setPlace(Place place);
    Place place() const;

Q_SIGNALS:
    void placeChosen(pillnuts::Place place);

private:
    QAbstractButton *addPlace(Place place, const QString &icon, const QString &name);

    const Theme &m_theme;
    QButtonGroup m_group;
};

} // namespace pillnuts

#endif
