// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/label/label_html.h"
#include "theme/theme.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pillnuts::test {

namespace {

/// Every string of the answer that is a label document, whatever its envelope.
void collectLabels(const QJsonValue &value, QStringList &labels)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            collectLabels(entry, labels);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue &entry : object)
            collectLabels(entry, labels);
    } else if (value.isString() && value.toString().startsWith(u"<DOC"_s)) {
        labels += value.toString();
    }
}

QString squashed(QString text)
{
    return text.remove(QChar::ObjectReplacementCharacter).simplified();
}

/// The screen shows every character of every document that the ministry's recorded answers hold.
TEST(RecordedLabels, ReachTheScreenWhole)
{
    const QDir recorded(
        qEnvironmentVariable("PILLNUTS_TEST_SOURCE") + u"/../shared/mfds/recorded/permit-detail"_s);
    const QStringList files = recorded.entryList({u"*.json"_s}, QDir::Files);
    if (files.isEmpty())
        GTEST_SKIP() << "no recorded answers beside the checkout";
    const Theme theme;
    int documents = 0;
    for (const QString &name : files) {
        QFile file(recorded.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QJsonDocument answer = QJsonDocument::fromJson(file.readAll());
        QStringList labels;
        collectLabels(
            answer.isArray() ? QJsonValue(answer.array()) : QJsonValue(answer.object()), labels);
        for (const QString &xml : std::as_const(labels)) {
            const auto label = readLabel(xml);
            ASSERT_TRUE(label) << name.toStdString();
            LabelSection section;
            section.document = *label;
            QTextDocument document;
            document.setDefaultStyleSheet(labelStyleSheet(theme));
            document.setHtml(labelHtml(section, u"0"_s, theme).html);
            ASSERT_EQ(squashed(document.toPlainText()), squashed(plainText(*label)))
                << name.toStdString();
            ++documents;
        }
    }
    EXPECT_GT(documents, 100);
}

} // namespace

} // namespace pillnuts::test
