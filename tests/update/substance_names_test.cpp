// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "starter_install.h"
#include "sync_bench.h"

namespace pillnuts {
namespace {

using namespace Qt::StringLiterals;

struct MainIngredient {
    QString product;
    QString code;
    QString printedEnglish;
};

/// The English names of substances, from main-ingredient rows as the source prints them.
class SubstanceNamesTest : public SyncBench {
protected:
    QString englishOf(const QString &code, const QVector<MainIngredient> &rows)
    {
        if (!m_database)
            openDatabase();
        EXPECT_TRUE(m_database->execute(u"DELETE FROM component"_s));
        EXPECT_TRUE(m_database->run(u"catalogue/clear_substances"_s));
        int serial = 0;
        for (const MainIngredient &row : rows)
            EXPECT_TRUE(m_database->execute(
                u"INSERT INTO component VALUES (?, 0, ?, '', '1', ?, ?, 'x', '', '', ?)"_s,
                {QString::number(serial),
                    row.product,
                    QString::number(serial++),
                    row.code,
                    row.printedEnglish}));
        EXPECT_TRUE(m_database->run(u"catalogue/fill_substances"_s));
        return m_database->scalar(u"SELECT english_name FROM substance WHERE code = ?"_s, {code})
            .value_or(u"failed"_s);
    }

private:
    void openDatabase()
    {
        ASSERT_TRUE(installStarter(path(), {m_cancelled, [](const UpdateProgress &) {}}));
        auto opened = Database::open(path(), Database::Mode::ReadWrite);
        ASSERT_TRUE(opened);
        m_database.emplace(std::move(*opened));
        // Two codes that no starter product carries, in use by one of them.
        for (const auto *code : {u"M900001", u"M900002"})
            ASSERT_TRUE(m_database->execute(
                u"INSERT INTO product_ingredient SELECT product_id, variant, ?, ?, '', ?, '', '', "
                "'', '', '' FROM product_variant LIMIT 1"_s,
                {QString::fromUtf16(code).last(1).toInt() + 500,
                    u"성분"_s,
                    QString::fromUtf16(code)}));
    }

    std::optional<Database> m_database;
};

TEST_F(SubstanceNamesTest, TheOnlyIngredientOfAProductIsNamedByItsRow)
{
    EXPECT_EQ(
        englishOf(u"M900001"_s, {{u"1"_s, u"M900001"_s, u"Guaifenesin"_s}}), u"Guaifenesin"_s);
}

// MAIN_INGR_ENG of a product's rows is in the order of the alphabet, whatever they name.
TEST_F(SubstanceNamesTest, AmongSeveralIngredientsOneProductProvesNothing)
{
    const QVector<MainIngredient> rows{
        {u"1"_s, u"M900001"_s, u"Acetaminophen"_s}, {u"1"_s, u"M900002"_s, u"Guaifenesin"_s}};
    EXPECT_EQ(englishOf(u"M900001"_s, rows), QString());
    EXPECT_EQ(englishOf(u"M900002"_s, rows), QString());
}

TEST_F(SubstanceNamesTest, ACertainNameBeatsManyDoubtfulOnes)
{
    QVector<MainIngredient> rows{{u"single"_s, u"M900001"_s, u"Guaifenesin"_s}};
    for (int product = 0; product < 20; ++product) {
        const QString number = QString::number(product);
        rows.append({number, u"M900001"_s, u"Polygala Root"_s});
        rows.append({number, u"M900002"_s, u"Guaifenesin"_s});
    }
    EXPECT_EQ(englishOf(u"M900001"_s, rows), u"Guaifenesin"_s);
}

TEST_F(SubstanceNamesTest, DoubtfulNamesAreBelievedWhereMostAgree)
{
    QVector<MainIngredient> rows;
    for (int product = 0; product < 10; ++product) {
        const QString number = QString::number(product);
        rows.append(
            {number, u"M900001"_s, product < 8 ? u"Pyridoxine Hydrochloride"_s : u"Riboflavin"_s});
        rows.append(
            {number, u"M900002"_s, product % 2 == 0 ? u"Riboflavin"_s : u"Thiamine Nitrate"_s});
    }
    EXPECT_EQ(englishOf(u"M900001"_s, rows), u"Pyridoxine Hydrochloride"_s);
    EXPECT_EQ(englishOf(u"M900002"_s, rows), QString());
}

} // namespace
} // namespace pillnuts
