// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_READER_PANE_H
#define PILLNUTS_UI_READER_PANE_H

#include "identifiers.h"
#include "usecases/detail_session.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace pillnuts {

class CatalogueReader;
class LoadingPanel;
class PictureStore;
class ProductPage;
class StatePanel;
class SubstancePopover;
class Theme;

/// The reading desk: everything about one product. Answers that come late for a product left in the
/// meantime are dropped.
class ReaderPane final : public QWidget {
    Q_OBJECT
public:
    ReaderPane(
        CatalogueReader &reader, PictureStore &pictures, Theme &theme, QWidget *parent = nullptr);

    void showProduct(const ProductId &id);
    void clear();

    /// The product asked for last, whether it is there yet or not; empty after clear().
    ProductId currentProduct() const { return m_session.id(); }

    /// See ProductPage::addUnderHead().
    void addUnderHead(QWidget *line, const QVector<QWidget *> &stops);
    void setPicturesEnabled(bool enabled);
    void setLogarithmic(bool logarithmic);

Q_SIGNALS:
    /// The product is on the screen.
    void productShown(const pillnuts::ProductId &id);
    /// Somebody asked what an ingredient is; the desk explains it itself beside the place.
    void substanceActivated(const pillnuts::SubstanceCode &code, const QString &name);
    void logarithmicChanged(bool logarithmic);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ProductPage &page();
    void follow();
    void explain(const Ingredient &ingredient, const QPoint &place);

    Theme &m_theme;
    DetailSession m_session;
    QTimer m_patience; ///< a quick answer replaces the old product without a flash of grey
    QStackedWidget *m_stack;
    StatePanel *m_state;
    LoadingPanel *m_loading;
    CatalogueReader &m_reader;
    PictureStore &m_pictures;
    ProductPage *m_page = nullptr; ///< made for the first product
    SubstancePopover *m_popover = nullptr; ///< made for the first question
    QWidget *m_underHead = nullptr;
    QVector<QWidget *> m_underHeadStops;
    bool m_picturesEnabled = true;
    bool m_logarithmic = false;
};

} // namespace pillnuts

#endif
