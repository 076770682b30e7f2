// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_judge.h"
#include "client_fixture.h"

using namespace pillnuts;
using namespace Qt::StringLiterals;

namespace {

QByteArray gatewayXml(const QByteArray &code)
{
    return "<OpenAPI_ServiceResponse>\n\t<cmmMsgHeader>\n\t\t<errMsg>SERVICE ERROR</errMsg>\n"
           "\t\t<returnAuthMsg>WHY</returnAuthMsg>\n\t\t<returnReasonCode>"
        + code + "</returnReasonCode>\n\t</cmmMsgHeader>\n</OpenAPI_ServiceResponse>\n";
}

QByteArray gatewayJson(const QByteArray &code)
{
    return R"({"OpenAPI_ServiceResponse":{"cmmMsgHeader":{"errMsg":"WHY","returnAuthMsg":"왜","returnReasonCode":")"
        + code + R"("}}})";
}

QByteArray serviceJson(const QByteArray &code, const QByteArray &text = "WHY")
{
    return R"({"header":{"resultCode":")" + code + R"(","resultMsg":")" + text + R"("},"body":{}})";
}

ServiceProblem judged(int status, const QByteArray &body)
{
    BodyParser parser;
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    const auto page = judgeAnswer(answer, operations::easy(), parser);
    EXPECT_FALSE(page.has_value());
    return page ? ServiceProblem{} : page.error();
}

struct CodeCase {
    const char *code;
    ErrorKind kind;
    Patience patience;
};

class Codes : public ::testing::TestWithParam<CodeCase> { };

struct BodyCase {
    const char *name;
    int status;
    QByteArray body;
    ErrorKind kind;
    Patience patience;
};

class Bodies : public ::testing::TestWithParam<BodyCase> { };

} // namespace

TEST_P(Codes, MeanTheSameInEveryShape)
{
    const CodeCase &given = GetParam();
    const std::vector<ServiceProblem> problems{judged(200, gatewayXml(given.code)),
        judged(403, gatewayXml(given.code)),
        judged(403, gatewayJson(given.code)),
        judged(200, gatewayJson(given.code)),
        judged(200, serviceJson(given.code)),
        judged(200,
            "<response><header><resultCode>" + QByteArray(given.code)
                + "</resultCode><resultMsg>WHY</resultMsg></header></response>")};
    for (const ServiceProblem &problem : problems) {
        EXPECT_EQ(problem.error.kind, given.kind);
        EXPECT_EQ(problem.patience, given.patience);
        EXPECT_TRUE(problem.error.message.contains(QLatin1StringView(given.code)))
            << problem.error.message.toStdString();
        EXPECT_FALSE(problem.error.message.contains(u'%')) << problem.error.message.toStdString();
        EXPECT_TRUE(problem.error.detail.contains(u"WHY"_s));
        EXPECT_EQ(problem.unknownOperation, QByteArray(given.code) == "12");
    }
}

INSTANTIATE_TEST_SUITE_P(Known,
    Codes,
    ::testing::Values(CodeCase{"01", ErrorKind::Transport, Patience::Long},
        CodeCase{"02", ErrorKind::Transport, Patience::Long},
        CodeCase{"04", ErrorKind::Transport, Patience::Long},
        CodeCase{"05", ErrorKind::Transport, Patience::Long},
        CodeCase{"10", ErrorKind::Transport, Patience::None},
        CodeCase{"12", ErrorKind::Transport, Patience::None},
        CodeCase{"20", ErrorKind::ServiceKey, Patience::None},
        CodeCase{"21", ErrorKind::ServiceKey, Patience::None},
        CodeCase{"22", ErrorKind::Quota, Patience::None},
        CodeCase{"23", ErrorKind::Transport, Patience::Long},
        CodeCase{"30", ErrorKind::ServiceKey, Patience::None},
        CodeCase{"31", ErrorKind::ServiceKey, Patience::None},
        CodeCase{"32", ErrorKind::ServiceKey, Patience::None},
        CodeCase{"99", ErrorKind::Transport, Patience::Long},
        CodeCase{"77", ErrorKind::Transport, Patience::Few}),
    [](const auto &each) { return std::string("Code") + each.param.code; });

TEST_P(Bodies, AreToldApartByTheirBytes)
{
    const BodyCase &given = GetParam();
    const ServiceProblem problem = judged(given.status, given.body);
    EXPECT_EQ(problem.error.kind, given.kind);
    EXPECT_EQ(problem.patience, given.patience);
    EXPECT_FALSE(problem.error.message.isEmpty());
    EXPECT_FALSE(problem.error.message.contains(u'%')) << problem.error.message.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Families,
    Bodies,
    ::testing::Values(
        BodyCase{"Unauthorized", 401, "Unauthorized", ErrorKind::ServiceKey, Patience::None},
        BodyCase{"Forbidden", 403, "Forbidden", ErrorKind::ServiceKey, Patience::None},
        BodyCase{"Forbidden200", 200, "Forbidden\n", ErrorKind::ServiceKey, Patience::None},
        BodyCase{"NotFound", 404, "API not found", ErrorKind::Transport, Patience::None},
        BodyCase{"TooMany", 429, "", ErrorKind::Transport, Patience::Long},
        BodyCase{"Unexpected", 500, "Unexpected errors", ErrorKind::Transport, Patience::Few},
        BodyCase{"Gateway502", 502, "<html></html>", ErrorKind::Transport, Patience::Long},
        BodyCase{"Json503", 503, "{\"x\":1}", ErrorKind::Transport, Patience::Long},
        BodyCase{"Redirect", 302, "", ErrorKind::Refused, Patience::Once},
        BodyCase{"Html", 200, "<!DOCTYPE html><html></html>", ErrorKind::Refused, Patience::Once},
        BodyCase{"HtmlAsJson", 200, " \n<html>", ErrorKind::Refused, Patience::Once},
        BodyCase{"OtherText", 200, "hello", ErrorKind::Refused, Patience::Once},
        BodyCase{"Garbage", 200, "\xff\xfe\xfd", ErrorKind::Refused, Patience::Once},
        BodyCase{"OtherJson", 200, "{\"data\":[]}", ErrorKind::Refused, Patience::Once},
        BodyCase{"XmlSuccess",
            200,
            "<response><header><resultCode>00</resultCode></header></response>",
            ErrorKind::Refused,
            Patience::Once},
        BodyCase{"Empty", 200, "", ErrorKind::Transport, Patience::Long},
        BodyCase{"CutJson", 200, "{\"header\":{\"resu", ErrorKind::Transport, Patience::Long}),
    [](const auto &each) { return std::string(each.param.name); });

TEST(AnswerJudge, KeyErrorsSayWhatToDo)
{
    EXPECT_EQ(judged(403, gatewayJson("30")).error.message,
        u"The service key is not registered yet (code 30). After approval it takes about an hour. "
        "Check the key or try again later.");
    EXPECT_TRUE(judged(200, gatewayXml("20")).error.message.contains(u"의약품개요정보(e약은요)"_s));
    EXPECT_TRUE(judged(200, gatewayXml("22")).error.message.contains(u"midnight"_s));
}

TEST(AnswerJudge, FindsTheRowLimitInTheText)
{
    const auto problem = judged(200,
        serviceJson(
            "11", "NO MANDATORY REQUEST PARAMETERS ERROR! \\n numOfRows maximum is =[100]"));
    EXPECT_EQ(problem.rowLimit, 100);
    EXPECT_EQ(judged(200, serviceJson("11")).rowLimit, 0);
}

TEST(AnswerJudge, NoDataIsAnEmptyPage)
{
    BodyParser parser;
    HttpAnswer answer;
    answer.status = 200;
    answer.body = serviceJson("03", "NODATA_ERROR");
    const auto page = judgeAnswer(answer, operations::easy(), parser);
    ASSERT_TRUE(page.has_value());
    EXPECT_EQ(page->totalCount, 0);
    EXPECT_TRUE(page->rows.isEmpty());
}

TEST(AnswerJudge, PassesOverAByteOrderMark)
{
    BodyParser parser;
    HttpAnswer answer;
    answer.status = 200;
    answer.body = "\xEF\xBB\xBF{\"header\":{\"resultCode\":\"00\"},\"body\":{\"totalCount\":0}}";
    EXPECT_TRUE(judgeAnswer(answer, operations::easy(), parser).has_value());
}
