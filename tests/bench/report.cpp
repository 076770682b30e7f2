// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include <QFile>
#include <QJsonDocument>
#include <QSysInfo>
#include <QTextStream>
#include <QThread>

using namespace Qt::StringLiterals;

namespace pillnuts::bench {

namespace {

QString processorName()
{
    QFile info(u"/proc/cpuinfo"_s);
    if (!info.open(QIODevice::ReadOnly))
        return QSysInfo::currentCpuArchitecture();
    const QStringList lines = QString::fromUtf8(info.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"model name"_s))
            return line.section(u':', 1).trimmed();
    }
    return QSysInfo::currentCpuArchitecture();
}

double rounded(double value)
{
    return QString::number(value, 'g', 5).toDouble();
}

} // namespace

void Report::add(const Figure &figure)
{
    m_results.append(QJsonObject{{u"id"_s, figure.id},
        {u"value"_s, rounded(figure.value)},
        {u"unit"_s, figure.unit},
        {u"goal"_s, figure.goal},
        {u"ok"_s, figure.ok},
        {u"note"_s, figure.note}});
    QTextStream(stdout) << (figure.ok ? u"ok   "_s : u"FAIL "_s) << figure.id.leftJustified(28)
                        << rounded(figure.value) << u' ' << figure.unit << u"  (goal "_s
                        << figure.goal << u")  "_s << figure.note << Qt::endl;
}

QJsonObject Report::toJson() const
{
    const QJsonObject machine{{u"processor"_s, processorName()},
        {u"cores"_s, QThread::idealThreadCount()},
        {u"system"_s, QSysInfo::prettyProductName()},
        {u"kernel"_s, QSysInfo::kernelVersion()},
        {u"qt"_s, QString::fromLatin1(qVersion())},
        {u"compiler"_s, QString::fromLatin1(__VERSION__)}};
    return {{u"machine"_s, machine}, {u"results"_s, m_results}};
}

bool Report::write(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(toJson()).toJson()) > 0;
}

QString described(const Samples &samples)
{
    const auto number
        = [](double value) { return QString::number(value, 'f', value < 100 ? 1 : 0); };
    return u"p50 "_s + number(samples.p50()) + u" p99 "_s + number(samples.p99()) + u" max "_s
        + number(samples.max()) + u" µs (n="_s + QString::number(samples.count()) + u')';
}

} // namespace pillnuts::bench
