// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the recorded answers and the corpus of the ministry where they lie beside the checkout;
// says so and skips where not.
#include "composition.h"
#include "drug_class.h"
#include "easy_text.h"
#include "label/html_entities.h"
#include "label/label_document.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace pillnuts;

namespace {

QString dataFolder()
{
    const QString source = qEnvironmentVariable("PILLNUTS_TEST_SOURCE");
    return QDir(source.isEmpty() ? QStringLiteral(".") : source)
        .absoluteFilePath(u"../shared/mfds"_s);
}

void collectDetails(const QJsonValue &value, QHash<QString, QJsonObject> &details)
{
    const QJsonObject object = value.toObject();
    if (object.contains(u"NB_DOC_DATA"_s))
        details.insert(object.value(u"ITEM_SEQ"_s).toString(), object);
    for (const QJsonValue &inner : object)
        collectDetails(inner, details);
    for (const QJsonValue &inner : value.toArray())
        collectDetails(inner, details);
}

QHash<QString, QJsonObject> recordedDetails()
{
    QHash<QString, QJsonObject> details;
    QDirIterator files(
        dataFolder() + u"/recorded"_s, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        collectDetails(
            document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()),
            details);
    }
    return details;
}

/// Hands every row of a corpus file to `take`; false when the file or gzip is missing.
bool readCorpus(const QString &name, const std::function<void(const QJsonObject &)> &take)
{
    const QString path = dataFolder() + u"/corpus/"_s + name + u".jsonl.gz"_s;
    if (!QFile::exists(path))
        return false;
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-dc"_s, path});
    if (!gzip.waitForStarted())
        return false;
    while (gzip.canReadLine() || gzip.waitForReadyRead(30'000)) {
        while (gzip.canReadLine())
            take(QJsonDocument::fromJson(gzip.readLine()).object());
    }
    gzip.waitForFinished();
    return true;
}

/// Every character but blanks.
QString squashed(const QString &text)
{
    static const QRegularExpression blanks(
        u"[\\s\\x{00a0}\\x{200b}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).remove(blanks);
}

/// The text of a label by a second, independent way: titles and fragments in order, tags cut by a
/// pattern.
QString referenceText(const QString &xml)
{
    static const QRegularExpression tags(
        u"<img[^>]*>|</?(?:sub|sup|p|br|b|i|u|span|div|tbody|thead|table|tr|td|th|caption|colgroup|col|font|strong|em)\\b[^>]*>"_s);
    QString text;
    QXmlStreamReader reader(xml.trimmed());
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement && reader.name() != u"DOC")
            text += decodeEntities(reader.attributes().value(u"title"_s));
        else if (token == QXmlStreamReader::Characters)
            text += decodeEntities(reader.text().toString().remove(tags));
    }
    return squashed(text);
}

void expectWhole(const QString &itemSeq, const QString &xml)
{
    const auto document = readLabel(xml);
    ASSERT_TRUE(document) << qPrintable(itemSeq) << qPrintable(document.error().detail);
    EXPECT_EQ(squashed(plainText(*document)), referenceText(xml)) << qPrintable(itemSeq);
}

const QStringList documentKeys{
    u"EE_DOC_DATA"_s, u"UD_DOC_DATA"_s, u"NB_DOC_DATA"_s, u"PN_DOC_DATA"_s};

TEST(Recorded, EveryLabelIsWhole)
{
    const auto details = recordedDetails();
    if (details.isEmpty())
        GTEST_SKIP() << "no recorded answers at " << qPrintable(dataFolder());
    int documents = 0;
    for (auto detail = details.cbegin(); detail != details.cend(); ++detail) {
        for (const QString &key : documentKeys) {
            const QString xml = detail->value(key).toString();
            if (xml.trimmed().isEmpty())
                continue;
            ++documents;
            expectWhole(detail.key(), xml);
        }
    }
    EXPECT_GT(documents, 300);
}

TEST(Recorded, CorpusLabelsAreWhole)
{
    int documents = 0;
    const bool found = readCorpus(u"permit_detail"_s, [&](const QJsonObject &row) {
        for (const QString &key : documentKeys) {
            const QString xml = row.value(key).toString();
            if (xml.isEmpty())
                continue;
            ++documents;
            expectWhole(row.value(u"ITEM_SEQ"_s).toString(), xml);
        }
    });
    if (!found)
        GTEST_SKIP() << "no corpus at " << qPrintable(dataFolder());
    EXPECT_GT(documents, 10'000);
}

TEST(Recorded, CompositionLosesNoIngredient)
{
    static const QRegularExpression namePattern(u"\\|성분명 : (.*?)\\|분량 : (.*?)\\|단위 : "_s,
        QRegularExpression::DotMatchesEverythingOption);
    qsizetype names = 0;
    qsizetype unread = 0;
    const bool found = readCorpus(u"permit_detail"_s, [&](const QJsonObject &row) {
        const QString material = row.value(u"MATERIAL_NAME"_s).toString();
        QStringList expected;
        for (auto matches = namePattern.globalMatch(material); matches.hasNext();) {
            const auto match = matches.next();
            expected.append(match.captured(1).trimmed() + u'=' + match.captured(2).trimmed());
        }
        QStringList read;
        for (const Variant &variant : readComposition(material)) {
            for (const Ingredient &ingredient : variant.ingredients) {
                read.append(ingredient.name + u'=' + ingredient.amount.quantity);
                unread += ingredient.amount.isStated()
                        && (!ingredient.amount.value
                            || ingredient.amount.unit.dimension == Dimension::Unknown)
                    ? 1
                    : 0;
            }
        }
        names += expected.size();
        expected.sort();
        read.sort();
        EXPECT_EQ(read, expected) << qPrintable(row.value(u"ITEM_SEQ"_s).toString());
    });
    if (!found)
        GTEST_SKIP() << "no corpus at " << qPrintable(dataFolder());
    EXPECT_GT(names, 50'000);
    EXPECT_EQ(unread, 0);
}

TEST(Recorded, CodedNamesLoseNothing)
{
    const bool found = readCorpus(u"permit_detail"_s, [](const QJsonObject &row) {
        for (const QString &key : {u"INGR_NAME"_s, u"MAIN_ITEM_INGR"_s}) {
            const QString list = row.value(key).toString();
            QStringList parts;
            for (const Excipient &name : readCodedNames(list)) {
                EXPECT_FALSE(name.code.isEmpty() || name.name.isEmpty()) << qPrintable(list);
                parts.append(u'[' + name.code.toString() + u']' + name.name);
            }
            EXPECT_EQ(squashed(parts.join(u'|')), squashed(list));
        }
    });
    if (!found)
        GTEST_SKIP() << "no corpus at " << qPrintable(dataFolder());
}

TEST(Recorded, CutEasyTextsAreFoundAndRare)
{
    QSet<QString> cut;
    int texts = 0;
    const bool found = readCorpus(u"easy"_s, [&](const QJsonObject &row) {
        for (const QString &key : row.keys()) {
            if (!key.endsWith(u"Qesitm"_s))
                continue;
            ++texts;
            if (looksCutAtSource(readEasyText(row.value(key).toString())))
                cut.insert(row.value(u"itemSeq"_s).toString());
        }
    });
    if (!found)
        GTEST_SKIP() << "no corpus at " << qPrintable(dataFolder());
    EXPECT_GT(texts, 20'000);
    RecordProperty("cut", static_cast<int>(cut.size()));
    EXPECT_GE(cut.size(), 110);
    EXPECT_LE(cut.size(), 140); // about 136 are known
}

TEST(Recorded, EveryTypeHasAClassOfTheMinistry)
{
    QSet<QString> numbers;
    const bool found = readCorpus(u"permit_list"_s, [&](const QJsonObject &row) {
        numbers.insert(shortClassNumber(row.value(u"PRDUCT_TYPE"_s).toString()));
    });
    if (!found)
        GTEST_SKIP() << "no corpus at " << qPrintable(dataFolder());
    for (const EverydayType &type : allEverydayTypes()) {
        for (const QString &number : type.classNumbers)
            EXPECT_TRUE(numbers.contains(number)) << qPrintable(type.name + u' ' + number);
    }
}

} // namespace
