// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/ingredient_chart.h"
#include "reader/facts/substance_popover.h"
#include "reader/head/keep_all_label.h"
#include "reader/head/pill_plate.h"
#include "reader/label/label_view.h"
#include "reader/product_page.h"
#include "reader/reader_pane.h"
#include "reader/reader_tabs.h"
#include "reader_fixtures.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pillnuts::test {

namespace {

bool waitFor(const std::function<bool()> &condition)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition() && clock.elapsed() < 5000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return condition();
}

class ReaderPaneTest : public testing::Test {
protected:
    ReaderPaneTest()
        : pane(catalogue, pictures, theme)
    {
        for (const Product &product :
            {coldRemedy(), infusion(), vitamin(), unstated(), flavours(), cancelled()})
            catalogue.add(product, permitLabel() + easyLabel());
        QObject::connect(&pane, &ReaderPane::productShown, [this](const ProductId &id) {
            shown += id.toString();
        });
        pane.resize(894, 700);
        pane.show();
    }

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return pane.findChild<Widget *>(name);
    }

    bool open(const Product &product)
    {
        const auto before = shown.size();
        pane.showProduct(product.summary.id);
        return waitFor([&] { return shown.size() > before; });
    }

    bool isVisible(const QString &name) const
    {
        const auto *widget = pane.findChild<QWidget *>(name);
        return widget && widget->isVisible();
    }

    QString name() const { return find<KeepAllLabel>(u"productName"_s)->text(); }

    QString label(const QString &which) const { return find<QLabel>(which)->text(); }

    QString text(const QString &which) const { return find<LabelView>(which)->toPlainText(); }

    Theme theme;
    FakeCatalogue catalogue;
    FakePictures pictures;
    ReaderPane pane;
    QStringList shown;
};

TEST_F(ReaderPaneTest, GuidesWhenNothingIsChosenAndAfterClear)
{
    EXPECT_EQ(label(u"stateTitle"_s), u"Choose a medicine"_s);
    EXPECT_TRUE(pane.currentProduct().isEmpty());
    ASSERT_TRUE(open(coldRemedy()));
    EXPECT_TRUE(isVisible(u"productPage"_s));
    pane.clear();
    EXPECT_TRUE(isVisible(u"readerState"_s));
    EXPECT_TRUE(pane.currentProduct().isEmpty());
}

TEST_F(ReaderPaneTest, ShowsTheHeadOfAProductWithItsNameWhole)
{
    ASSERT_TRUE(open(unstated()));
    EXPECT_EQ(name(), unstated().summary.name);
    const auto lines = find<KeepAllLabel>(u"productName"_s)->lines();
    EXPECT_GT(lines.size(), 1);
    EXPECT_EQ(lines.join(QString()), unstated().summary.name);
    const auto whole = static_cast<int>(lines.size()) * theme.lineHeight(TextSize::Title);
    EXPECT_TRUE(waitFor([&] { return find<KeepAllLabel>(u"productName"_s)->height() >= whole; }));

    ASSERT_TRUE(open(coldRemedy()));
    EXPECT_EQ(label(u"productCompany"_s), u"Gaon Cold-S Tablet · 가온제약(예시)"_s);
    auto *kind = find<QAbstractButton>(u"kindChip"_s);
    EXPECT_EQ(kind->text(), u"일반의약품"_s);
    EXPECT_TRUE(kind->toolTip().contains(u"without a prescription"_s));
    EXPECT_EQ(kind->accessibleDescription(), kind->toolTip());
    find<QAbstractButton>(u"codeChipEDI"_s)->click();
    EXPECT_EQ(QApplication::clipboard()->text(), u"012345678"_s);
}

TEST_F(ReaderPaneTest, WaitsInGreyAndDropsAnswersForProductsLeftBehind)
{
    catalogue.setHeld(true);
    pane.showProduct(coldRemedy().summary.id);
    EXPECT_TRUE(isVisible(u"readerLoading"_s));
    pane.showProduct(vitamin().summary.id);
    EXPECT_EQ(pane.currentProduct(), vitamin().summary.id);
    catalogue.release(1);
    ASSERT_TRUE(waitFor([&] { return shown.size() == 1; }));
    catalogue.release(0);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    EXPECT_EQ(shown, QStringList{vitamin().summary.id.toString()});
    EXPECT_EQ(name(), vitamin().summary.name);

    // A slow answer: what was read before does not stay for long under the new choice.
    pane.showProduct(coldRemedy().summary.id);
    EXPECT_TRUE(waitFor([&] { return isVisible(u"readerLoading"_s); }));
}

TEST_F(ReaderPaneTest, ExplainsAFailureAndTriesAgain)
{
    catalogue.failProducts(
        {ErrorKind::Storage, u"The catalogue could not be opened."_s, u"SQLITE_CANTOPEN"_s});
    pane.showProduct(coldRemedy().summary.id);
    ASSERT_TRUE(waitFor([&] { return isVisible(u"retryButton"_s); }));
    EXPECT_EQ(label(u"stateText"_s), u"The catalogue could not be opened."_s);
    EXPECT_FALSE(isVisible(u"errorDetail"_s));
    find<QPushButton>(u"detailsButton"_s)->click();
    EXPECT_TRUE(isVisible(u"errorDetail"_s));
    EXPECT_EQ(find<QPlainTextEdit>(u"errorDetail"_s)->toPlainText(), u"SQLITE_CANTOPEN"_s);
    catalogue.heal();
    find<QPushButton>(u"retryButton"_s)->click();
    ASSERT_TRUE(waitFor([&] { return shown.size() == 1; }));
    EXPECT_EQ(name(), coldRemedy().summary.name);
}

TEST_F(ReaderPaneTest, SaysThatNothingWasCheckedAndLeadsToTheDurFacts)
{
    ASSERT_TRUE(open(coldRemedy()));
    auto *strip = find<QAbstractButton>(u"safetyStrip"_s);
    EXPECT_TRUE(strip->isVisible());
    EXPECT_EQ(strip->text(), u"Not checked"_s);
    EXPECT_TRUE(strip->accessibleName().contains(u"does not mean that the product is safe"_s));
    const QColor ground = strip->grab().toImage().pixelColor(strip->width() / 2, 4);
    EXPECT_TRUE(ground == theme.colour(Role::UnknownSurface)
        || ground == theme.colour(Role::UnknownStripe)
        || (ground.hsvSaturation() < 20 && ground != theme.colour(Role::OkSurface)));
    strip->click();
    EXPECT_EQ(find<ReaderTabs>(u"readerTabs"_s)->currentIndex(), ProductPage::Facts);
    EXPECT_TRUE(text(u"factsText"_s).contains(u"용량주의"_s));
}

TEST_F(ReaderPaneTest, ShowsTheBannerOnlyWhenThereIsSomethingToSay)
{
    ASSERT_TRUE(open(coldRemedy()));
    EXPECT_FALSE(isVisible(u"statusBanner"_s));
    ASSERT_TRUE(open(cancelled()));
    EXPECT_TRUE(isVisible(u"statusBanner"_s));
    EXPECT_EQ(find<QWidget>(u"statusBanner"_s)->findChildren<QWidget *>(u"statusNote"_s).size(), 4);
    ASSERT_TRUE(open(coldRemedy()));
    EXPECT_FALSE(isVisible(u"statusBanner"_s));
}

TEST_F(ReaderPaneTest, ReadsTheLabelOnlyWhenItIsWanted)
{
    ASSERT_TRUE(open(coldRemedy()));
    EXPECT_EQ(catalogue.sectionQuestions(), 0);
    auto *tabs = find<ReaderTabs>(u"readerTabs"_s);
    tabs->setCurrentIndex(ProductPage::Dosage);
    ASSERT_TRUE(waitFor([&] { return text(u"dosageText"_s).contains(u"CrCl < 30 또는 ≥ 60"_s); }));
    tabs->setCurrentIndex(ProductPage::Indications);
    ASSERT_TRUE(waitFor(
        [&] { return text(u"indicationsText"_s).contains(u"이 약은 감기에 사용합니다."_s); }));
    EXPECT_EQ(catalogue.sectionQuestions(), 1);

    catalogue.failSections({ErrorKind::Storage, u"The label could not be read."_s, {}});
    ASSERT_TRUE(open(vitamin()));
    ASSERT_TRUE(waitFor(
        [&] { return text(u"indicationsText"_s).contains(u"The label could not be read."_s); }));
    EXPECT_FALSE(text(u"indicationsText"_s).contains(u"감기"_s)) << "nothing of the product before";
    catalogue.heal();
    Q_EMIT find<LabelView>(u"indicationsText"_s)->anchorClicked(QUrl(u"action:retry"_s));
    EXPECT_TRUE(waitFor([&] { return text(u"indicationsText"_s).contains(u"감기"_s); }));
}

TEST_F(ReaderPaneTest, ShowsTotalsAndNeverAddsUpAlternatives)
{
    ASSERT_TRUE(open(coldRemedy()));
    EXPECT_EQ(label(u"ingredientsTitle"_s), u"Ingredients 4"_s);
    EXPECT_EQ(label(u"ingredientsTotal"_s), QString(u"1정 중 · in all 372\u00a0mg"_s));
    EXPECT_FALSE(isVisible(u"variants"_s));
    ASSERT_TRUE(open(infusion()));
    EXPECT_EQ(label(u"ingredientsTotal"_s),
        QString(u"1000밀리리터 · 59\u00a0g of what is given as a mass"_s));
    ASSERT_TRUE(open(unstated()));
    EXPECT_TRUE(
        label(u"ingredientsTotal"_s).contains(u"amounts of some ingredients are not known"_s));

    ASSERT_TRUE(open(flavours()));
    auto *variants = find<QComboBox>(u"variants"_s);
    EXPECT_TRUE(variants->isVisible());
    EXPECT_EQ(variants->count(), 2);
    EXPECT_TRUE(label(u"variantNote"_s).contains(u"never added up"_s));
    EXPECT_EQ(label(u"ingredientsTotal"_s), QString(u"1밀리리터 중 · in all 20\u00a0mg"_s));
    variants->setCurrentIndex(1);
    Q_EMIT variants->activated(1);
    EXPECT_EQ(label(u"ingredientsTotal"_s), QString(u"1밀리리터 중 · in all 40\u00a0mg"_s));
}

TEST_F(ReaderPaneTest, TellsNoListOfExcipientsFromAnEmptyOne)
{
    ASSERT_TRUE(open(coldRemedy()));
    const auto chips = [&] {
        return pane.findChildren<QAbstractButton *>(
            u"excipientChip"_s, Qt::FindChildrenRecursively);
    };
    ASSERT_EQ(chips().size(), 3);
    EXPECT_EQ(chips().first()->text(), u"미결정셀룰로오스"_s);
    EXPECT_TRUE(chips().first()->toolTip().contains(u"M040550"_s));
    ASSERT_TRUE(open(unstated()));
    EXPECT_TRUE(label(u"excipientsNote"_s).contains(u"does not mean that it has none"_s));
}

TEST_F(ReaderPaneTest, PutsThePhotographInPlaceOfTheDrawing)
{
    QByteArray png;
    QBuffer buffer(&png);
    QImage(300, 200, QImage::Format_RGB32).save(&buffer, "PNG");
    pictures.pictures.insert(u"https://example.org/pill.png"_s, png);
    pane.setPicturesEnabled(false);
    ASSERT_TRUE(open(coldRemedy()));
    auto *plate = find<PillPlate>(u"pillPlate"_s);
    const QSize before = plate->size();
    EXPECT_TRUE(pictures.asked.isEmpty());
    pane.setPicturesEnabled(true);
    EXPECT_TRUE(waitFor([&] { return plate->showsPicture(); }));
    EXPECT_EQ(plate->size(), before);
    ASSERT_TRUE(open(vitamin()));
    EXPECT_FALSE(plate->showsPicture());
}

TEST_F(ReaderPaneTest, ExplainsAnIngredientWhereItWasAsked)
{
    ASSERT_TRUE(open(coldRemedy()));
    QStringList asked;
    QObject::connect(&pane,
        &ReaderPane::substanceActivated,
        [&](const SubstanceCode &code, const QString &which) {
        asked += code.toString() + u' ' + which;
    });
    Q_EMIT find<IngredientChart>(u"ingredientChart"_s)->ingredientActivated(0);
    EXPECT_EQ(asked, QStringList{u"M040353 아세트아미노펜"_s});
    auto *popover = find<SubstancePopover>(u"substancePopover"_s);
    EXPECT_TRUE(popover->isVisible());
    EXPECT_TRUE(waitFor([&] { return popover->view()->toPlainText().contains(u"1357"_s); }));
    EXPECT_TRUE(popover->view()->toPlainText().contains(u"용량주의"_s));
    EXPECT_TRUE(popover->view()->toPlainText().contains(u"식약처 공공데이터"_s));
    popover->hide();
}

TEST_F(ReaderPaneTest, WalksTabsByKeyboardAndCountsExcipients)
{
    ASSERT_TRUE(open(coldRemedy()));
    auto *tabs = find<ReaderTabs>(u"readerTabs"_s);
    EXPECT_EQ(tabs->count(), 6);
    QKeyEvent three(QEvent::KeyPress, Qt::Key_3, Qt::NoModifier);
    QApplication::sendEvent(tabs, &three);
    EXPECT_EQ(tabs->currentIndex(), ProductPage::Dosage);
    QKeyEvent right(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier);
    QApplication::sendEvent(tabs, &right);
    EXPECT_EQ(tabs->currentIndex(), ProductPage::Precautions);
}

TEST_F(ReaderPaneTest, RemembersTheAxisAndTellsOfIt)
{
    ASSERT_TRUE(open(coldRemedy()));
    QVector<bool> told;
    QObject::connect(
        &pane, &ReaderPane::logarithmicChanged, [&](bool logarithmic) { told += logarithmic; });
    pane.setLogarithmic(true);
    auto *chart = find<IngredientChart>(u"ingredientChart"_s);
    EXPECT_TRUE(chart->isLogarithmic());
    EXPECT_TRUE(told.isEmpty());
    auto *scale = find<QWidget>(u"scaleSwitch"_s);
    ASSERT_NE(scale, nullptr);
    const auto segments = scale->findChildren<QAbstractButton *>();
    ASSERT_EQ(segments.size(), 2);
    segments.first()->click();
    EXPECT_EQ(told, QVector<bool>{false});
    EXPECT_FALSE(chart->isLogarithmic());
}

TEST_F(ReaderPaneTest, ReadsAgainWhenAnotherCatalogueIsInstalled)
{
    ASSERT_TRUE(open(coldRemedy()));
    find<ReaderTabs>(u"readerTabs"_s)->setCurrentIndex(ProductPage::Indications);
    ASSERT_TRUE(waitFor([&] { return text(u"indicationsText"_s).contains(u"감기"_s); }));
    Product renewed = coldRemedy();
    renewed.summary.name = u"가온콜드에스정(새이름)"_s;
    catalogue.add(renewed, easyLabel());
    Q_EMIT catalogue.catalogueChanged();
    ASSERT_TRUE(waitFor([&] { return shown.size() == 2; }));
    EXPECT_EQ(name(), renewed.summary.name);
    EXPECT_TRUE(waitFor([&] { return !text(u"indicationsText"_s).contains(u"효능·효과"_s); }));
    EXPECT_TRUE(text(u"indicationsText"_s).contains(u"이 약은 감기에 사용합니다."_s));
}

TEST_F(ReaderPaneTest, FollowsModeAndZoom)
{
    ASSERT_TRUE(open(coldRemedy()));
    find<ReaderTabs>(u"readerTabs"_s)->setCurrentIndex(ProductPage::Dosage);
    ASSERT_TRUE(waitFor([&] { return text(u"dosageText"_s).contains(u"25±5"_s); }));
    theme.setZoomPercent(200);
    theme.setDark(true);
    EXPECT_EQ(find<PillPlate>(u"pillPlate"_s)->sizeHint(), QSize(240, 168));
    EXPECT_EQ(find<LabelView>(u"dosageText"_s)->document()->defaultFont().pixelSize(), 28);
    EXPECT_TRUE(text(u"dosageText"_s).contains(u"25±5"_s));
    EXPECT_EQ(pane.grab().toImage().pixelColor(2, 2), theme.colour(Role::SurfaceRaised));
}

} // namespace

} // namespace pillnuts::test
