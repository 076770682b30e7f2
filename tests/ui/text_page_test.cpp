// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>

namespace pillnuts {
namespace {

using namespace Qt::StringLiterals;

class TextPageTest : public ShellTest {
protected:
    void ask(const QString &words)
    {
        window->showPlace(Place::Text);
        find<QLineEdit>("textField")->setText(words);
        Q_EMIT find<QLineEdit>("textField")->returnPressed();
        settle();
    }

    TextHit hit(const QString &item) const
    {
        return {
            ProductId(item), u"가상정"_s, SectionKind::Dosage, u"성인 1회 \u20681정\u2069 복용"_s};
    }
};

TEST_F(TextPageTest, WordsAreLookedForInTheChosenSectionAndAHitOpensItsProduct)
{
    const auto product = sampleProducts().first().id;
    catalogue.textHits = {hit(product.toString())};
    open();
    find<QWidget>("textSection")->findChildren<QAbstractButton *>().at(2)->click();
    ask(u"1정 복용"_s);
    ASSERT_FALSE(catalogue.textQueries.isEmpty());
    EXPECT_EQ(catalogue.textQueries.last().words, u"1정 복용"_s);
    EXPECT_EQ(catalogue.textQueries.last().sections, QVector{SectionKind::Dosage});
    auto *list = find<QListView>("textHits");
    const QAbstractItemModelTester tester(list->model());
    ASSERT_EQ(list->model()->rowCount(), 1);
    EXPECT_FALSE(
        list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QChar(0x2068)));
    Q_EMIT list->activated(list->model()->index(0, 0));
    settle();
    EXPECT_EQ(window->openedProduct(), product);
}

TEST_F(TextPageTest, NothingFoundIsSaidAndBlankWordsAskNothing)
{
    open();
    ask(u"  "_s);
    EXPECT_TRUE(catalogue.textQueries.isEmpty());
    const auto guide = find<QLabel>("textState")->text();
    ask(u"없는말"_s);
    EXPECT_EQ(catalogue.textQueries.size(), 1);
    EXPECT_NE(find<QLabel>("textState")->text(), guide);
    EXPECT_EQ(find<QListView>("textHits")->model()->rowCount(), 0);
}

} // namespace
} // namespace pillnuts
