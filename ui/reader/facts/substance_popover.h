// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_SUBSTANCE_POPOVER_H
#define PILLNUTS_UI_SUBSTANCE_POPOVER_H

#include "ports/catalogue_reader.h"

#include <QFrame>

namespace pillnuts {

class LabelView;
class PictureStore;
class Theme;

/// What an ingredient is, beside the place that was clicked. Esc or a click elsewhere closes it.
class SubstancePopover final : public QFrame {
    Q_OBJECT
public:
    SubstancePopover(
        CatalogueReader &reader, PictureStore &pictures, Theme &theme, QWidget *parent);

    /// Opens at `place` (global) and reads the note of `ingredient`.
    void open(const Ingredient &ingredient, const DataSource &source, const QPoint &place);

    LabelView *view() const { return m_view; }

private:
    void take(const Ingredient &ingredient,
        const DataSource &source,
        const Result<SubstanceNote> &answer);
    void moveNear(const QPoint &place);
    void applyTheme();

    CatalogueReader &m_reader;
    Theme &m_theme;
    LabelView *m_view;
    quint64 m_question = 0;
};

} // namespace pillnuts

#endif
