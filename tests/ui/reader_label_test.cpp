// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/label/label_html.h"
#include "reader/label/label_page.h"
#include "reader/label/label_view.h"
#include "reader_fixtures.h"
#include "theme/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextTable>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pillnuts::test {

namespace {

QString squashed(QString text)
{
    text.remove(QChar::ObjectReplacementCharacter);
    return text.simplified();
}

/// What the screen shows of a section.
QString shown(const LabelSection &section, const Theme &theme)
{
    QTextDocument document;
    document.setDefaultStyleSheet(labelStyleSheet(theme));
    document.setHtml(labelHtml(section, u"0"_s, theme).html);
    return squashed(document.toPlainText());
}

LabelSection sectionOf(const LabelDocument &document)
{
    LabelSection section;
    section.document = document;
    section.text = plainText(document);
    return section;
}

const QStringList words{u"1회 5-10정, 1일 2-3회"_s,
    u"25±5"_s,
    u"0.5-1mg"_s,
    u"CrCl < 30 또는 ≥ 60"_s,
    u"≤ 2 g > 1 g"_s,
    u"38 ℃ ~ 39 ℃"_s,
    u"2 × 10"_s,
    u"5 ㎍, 3 μg & \"따옴표\" 'x'"_s,
    u"가-나"_s,
    u"<b>태그 아님</b>"_s,
    u"&lt;그대로&gt;"_s};

RichText randomText(QRandomGenerator &random)
{
    static constexpr int styles[] = {TextRun::Plain,
        TextRun::Bold,
        TextRun::Subscript,
        TextRun::Superscript,
        TextRun::Italic | TextRun::Bold,
        TextRun::Underline};
    RichText text;
    const int runs = random.bounded(1, 5);
    for (int i = 0; i < runs; ++i) {
        QString run = words.at(random.bounded(static_cast<int>(words.size())));
        if (random.bounded(4) == 0)
            run = u" "_s + run + u"\n다음  줄"_s;
        text += TextRun{run, styles[random.bounded(static_cast<int>(std::size(styles)))]};
    }
    return text;
}

LabelTable randomTable(QRandomGenerator &random)
{
    LabelTable table;
    table.caption = random.bounded(2) ? u"표 1 <용량>"_s : QString();
    const int columns = random.bounded(2, 6);
    for (int r = random.bounded(2, 6); r > 0; --r) {
        QVector<LabelCell> row;
        for (int c = 0; c < columns;) {
            LabelCell cell;
            cell.columnSpan = random.bounded(1, 1 + std::min(2, columns - c));
            cell.header = random.bounded(3) == 0;
            for (int p = random.bounded(0, 3); p > 0; --p)
                cell.paragraphs += randomText(random);
            c += cell.columnSpan;
            row += cell;
        }
        table.rows += row;
    }
    return table;
}

LabelDocument randomDocument(quint32 seed)
{
    QRandomGenerator random(seed);
    LabelDocument document;
    for (int i = random.bounded(3, 14); i > 0; --i) {
        switch (random.bounded(4)) {
        case 0:
            document.blocks += LabelHeading{
                random.bounded(1, 3), words.at(random.bounded(static_cast<int>(words.size())))};
            break;
        case 1:
            document.blocks += randomTable(random);
            break;
        default:
            document.blocks += LabelParagraph{randomText(random), random.bounded(0, 4)};
        }
    }
    return document;
}

TEST(LabelHtml, ShowsEveryCharacterOfGeneratedDocuments)
{
    const Theme theme;
    for (quint32 seed = 0; seed < 300; ++seed) {
        const LabelSection section = sectionOf(randomDocument(seed));
        ASSERT_EQ(shown(section, theme), squashed(section.text)) << "seed " << seed;
    }
}

TEST(LabelHtml, ShowsEveryCharacterOfALabelOfTheWireFormat)
{
    const Theme theme;
    const auto sections = permitLabel();
    ASSERT_EQ(sections.size(), 2);
    for (const LabelSection &section : sections) {
        ASSERT_TRUE(section.document);
        EXPECT_EQ(shown(section, theme), squashed(section.text));
    }
    const QString dosage = shown(sections.at(1), theme);
    for (const QString &piece : {u"1회 5-10정, 1일 2-3회"_s,
             u"25±5"_s,
             u"0.5-1mg"_s,
             u"CrCl < 30 또는 ≥ 60"_s,
             u"≤ 2 g > 1 g"_s,
             u"10"_s,
             u"H2O & 5 ㎍"_s})
        EXPECT_TRUE(dosage.contains(piece)) << piece.toStdString();
}

TEST(LabelHtml, ShowsPlainAndUnreadableTextWhole)
{
    const Theme theme;
    for (LabelSection section : easyLabel()) {
        EXPECT_EQ(shown(section, theme), squashed(section.text));
        section.unreadable = true;
        section.text = u"<DOC title=\"x\"><ARTICLE>1 < 2 &amp; & 3\n\n끝"_s;
        EXPECT_EQ(shown(section, theme), squashed(section.text));
    }
}

TEST(LabelHtml, KeepsRowspansIndicesAndHangingIndents)
{
    const Theme theme;
    QTextDocument document;
    document.setDefaultStyleSheet(labelStyleSheet(theme));
    document.setHtml(labelHtml(permitLabel().at(1), u"0"_s, theme).html);
    QTextTable *table = nullptr;
    for (QTextFrame *frame : document.rootFrame()->childFrames())
        table = qobject_cast<QTextTable *>(frame);
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->rows(), 4);
    EXPECT_EQ(table->columns(), 3);
    EXPECT_EQ(table->cellAt(0, 0).rowSpan(), 2);
    EXPECT_EQ(table->cellAt(0, 1).columnSpan(), 2);
    EXPECT_EQ(document.find(u"3"_s, document.find(u"10"_s, document.find(u"mL/min"_s)))
                  .charFormat()
                  .verticalAlignment(),
        QTextCharFormat::AlignSuperScript);
    const QTextBlockFormat third = document.find(u"①"_s).blockFormat();
    EXPECT_EQ(third.leftMargin(), 60);
    EXPECT_EQ(third.textIndent(), -20);
}

TEST(LabelHtml, BoundsSpansOfBrokenSources)
{
    const Theme theme;
    LabelCell cell;
    cell.columnSpan = 2000000000;
    cell.rowSpan = 2000000000;
    cell.paragraphs = {{TextRun{u"x"_s}}};
    LabelDocument document;
    document.blocks += LabelTable{{}, {{cell}}};
    EXPECT_EQ(shown(sectionOf(document), theme), u"x"_s);
}

TEST(LabelPage, SortsSectionsIntoTabsAndNamesTheirSource)
{
    const Theme theme;
    const auto sections = permitLabel() + easyLabel();
    const DataSource source{u"식약처"_s, QDate(2026, 11, 20), false};
    const auto text = [&](LabelTab tab, const QVector<LabelSection> &all, const DataSource &from) {
        QTextDocument document;
        document.setHtml(labelPage(tab, all, from, theme).html);
        return document.toPlainText();
    };
    const QString use = text(LabelTab::Indications, sections, source);
    EXPECT_TRUE(use.contains(u"Permit label · MFDS · 2026-11-20"_s));
    EXPECT_TRUE(use.contains(u"e약은요 · MFDS"_s));
    EXPECT_FALSE(use.contains(u"용법"_s));
    EXPECT_TRUE(
        text(LabelTab::Precautions, sections, source).contains(u"lost words of this text"_s));
    EXPECT_FALSE(use.contains(u"lost words of this text"_s));

    LabelSection starter;
    starter.kind = SectionKind::StarterEfficacy;
    starter.title = u"쓰임 (Pillnuts 요약)"_s;
    starter.text = u"감기에 씁니다."_s;
    EXPECT_TRUE(
        text(LabelTab::Indications, {starter}, source).contains(u"not the text of the permit"_s));

    EXPECT_TRUE(text(LabelTab::Dosage, {}, source).contains(u"No data"_s));
    EXPECT_TRUE(text(LabelTab::Dosage, {}, {u"x"_s, {}, true})
                    .contains(u"starter facts hold no label text"_s));
}

TEST(LabelView, PutsALatePictureIntoTheRoomThatWaited)
{
    Theme theme;
    FakePictures pictures;
    QByteArray png;
    QBuffer buffer(&png);
    QImage red(40, 20, QImage::Format_RGB32);
    red.fill(Qt::red);
    red.save(&buffer, "PNG");
    pictures.pictures.insert(u"https://example.org/a.png"_s, png);
    LabelDocument document;
    document.blocks += LabelImage{{}, {}, u"https://example.org/a.png"_s};
    document.blocks += LabelImage{png, u"image/png"_s, {}};
    const LabelHtml page = labelHtml(sectionOf(document), u"0"_s, theme);
    LabelView view(theme, pictures);
    view.resize(800, 600);
    view.show();
    view.showHtml(page.html, page.images);
    const QSizeF before = view.document()->size();
    const QUrl remote(page.images.constBegin()->data.isEmpty()
            ? page.images.constBegin().key()
            : std::next(page.images.constBegin()).key());
    const auto middle = [&] {
        const auto image
            = view.document()->resource(QTextDocument::ImageResource, remote).value<QImage>();
        return image.pixelColor(image.width() / 2, image.height() / 2);
    };
    view.grab();
    for (int i = 0; i < 1000 && middle() != QColor(Qt::red); ++i)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    EXPECT_EQ(middle(), QColor(Qt::red));
    EXPECT_EQ(view.document()->size(), before);
    EXPECT_EQ(pictures.asked, QStringList{u"https://example.org/a.png"_s});

    FakePictures none;
    LabelView quiet(theme, none);
    quiet.setPicturesEnabled(false);
    quiet.showHtml(page.html, page.images);
    quiet.grab();
    EXPECT_TRUE(none.asked.isEmpty());
}

TEST(LabelView, ScrollsATableThatIsTooWideInsteadOfClippingIt)
{
    Theme theme;
    FakePictures pictures;
    LabelDocument document;
    QVector<LabelCell> row;
    for (int i = 0; i < 12; ++i) {
        LabelCell cell;
        cell.paragraphs = {{TextRun{u"가나다라마바사아자차카타파하"_s}}};
        row += cell;
    }
    document.blocks += LabelTable{{}, {row}};
    LabelView view(theme, pictures);
    view.resize(700, 400);
    view.show();
    const LabelHtml page = labelHtml(sectionOf(document), u"0"_s, theme);
    view.showHtml(page.html, page.images);
    EXPECT_GT(view.horizontalScrollBar()->maximum(), 0);
}

} // namespace

} // namespace pillnuts::test
