// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell_fixture.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

struct Row {
    const char16_t *name;
    const char16_t *company;
    ProductKind kind;
    const char16_t *className;
    const char16_t *shape; ///< empty: no registered look
    const char16_t *colour;
    const char16_t *imprint;
};

ProductSummary summary(const Row &row, int number)
{
    ProductSummary made;
    made.id = ProductId(QString::number(200000000 + number));
    made.name = QString::fromUtf16(row.name);
    made.company = QString::fromUtf16(row.company);
    made.kind = row.kind;
    made.status = ProductStatus::Normal;
    made.drugClass = {u"01140"_s, QString::fromUtf16(row.className)};
    const QString shape = QString::fromUtf16(row.shape);
    if (!shape.isEmpty()) {
        PillLook look;
        look.shape = shape;
        const auto colours = QString::fromUtf16(row.colour).split(u'|');
        look.colourFront = colours.first();
        look.colourBack = colours.last();
        look.imprintFront = QString::fromUtf16(row.imprint);
        if (colours.size() > 1)
            look.form = u"경질캡슐제"_s;
        made.look = look;
    }
    return made;
}

constexpr auto kOtc = ProductKind::OverTheCounter;
constexpr auto kRx = ProductKind::Prescription;

} // namespace

QVector<ProductSummary> sampleProducts()
{
    static constexpr std::array kRows = {
        Row{u"가온펜정500밀리그람",
            u"가온제약(주)",
            kOtc,
            u"해열.진통.소염제",
            u"장방형",
            u"하양",
            u"GAON"},
        Row{u"가온펜8시간이알서방정 650 mg",
            u"가온제약(주)",
            kOtc,
            u"해열.진통.소염제",
            u"타원형",
            u"하양",
            u"G분할선650"},
        Row{u"가온펜콜드-에스정",
            u"한결존슨앤드한결판매유한회사",
            kOtc,
            u"해열.진통.소염제",
            u"장방형",
            u"노랑",
            u"COLD"},
        Row{u"가온펜산500밀리그램", u"가온제약(주)", kOtc, u"해열.진통.소염제", u"", u"", u""},
        Row{u"어린이가온펜현탁액 32 mg/mL",
            u"가온제약(주)",
            kOtc,
            u"해열.진통.소염제",
            u"",
            u"",
            u""},
        Row{u"가온펜세미정(아세트아미노펜,트라마돌염산염)37.5/325밀리그램",
            u"(주)나래바이오사이언스제약",
            kRx,
            u"해열.진통.소염제",
            u"장방형",
            u"주황",
            u"NR"},
        Row{u"가온펜주사1그램/100밀리리터(아세트아미노펜)",
            u"나래제약(주)",
            kRx,
            u"해열.진통.소염제",
            u"",
            u"",
            u""},
        Row{u"나래틴캡슐(세파클러수화물)250밀리그램",
            u"나래제약(주)",
            kRx,
            u"주로 그람양성, 음성균에 작용하는 것",
            u"장방형",
            u"파랑|하늘",
            u"NRT"},
        Row{u"나래펜타닐패취50마이크로그램/시간", u"나래제약(주)", kRx, u"합성마약", u"", u"", u""},
        Row{u"다솜크림0.05%", u"다솜약품(주)", kRx, u"진통.진양.수렴.소염제", u"", u"", u""},
        Row{u"다솜점안액0.1%", u"다솜약품(주)", kRx, u"안과용제", u"", u"", u""},
        Row{u"라온정5/160밀리그램(암로디핀베실산염/발사르탄)",
            u"라온파마(주)",
            kRx,
            u"혈압강하제",
            u"원형",
            u"분홍",
            u"RA분할선16"},
        Row{u"라온삼각정10밀리그램",
            u"라온파마(주)",
            kRx,
            u"혈압강하제",
            u"삼각형",
            u"연두",
            u"R3"},
        Row{u"라온팔각정20밀리그램",
            u"라온파마(주)",
            kRx,
            u"혈압강하제",
            u"팔각형",
            u"보라",
            u"마크"},
        Row{u"마루비타민정",
            u"마루헬스케어",
            ProductKind::QuasiDrug,
            u"비타민 B1제",
            u"원형",
            u"갈색",
            u""},
    };
    QVector<ProductSummary> products;
    for (const auto &row : kRows)
        products.append(summary(row, static_cast<int>(products.size())));
    products[5].status = ProductStatus::Cancelled;
    products[8].narcotic = u"마약"_s;
    products[13].kind = ProductKind::Unknown;
    return products;
}

ShellTest::ShellTest()
{
    search.products = productList(sampleProducts());
    catalogue.current.origin = CatalogueInfo::Origin::Ministry;
    catalogue.current.products = static_cast<int>(search.products->size());
    catalogue.current.dataDate = QDate(2026, 11, 20);
    catalogue.current.sourceName = u"식약처 공공데이터"_s;
    for (int row = 0; row < search.products->size(); ++row) {
        Product product;
        product.summary = search.products->at(row);
        catalogue.add(product);
    }
}

ShellTest::~ShellTest()
{
    window.reset();
}

void ShellTest::open(QSize size)
{
    applier.follow(preferences.load());
    applier.dressing([this] {
        window = std::make_unique<MainWindow>(Services{catalogue,
                                                  search,
                                                  updater,
                                                  secrets,
                                                  pictures,
                                                  preferences,
                                                  openings,
                                                  similar,
                                                  pills,
                                                  u"http://ministry"_s,
                                                  clock},
            theme);
    });
    window->resize(size);
    window->show();
    window->activateWindow();
    settle();
}

void ShellTest::settle()
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void ShellTest::type(const QString &text)
{
    auto *target = window->focusWidget() ? window->focusWidget() : window.get();
    for (const auto &letter : text) {
        QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(target, &event);
    }
    settle();
}

void ShellTest::press(int key, Qt::KeyboardModifiers modifiers)
{
    auto *target = window->focusWidget() ? window->focusWidget() : window.get();
    QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
    settle();
}

} // namespace pillnuts
