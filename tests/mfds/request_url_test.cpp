// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "request_url.h"

#include <gtest/gtest.h>

using namespace pillnuts;
using namespace Qt::StringLiterals;

namespace {

struct KeyCase {
    const char16_t *given;
    const char *sent;
};

class ServiceKey : public ::testing::TestWithParam<KeyCase> { };

} // namespace

TEST_P(ServiceKey, IsEncodedExactlyOnce)
{
    EXPECT_EQ(
        encodedServiceKey(QString::fromUtf16(GetParam().given)).toStdString(), GetParam().sent);
}

INSTANTIATE_TEST_SUITE_P(Forms,
    ServiceKey,
    ::testing::Values(KeyCase{u"TEST-KEY+/=", "TEST-KEY%2B%2F%3D"},
        KeyCase{u"TEST-KEY%2B%2F%3D", "TEST-KEY%2B%2F%3D"},
        KeyCase{u"TEST-KEY%2b%2f%3d", "TEST-KEY%2B%2F%3D"},
        KeyCase{u"  TEST-KEY+/=\n", "TEST-KEY%2B%2F%3D"},
        KeyCase{u"0123456789abcdefABCDEF", "0123456789abcdefABCDEF"}));

TEST(RequestUrl, CarriesEveryParameterEncoded)
{
    const OperationVersion version{u"Service07"_s, u"getList06"_s};
    const QUrl url = requestUrl(u"http://127.0.0.1:8080/"_s,
        encodedServiceKey(u"a+b/c="_s),
        version,
        {3, 500, {{u"item_seq"_s, u"200000001"_s}, {u"itemName"_s, u"가 +&="_s}}});
    EXPECT_EQ(url.toEncoded().toStdString(),
        "http://127.0.0.1:8080/1471000/Service07/getList06?serviceKey=a%2Bb%2Fc%3D&type=json"
        "&pageNo=3&numOfRows=500&itemName=%EA%B0%80%20%2B%26%3D&item_seq=200000001");
}

TEST(RequestUrl, MessagesLoseTheKey)
{
    const QString text
        = withoutServiceKey(u"Error at http://x/1471000/S/o?serviceKey=se%2Bcret&type=json"_s);
    EXPECT_FALSE(text.contains(u"cret"_s));
    EXPECT_TRUE(text.endsWith(u"&type=json"_s));
}

TEST(Operations, ServiceAndOperationCountTheirVersionsApart)
{
    const Operation &detail = operations::permitDetail();
    ASSERT_EQ(detail.versions.size(), 4);
    EXPECT_EQ(detail.versions.at(0).path(), u"DrugPrdtPrmsnInfoService08/getDrugPrdtPrmsnDtlInq08");
    EXPECT_EQ(detail.versions.at(1).path(), u"DrugPrdtPrmsnInfoService07/getDrugPrdtPrmsnDtlInq06");
    EXPECT_EQ(detail.family(), u"DrugPrdtPrmsnInfoService");
    EXPECT_EQ(operations::permitList().family(), detail.family());
    EXPECT_EQ(operations::dur(DurList::Age).versions.constFirst().path(),
        u"DURIrdntInfoService03/getSpcifyAgrdeTabooInfoList02");
}
