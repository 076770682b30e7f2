// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_judge.h"
#include "client_fixture.h"
#include "row_decoder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace pillnuts;
using namespace Qt::StringLiterals;

namespace {

/// Answers of the real services, recorded by others; they are not part of this repository.
class RecordedAnswers : public ::testing::Test {
protected:
    void SetUp() override
    {
        const QString source = qEnvironmentVariable("PILLNUTS_TEST_SOURCE", u"."_s);
        m_folder.setPath(source + u"/../shared/mfds/recorded"_s);
        if (!m_folder.exists())
            GTEST_SKIP() << "no recorded answers in " << m_folder.path().toStdString();
    }

    QByteArray bytes(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    tl::expected<Page, ServiceProblem> judged(
        const QString &name, const Operation &operation, int status = 200)
    {
        HttpAnswer answer;
        answer.status = status;
        answer.body = bytes(name);
        EXPECT_FALSE(answer.body.isEmpty()) << name.toStdString();
        return judgeAnswer(answer, operation, m_parser);
    }

    QDir m_folder;
    BodyParser m_parser;
    RowDecoder m_decoder;
};

QJsonObject firstItem(const QByteArray &json)
{
    return QJsonDocument::fromJson(json)
        .object()
        .value(u"body"_s)
        .toObject()
        .value(u"items"_s)
        .toArray()
        .at(0)
        .toObject();
}

} // namespace

TEST_F(RecordedAnswers, EveryPermitDetailDecodesToTheLetter)
{
    int decoded = 0;
    QDirIterator files(m_folder.filePath(u"permit-detail"_s), {u"*.json"_s});
    while (files.hasNext()) {
        const QString name = u"permit-detail/"_s + QFileInfo(files.next()).fileName();
        const auto page = judged(name, operations::permitDetail());
        if (!page || page->rows.isEmpty()) {
            EXPECT_TRUE(page.has_value()) << name.toStdString();
            continue;
        }
        const auto record = m_decoder.permitDetail(page->rows.constFirst());
        ASSERT_TRUE(record.has_value()) << name.toStdString();
        const QJsonObject row = firstItem(bytes(name));
        EXPECT_EQ(record->itemSeq, row.value(u"ITEM_SEQ"_s).toString());
        EXPECT_EQ(record->efficacyXml, row.value(u"EE_DOC_DATA"_s).toString());
        EXPECT_EQ(record->dosageXml, row.value(u"UD_DOC_DATA"_s).toString());
        EXPECT_EQ(record->precautionXml, row.value(u"NB_DOC_DATA"_s).toString());
        EXPECT_EQ(record->materialName, row.value(u"MATERIAL_NAME"_s).toString().trimmed());
        ++decoded;
    }
    EXPECT_GE(decoded, 100);
}

TEST_F(RecordedAnswers, EveryShapeOfTheOthersIsRead)
{
    const std::pair<QString, const Operation *> answers[]
        = {{u"mermaid/permission.json"_s, &operations::permitList()},
            {u"mermaid/permission_detail.json"_s, &operations::permitDetail()},
            {u"mermaid/easydrug.json"_s, &operations::easy()},
            {u"mermaid/easydrug_ibuprofen.json"_s, &operations::easy()},
            {u"medi-meta/medi-products-list.json"_s, &operations::permitList()},
            {u"medi-meta/single-medi-product-details.json"_s, &operations::permitDetail()},
            {u"medi-meta/drug-pill-identification-response.json"_s, &operations::pill()},
            {u"medi-meta/dur-splitting-precaution-response.json"_s, &operations::split()},
            {u"medi-meta/retrieve-stop-sale-list.json"_s, &operations::recalls()}};
    for (const auto &[name, operation] : answers) {
        const auto page = judged(name, *operation);
        ASSERT_TRUE(page.has_value()) << name.toStdString();
        ASSERT_FALSE(page->rows.isEmpty()) << name.toStdString();
        EXPECT_FALSE(page->rows.constFirst().itemSeq().isEmpty()) << name.toStdString();
    }
    const auto empty = judged(u"mermaid/dur_empty.json"_s, operations::split());
    ASSERT_TRUE(empty.has_value());
    EXPECT_TRUE(empty->rows.isEmpty());
}

TEST_F(RecordedAnswers, SplitRowsCarryTheirOddDateWithoutHarm)
{
    const auto page
        = judged(u"medi-meta/dur-splitting-precaution-response.json"_s, operations::split());
    ASSERT_TRUE(page.has_value());
    const auto record = m_decoder.split(page->rows.constFirst());
    ASSERT_TRUE(record.has_value());
    EXPECT_EQ(record->itemSeq, u"197100081");
    EXPECT_EQ(record->content, u"분할불가");
}

TEST_F(RecordedAnswers, ErrorsAreUnderstood)
{
    const struct {
        QString name;
        int status;
        ErrorKind kind;
    } errors[] = {{u"errors/gateway_22.xml"_s, 200, ErrorKind::Quota},
        {u"errors/gateway_30.xml"_s, 200, ErrorKind::ServiceKey},
        {u"errors/gateway_30.json"_s, 403, ErrorKind::ServiceKey},
        {u"errors/http401_body.txt"_s, 401, ErrorKind::ServiceKey},
        {u"errors/http403_body.txt"_s, 403, ErrorKind::ServiceKey},
        {u"errors/http404_body.txt"_s, 404, ErrorKind::Transport},
        {u"errors/http500_body.txt"_s, 500, ErrorKind::Transport}};

    for (const auto &error : errors) {
        const auto page = judged(error.name, operations::easy(), error.status);
        ASSERT_FALSE(page.has_value()) << error.name.toStdString();
        EXPECT_EQ(page.error().error.kind, error.kind) << error.name.toStdString();
    }
    const auto limit = judged(u"errors/service_11_numofrows.json"_s, operations::easy());
    ASSERT_FALSE(limit.has_value());
    EXPECT_EQ(limit.error().rowLimit, 100);
}
