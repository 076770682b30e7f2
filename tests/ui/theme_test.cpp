// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pill/imprint.h"
#include "pill/package_drawing.h"
#include "pill/pill_colour.h"
#include "pill/pill_painter.h"
#include "pill/pill_shape.h"
#include "shell_fixture.h"
#include "theme/style_sheet.h"
#include "theme/tokens.h"

#include <QDirIterator>
#include <QFile>
#include <QFontMetrics>
#include <QImage>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

double luminance(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
        + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

TEST(Theme, EveryRoleHasAColourInBothModes)
{
    Theme theme;
    for (const bool dark : {false, true}) {
        theme.setDark(dark);
        for (int i = 0; i < kRoleCount; ++i)
            EXPECT_TRUE(theme.colour(static_cast<Role>(i)).isValid())
                << qPrintable(tokenName(static_cast<Role>(i)));
        for (int i = 0; i < 8; ++i)
            EXPECT_TRUE(theme.chartColour(i).isValid());
    }
}

TEST(Theme, TextCanBeReadOnEveryGround)
{
    Theme theme;
    const QVector<QPair<Role, Role>> pairs = {{Role::Text, Role::Window},
        {Role::TextSubtle, Role::Surface},
        {Role::TextSubtle, Role::SurfaceSunken},
        {Role::Accent, Role::AccentSurface},
        {Role::OnAccent, Role::Accent},
        {Role::OnMark, Role::Mark},
        {Role::SurfaceRaised, Role::Text},
        {Role::Unknown, Role::UnknownSurface},
        {Role::Text, Role::AccentSurface},
        {Role::Link, Role::Surface}};
    for (const bool dark : {false, true}) {
        theme.setDark(dark);
        for (const auto &[ink, ground] : pairs) {
            EXPECT_GE(contrast(theme.colour(ink), theme.colour(ground)), 4.5)
                << qPrintable(tokenName(ink)) << " on " << qPrintable(tokenName(ground)) << " dark "
                << dark;
        }
    }
}

TEST(Theme, ZoomScalesEverythingButKeepsHairLines)
{
    Theme theme;
    theme.setZoomPercent(200);
    EXPECT_EQ(theme.px(60), 120);
    EXPECT_EQ(theme.font(TextSize::Body).pixelSize(), 28);
    theme.setZoomPercent(10);
    EXPECT_EQ(theme.zoomPercent(), 80);
    EXPECT_EQ(theme.px(1), 1);
    EXPECT_EQ(theme.px(0), 0);
}

TEST(StyleSheet, LeavesNoPlaceholderAndScales)
{
    Theme theme;
    theme.setZoomPercent(150);
    QFile file(u":/theme/pillnuts.qss"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    auto sheet = QString::fromUtf8(file.readAll());
    sheet.remove(0, sheet.indexOf(u"*/"_s)); // the comment explains @role@
    const auto filled = fillStyleSheet(sheet, theme);
    EXPECT_FALSE(filled.contains(u'@')) << qPrintable(filled.mid(filled.indexOf(u'@') - 40, 80));
    EXPECT_EQ(fillStyleSheet(u"a { font-size: 12px; color: @text@; }"_s, theme),
        u"a { font-size: 18px; color: %1; }"_s.arg(theme.colour(Role::Text).name()));
}

TEST(Icons, EveryIconIsDrawnInTheRolesColour)
{
    Theme theme;
    QDirIterator files(u":/icons"_s);
    int count = 0;
    while (files.hasNext()) {
        const QString name = QFileInfo(files.next()).completeBaseName();
        if (name.startsWith(u"app-icon"_s))
            continue;
        const auto image = theme.icon(name, Role::Accent).pixmap(QSize(48, 48)).toImage();
        bool inked = false;
        for (int y = 0; y < image.height() && !inked; ++y) {
            for (int x = 0; x < image.width() && !inked; ++x)
                inked = image.pixelColor(x, y) == theme.colour(Role::Accent);
        }
        EXPECT_TRUE(inked) << qPrintable(name);
        ++count;
    }
    EXPECT_GT(count, 30);
}

TEST(Icons, FollowTheModeWithoutBeingSetAgain)
{
    Theme theme;
    const auto icon = theme.icon(u"check"_s);
    const auto light = icon.pixmap(QSize(32, 32)).toImage();
    theme.setDark(true);
    EXPECT_NE(icon.pixmap(QSize(32, 32)).toImage(), light);
}

TEST(Fonts, HangulHasRealGlyphs)
{
    const Theme theme;
    EXPECT_TRUE(QFontMetrics(theme.font(TextSize::Body)).inFont(u'뷁'));
}

TEST(PackageKind, ReadsTheFormWord)
{
    const QVector<QPair<QString, PackageKind>> cases = {
        {u"가온펜정500밀리그람"_s, PackageKind::Tablet},
        {u"정다운시럽"_s, PackageKind::Bottle},
        {u"나래틴캡슐(세파클러수화물)250밀리그램"_s, PackageKind::Capsule},
        {u"가온펜산500밀리그램"_s, PackageKind::Sachet},
        {u"가온펜주사1그램"_s, PackageKind::Ampoule},
        {u"나래주10밀리그램"_s, PackageKind::Ampoule},
        {u"다솜크림0.05%"_s, PackageKind::Tube},
        {u"다솜점안액0.1%"_s, PackageKind::DropBottle},
        {u"나래펜타닐패취50마이크로그램/시간"_s, PackageKind::Patch},
        {u"어린이가온펜현탁액 32 mg/mL"_s, PackageKind::Bottle},
        {u"산과들"_s, PackageKind::Unknown},
    };
    for (const auto &[name, kind] : cases)
        EXPECT_EQ(packageKind(name, {}), kind) << qPrintable(name);
    EXPECT_EQ(packageKind(u"이름만"_s, u"시럽제"_s), PackageKind::Bottle);
}

TEST(Pill, ReadsImprintAndColours)
{
    const auto imprint = readImprint(u"S분할선100"_s);
    EXPECT_EQ(imprint.parts, (QStringList{u"S"_s, u"100"_s}));
    EXPECT_TRUE(imprint.isScored());
    EXPECT_TRUE(readImprint(u"마크"_s).hasMark);
    EXPECT_EQ(readPillTints(u"노랑, 투명"_s).size(), 2);
    EXPECT_TRUE(readPillTints(u"무지개"_s).isEmpty());
}

TEST(Pill, EveryShapeFillsItsBox)
{
    const QRectF box(10, 20, 80, 40);
    for (const auto &shape : {u"원형"_s,
             u"장방형"_s,
             u"타원형"_s,
             u"반원형"_s,
             u"삼각형"_s,
             u"사각형"_s,
             u"마름모형"_s,
             u"오각형"_s,
             u"육각형"_s,
             u"팔각형"_s,
             u"기타"_s}) {
        const auto bounds = pillOutline(shape, box).boundingRect();
        EXPECT_NEAR(bounds.width(), 80, 1) << qPrintable(shape);
        EXPECT_NEAR(bounds.height(), 40, 1) << qPrintable(shape);
    }
}

TEST(Pill, RegisteredProportionsAreKept)
{
    PillLook look;
    look.shape = u"타원형"_s;
    look.lengthLong = u"15.0"_s;
    look.lengthShort = u"5.0"_s;
    const auto box = pillBox(look, QRectF(0, 0, 300, 300));
    EXPECT_NEAR(box.width() / box.height(), 3, 0.01);
}

TEST(Pill, AWhitePillStandsOutFromItsPlate)
{
    Theme theme;
    PillPainter painter(theme);
    for (const bool dark : {false, true}) {
        theme.setDark(dark);
        const auto image = painter.plate(sampleProducts().at(0), {120, 84}, 2).toImage();
        ASSERT_EQ(image.size(), QSize(240, 168));
        EXPECT_NE(image.pixelColor(60, 80), image.pixelColor(120, 4));
    }
}

} // namespace

} // namespace pillnuts
