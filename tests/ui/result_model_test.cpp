// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/result_model.h"
#include "shell_fixture.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

SearchAnswer answer(const QVector<int> &hits, const QVector<int> &near = {})
{
    SearchAnswer made;
    made.products = productList(sampleProducts());
    for (const int product : hits + near) {
        SearchHit hit;
        hit.product = product;
        hit.near = made.hits.size() >= hits.size();
        made.hits.append(hit);
    }
    made.count = static_cast<int>(hits.size());
    return made;
}

QVector<int> shown(const ResultModel &model)
{
    QVector<int> products;
    for (int row = 0; row < model.rowCount(); ++row)
        products.append(model.hit(row).product);
    return products;
}

TEST(ResultModel, HoldsEveryAnswerItIsGiven)
{
    const QVector<QVector<int>> answers
        = {{}, {0, 1, 2, 3}, {1, 3}, {3, 1}, {0, 1, 2, 3, 4, 5}, {5}, {}, {2}, {2, 2}};
    ResultModel model(ResultModel::Part::Hits);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const auto &hits : answers) {
        model.setAnswer(answer(hits, {7, 8}));
        EXPECT_EQ(shown(model), hits);
    }
}

TEST(ResultModel, NearMissesAreTheRest)
{
    ResultModel model(ResultModel::Part::NearMisses);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setAnswer(answer({0, 1}, {7, 8}));
    EXPECT_EQ(shown(model), (QVector<int>{7, 8}));
    model.setAnswer(answer({0}, {8}));
    EXPECT_EQ(shown(model), (QVector<int>{8}));
    model.setAnswer(answer({0}));
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(ResultModel, RowsThatStayKeepTheirPlace)
{
    ResultModel model(ResultModel::Part::Hits);
    model.setAnswer(answer({0, 1, 2, 3}));
    const QPersistentModelIndex first(model.index(0));
    const QPersistentModelIndex last(model.index(3));
    model.setAnswer(answer({0, 5, 3}));
    EXPECT_EQ(first.row(), 0);
    EXPECT_EQ(last.row(), 2);
}

TEST(ResultModel, SaysEverythingToAScreenReader)
{
    ResultModel model(ResultModel::Part::Hits);
    model.setAnswer(answer({5}));
    const auto sentence = model.index(0).data(Qt::AccessibleTextRole).toString();
    for (const auto &part : {u"37.5/325밀리그램"_s, u"Cancelled"_s, u"나래바이오사이언스"_s})
        EXPECT_TRUE(sentence.contains(part)) << qPrintable(sentence);
}

TEST(ResultModel, TheOpenedRowIsKnown)
{
    ResultModel model(ResultModel::Part::Hits);
    model.setAnswer(answer({3, 4}));
    model.setOpened(sampleProducts().at(4).id);
    EXPECT_FALSE(model.index(0).data(ResultModel::OpenedRole).toBool());
    EXPECT_TRUE(model.index(1).data(ResultModel::OpenedRole).toBool());
}

} // namespace

} // namespace pillnuts
