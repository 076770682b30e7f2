// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_PLACE_SHELF_H
#define PILLNUTS_UI_PLACE_SHELF_H

#include "window/place.h"

#include <QStackedWidget>

#include <functional>
#include <map>

namespace pillnuts {

/// The pages of the window, one visible. A page is built when it is first shown, so that a start
/// builds only the one it begins with.
class PlaceShelf final : public QStackedWidget {
    Q_OBJECT
public:
    using Maker = std::function<QWidget *()>;

    explicit PlaceShelf(QWidget *parent = nullptr)
        : QStackedWidget(parent)
    {
    }

    void setMaker(Place place, Maker maker) { m_makers[place] = std::move(maker); }

    void showPlace(Place place);

private:
    std::map<Place, Maker> m_makers;
    std::map<Place, QWidget *> m_pages;
};

} // namespace pillnuts

#endif
