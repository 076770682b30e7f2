// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_PRODUCT_PAGE_H
#define PILLNUTS_UI_PRODUCT_PAGE_H

#include "product.h"
#include "reader/label/label_page.h"
#include "usecases/detail_session.h"

#include <QWidget>

#include <array>

class QStackedWidget;

namespace pillnuts {

class ExcipientsPage;
class HeadCard;
class IngredientsPage;
class LabelView;
class PictureStore;
class ReaderTabs;
class SafetyStrip;
class StatusBanner;
class Theme;

/// One product on the desk: head, standing, safety strip, and the tabs with what there is to read.
class ProductPage final : public QWidget {
    Q_OBJECT
public:
    enum Tab { Ingredients, Indications, Dosage, Precautions, Excipients, Facts, TabCount };

    ProductPage(DetailSession &session, PictureStore &pictures, Theme &theme);

    /// Shows the product that the session holds; the chosen tab stays.
    void showProduct();

    const ProductId &shownProduct() const { return m_product.summary.id; }

    void setPicturesEnabled(bool enabled);

    IngredientsPage &ingredients() const { return *m_ingredients; }

    const DataSource &source() const { return m_product.source; }

    void openTab(Tab tab);
    /// Puts a line that belongs to the head between the strip and the tabs; `stops` take the Tab
    /// key there.
    void addUnderHead(QWidget *line, const QVector<QWidget *> &stops);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildTabs();
    LabelView *addLabelView(const QString &name);
    void addShortcuts();
    void applyTheme();
    void walkTabs(int step);
    void openDurFacts();
    void followLink(const QUrl &link);
    void enterTab(int tab);
    void clearTexts();
    void forgetTexts();
    void fillTab(int tab);
    void showLabel(LabelTab part, LabelView &view);
    void showFacts();
    void fetchPicture();

    DetailSession &m_session;
    PictureStore &m_pictures;
    Theme &m_theme;
    Product m_product;
    bool m_picturesEnabled = true;
    quint64 m_visit = 0; ///< grows with every product; late pictures are dropped
    HeadCard *m_head;
    StatusBanner *m_banner;
    SafetyStrip *m_strip;
    ReaderTabs *m_tabs;
    QStackedWidget *m_pages;
    IngredientsPage *m_ingredients;
    std::array<LabelView *, 3> m_labels{};
    ExcipientsPage *m_excipients;
    LabelView *m_facts = nullptr;
    std::array<bool, TabCount> m_filled{}; ///< whether the text of the tab is up to date
};

} // namespace pillnuts

#endif
