// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "body_parser.h"

#include <gtest/gtest.h>

using namespace pillnuts;
using namespace Qt::StringLiterals;

namespace {

const QByteArray okHeader = R"("header":{"resultCode":"00","resultMsg":"NORMAL SERVICE."})";

QByteArray withBody(const QByteArray &body)
{
    return '{' + okHeader + ",\"body\":" + body + '}';
}

tl::expected<ServiceAnswer, BodyFlaw> parsed(const QByteArray &json)
{
    BodyParser parser;
    return parser.parse(json, operations::permitDetail());
}

struct FormCase {
    const char *name;
    QByteArray json;
    QStringList keys;
};

class Envelope : public ::testing::TestWithParam<FormCase> { };

struct FlawCase {
    const char *name;
    QByteArray json;
    BodyFlaw::Kind kind;
};

class Flaw : public ::testing::TestWithParam<FlawCase> { };

QByteArray items(const QByteArray &value)
{
    return withBody(R"({"pageNo":1,"totalCount":7,"numOfRows":10,"items":)" + value + '}');
}

} // namespace

TEST_P(Envelope, IsRead)
{
    const auto answer = parsed(GetParam().json);
    ASSERT_TRUE(answer.has_value()) << answer.error().detail.toStdString();
    EXPECT_TRUE(answer->succeeded());
    EXPECT_EQ(answer->page.totalCount, 7);
    QStringList keys;
    for (const PageRow &row : answer->page.rows) {
        keys.append(row.key());
        EXPECT_EQ(row.key(), row.itemSeq());
        EXPECT_TRUE(row.json().startsWith('{') && row.json().endsWith('}'));
    }
    EXPECT_EQ(keys, GetParam().keys);
}

INSTANTIATE_TEST_SUITE_P(Forms,
    Envelope,
    ::testing::Values(
        FormCase{
            "Array", items(R"([{"ITEM_SEQ":"1"},{"A":null,"ITEM_SEQ":"2"}])"), {u"1"_s, u"2"_s}},
        FormCase{"ArrayOfItems",
            items(R"([{"item":{"ITEM_SEQ":"1"}},{"item":{"ITEM_SEQ":"2"}}])"),
            {u"1"_s, u"2"_s}},
        FormCase{"ItemWithArray",
            items(R"({"item":[{"ITEM_SEQ":"1"},{"ITEM_SEQ":"2"}]})"),
            {u"1"_s, u"2"_s}},
        FormCase{"ItemWithRow", items(R"({"item":{"ITEM_SEQ":"1"}})"), {u"1"_s}},
        FormCase{"SingleRow", items(R"({"ITEM_SEQ":"1"})"), {u"1"_s}},
        FormCase{"NumberAsCode", items(R"([{"ITEM_SEQ":200000001 }])"), {u"200000001"_s}},
        FormCase{"EmptyArray", items("[]"), {}},
        FormCase{"EmptyText", items("\"\""), {}},
        FormCase{"Null", items("null"), {}},
        FormCase{"Absent", withBody(R"({"pageNo":1,"totalCount":7,"numOfRows":10})"), {}},
        FormCase{"NumbersAsText",
            withBody(
                R"({"pageNo":"1","totalCount":"7","numOfRows":"10","items":[{"ITEM_SEQ":"1"}]})"),
            {u"1"_s}},
        FormCase{"BodyFirst",
            R"({"body":{"items":[{"ITEM_SEQ":"1"}],"totalCount":7},)" + okHeader + '}',
            {u"1"_s}},
        FormCase{"Response", "{\"response\":" + items(R"([{"ITEM_SEQ":"1"}])") + '}', {u"1"_s}},
        FormCase{"Spaced",
            "\n {" + okHeader
                + R"(, "body" : { "totalCount" : 7 , "items" : [ {"ITEM_SEQ" : "1"} ] } } )",
            {u"1"_s}}),
    [](const auto &each) { return std::string(each.param.name); });

TEST_P(Flaw, IsNamed)
{
    const auto answer = parsed(GetParam().json);
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().kind, GetParam().kind) << answer.error().detail.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Flaws,
    Flaw,
    ::testing::Values(FlawCase{"EmptyObject", "{}", BodyFlaw::Kind::OtherShape},
        FlawCase{"Array", "[1,2]", BodyFlaw::Kind::OtherShape},
        FlawCase{"NoHeader", R"({"body":{"totalCount":0}})", BodyFlaw::Kind::OtherShape},
        FlawCase{"NoTotal", withBody("{}"), BodyFlaw::Kind::OtherShape},
        FlawCase{"NoBody", '{' + okHeader + '}', BodyFlaw::Kind::OtherShape},
        FlawCase{"TotalIsWord", withBody(R"({"totalCount":"many"})"), BodyFlaw::Kind::OtherShape},
        FlawCase{"TotalNegative", withBody(R"({"totalCount":-1})"), BodyFlaw::Kind::OtherShape},
        FlawCase{"RowIsText", items(R"(["a"])"), BodyFlaw::Kind::OtherShape},
        FlawCase{"KeyIsObject", items(R"([{"ITEM_SEQ":{}}])"), BodyFlaw::Kind::OtherShape},
        FlawCase{
            "Garbage", items("[{\"ITEM_SEQ\":\"1\xff\xfe\xc3\x28\"}]"), BodyFlaw::Kind::Garbage},
        FlawCase{"TwoDocuments", items("[]") + items("[]"), BodyFlaw::Kind::Cut},
        FlawCase{"StrayBrace", items("[]") + '}', BodyFlaw::Kind::Cut}),
    [](const auto &each) { return std::string(each.param.name); });

TEST(BodyParser, NoticesACutAtEveryByte)
{
    const QByteArray whole = items(
        R"([{"ITEM_SEQ":"1","ITEM_NAME":"가상정 \"a\"","N":{"x":[1,2]}},{"ITEM_SEQ":"2","ITEM_NAME":"나"}])");
    ASSERT_TRUE(parsed(whole).has_value());
    for (qsizetype size = 1; size < whole.size(); ++size) {
        const auto answer = parsed(whole.left(size));
        ASSERT_FALSE(answer.has_value()) << size;
        EXPECT_EQ(answer.error().kind, BodyFlaw::Kind::Cut)
            << size << ' ' << answer.error().detail.toStdString();
    }
}

TEST(BodyParser, ReadsServiceAndGatewayErrors)
{
    const auto service
        = parsed(R"({"header":{"resultCode":"11","resultMsg":"maximum is =[100]"},"body":{}})");
    ASSERT_TRUE(service.has_value());
    EXPECT_FALSE(service->succeeded());
    EXPECT_EQ(service->code, u"11");
    EXPECT_EQ(service->message, u"maximum is =[100]");
    const auto gateway = parsed(
        R"({"OpenAPI_ServiceResponse":{"cmmMsgHeader":{"errMsg":"A","returnAuthMsg":"B","returnReasonCode":30}}})");
    ASSERT_TRUE(gateway.has_value());
    EXPECT_EQ(gateway->code, u"30");
    EXPECT_EQ(gateway->message, u"A / B");
}

TEST(BodyParser, FingerprintFollowsTheBytesOfTheRow)
{
    const auto first = parsed(items(R"([{"ITEM_SEQ":"1","A":"x"},{"ITEM_SEQ":"1","A":"y"}])"));
    const auto second = parsed(items(R"([ {"ITEM_SEQ":"1","A":"x"} ])"));
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->page.rows.at(0).fingerprint(), second->page.rows.at(0).fingerprint());
    EXPECT_NE(first->page.rows.at(0).fingerprint(), first->page.rows.at(1).fingerprint());
    // XXH3-64 of the bytes: the value is stored in catalogues and must never change.
    EXPECT_EQ(
        second->page.rows.at(0).json().toByteArray(), QByteArray(R"({"ITEM_SEQ":"1","A":"x"})"));
    EXPECT_EQ(QString::number(second->page.rows.at(0).fingerprint(), 16), u"22b1c35fe2b5513e");
}

TEST(BodyParser, JoinsTheKeyFields)
{
    BodyParser parser;
    const auto answer = parser.parse(
        items(
            R"([{"ENTRPS_PRMISN_NO":"77","MTRAL_SN":1,"MTRAL_CODE":"M1","ITEM_SEQ":"5","TAMT_SEQ":null}])"),
        operations::components());
    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(answer->page.rows.constFirst().key(), u"5|77||1|M1");
    EXPECT_EQ(answer->page.rows.constFirst().itemSeq(), u"5");
}

TEST(BodyParser, AKeyIsASingleLine)
{
    BodyParser parser;
    const auto answer = parser.parse(
        items(R"([{"ITEM_SEQ":"5 ","PRDUCT":"가\n나\r\n 다"}])"), operations::recalls());
    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(answer->page.rows.constFirst().key(), u"5||||가 나 다|");
    EXPECT_EQ(answer->page.rows.constFirst().itemSeq(), u"5");
}

TEST(BodyParser, RowsWithoutKeyFieldsAreNamedByTheirFingerprint)
{
    BodyParser parser;
    const auto answer = parser.parse(
        items(R"([{"INGR_CODE":"D1"},{"INGR_CODE":"D2"}])"), operations::dur(DurList::Interaction));
    ASSERT_TRUE(answer.has_value());
    const auto &rows = answer->page.rows;
    EXPECT_EQ(rows.at(0).key(), QString::number(rows.at(0).fingerprint(), 16));
    EXPECT_NE(rows.at(0).key(), rows.at(1).key());
    EXPECT_TRUE(rows.at(0).itemSeq().isEmpty());
}
