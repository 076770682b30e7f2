// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pill/pill_colour.h"
#include "pill/pill_painter.h"
#include "theme/theme.h"

#include <QImage>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

QImage drawn(const QString &imprint)
{
    const Theme theme;
    PillPainter painter(theme);
    ProductSummary product;
    PillLook look;
    look.shape = u"원형"_s;
    look.colourFront = u"하양"_s;
    look.imprintFront = imprint;
    product.look = look;
    return painter.plate(product, QSize(56, 40), 1).toImage();
}

TEST(PillDrawing, NeverShowsAPrintedPillAsBlank)
{
    const QImage blank = drawn({});
    for (const auto &imprint : {u"YL"_s,
             u"TENORMIN25"_s,
             u"Hanmi Lipidown         120"_s,
             u"------------UPSHER-SMITH------------   200mg"_s,
             QString(5000, u'W')})
        EXPECT_NE(drawn(imprint), blank) << imprint.left(40).toStdString();
    const QImage half = drawn(u"ARI분할선"_s);
    EXPECT_NE(drawn(u"ARI분할선CEPT"_s), half); // too small to read there, but not blank
}

TEST(PillDrawing, TellsEveryColourFromEveryOther)
{
    for (const auto one : pillColours()) {
        for (const auto other : pillColours()) {
            EXPECT_EQ(tintOf(one).fill == tintOf(other).fill, one == other)
                << ministryWord(one).toStdString();
        }
    }
}

} // namespace

} // namespace pillnuts
