// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/scan_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

using State = ScanReport::State;
using Basis = ScanReport::Basis;

constexpr qsizetype sharedDigits = 11; ///< 880, company and product: all but package and check
constexpr qsizetype longestEcho = 24;

struct Line {
    ScanLevel level = ScanLevel::Plain;
    QString text;
};

/// What was typed, short enough for a line and without what cannot be seen.
QString echo(const QString &typed)
{
    QString shown;
    for (const QChar c : typed.simplified())
        shown += c.isPrint() ? c : QChar(u'·');
    return shown.size() <= longestEcho ? shown : QString(shown.left(longestEcho) + u'…');
}

class Words {
    Q_DECLARE_TR_FUNCTIONS(ScanBanner)

public:
    static QString expired(const QString &day, qint64 ago)
    {
        if (ago == 1)
            return tr("Expired yesterday, %1").arg(day);
        //: %1 is a date
        return tr("Expired %1 (%2 days ago)").arg(day, QLocale().toString(ago));
    }

    static QString soon(const QString &day, qint64 left)
    {
        if (left == 0)
            return tr("Expires today, %1").arg(day);
        if (left == 1)
            return tr("Expires tomorrow, %1").arg(day);
        return tr("Expires soon: %1 (%2 days left)").arg(day, QLocale().toString(left));
    }

    static Line validity(const Validity &validity)
    {
        const QString day = validity.day.toString(Qt::ISODate);
        switch (validity.kind) {
        case Validity::Kind::Expired:
            return {ScanLevel::Danger, expired(day, -validity.days)};
        case Validity::Kind::PerhapsExpired:
            return {ScanLevel::Danger, tr("Perhaps expired: one reading says %1").arg(day)};
        case Validity::Kind::Soon:
            return {ScanLevel::Caution, soon(day, validity.days)};
        case Validity::Kind::Good:
            return {ScanLevel::Plain,
                tr("In date until %1 (%2 days left)").arg(day, QLocale().toString(validity.days))};
        case Validity::Kind::Unclear:
            return {ScanLevel::Unknown, tr("The expiry cannot be read for certain.")};
        case Validity::Kind::NotStated:
            break;
        }
        return {ScanLevel::Plain, tr("This barcode states no expiry.")};
    }

    static Line notFound(const ScanReport &report, const QDate &dataDate)
    {
        const QString code = report.reading()->gtin13.toString();
        if (!dataDate.isValid())
            return {ScanLevel::Caution, tr("Code %1 is not in the data.").arg(code)};
        return {ScanLevel::Caution,
            tr("Code %1 is not in the data (as of %2).").arg(code, dataDate.toString(Qt::ISODate))};
    }

    static QString problem(const ScanProblem &problem)
    {
        switch (problem.kind) {
        case ScanProblem::Kind::CheckDigit:
            return tr("The check digit of %1 is wrong. Scan again.").arg(problem.subject);
        case ScanProblem::Kind::Day:
            return tr("“%1” in this barcode is no date. Scan again.").arg(problem.subject);
        case ScanProblem::Kind::Identifier:
            return tr("The part of this barcode at “%1” cannot be read.").arg(problem.subject);
        case ScanProblem::Kind::Value:
            return tr("The value of (%1) in this barcode has the wrong length or odd characters.")
                .arg(problem.subject);
        case ScanProblem::Kind::Repeated:
            return tr("(%1) is in this barcode twice with different values.").arg(problem.subject);
        case ScanProblem::Kind::NoProduct:
            return tr("There is no product code in this barcode.");
        case ScanProblem::Kind::TooLong:
        case ScanProblem::Kind::TooManyWays:
        case ScanProblem::Kind::NotACode:
            break;
        }
        return tr("This barcode cannot be read as a product code.");
    }

    static Line outcome(const ScanReport &report, const QDate &dataDate)
    {
        switch (report.state) {
        case State::Looking:
            return {
                ScanLevel::Plain, tr("Looking up %1 …").arg(report.reading()->gtin13.toString())};
        case State::Found:
            return {ScanLevel::Plain, report.products.first().name};
        case State::Several:
            return {ScanLevel::Caution,
                tr("%1 products carry this code. Choose one.")
                    .arg(QLocale().toString(report.products.size()))};
        case State::NotFound:
            return notFound(report, dataDate);
        case State::Undecided:
            return {ScanLevel::Caution,
                tr("This barcode can be read as several products. Choose one.")};
        case State::Unreadable:
            return {ScanLevel::Caution, problem(*report.problem)};
        case State::CutOff:
            return {ScanLevel::Caution,
                tr("The scan broke off after “%1”. Scan again.").arg(echo(report.typed))};
        case State::Failed:
            return {ScanLevel::Caution, report.error->message};
        case State::None:
            break;
        }
        return {};
    }

    static Line basis(const ScanReport &report)
    {
        if (report.basis == Basis::Representative)
            return {ScanLevel::Caution,
                tr("Found by the representative code %1: this very package is not in the data.")
                    .arg(report.foundBy)};
        return {ScanLevel::Caution,
            tr("Found by the insurance code %1, taken from digits 4 to 12: compare the name with "
               "the package.")
                .arg(report.foundBy)};
    }

    static Line casePack(const ScannedCode &reading)
    {
        return {ScanLevel::Caution,
            tr("Case pack (level %1). The code of the unit inside, %2, is derived.")
                .arg(reading.packageLevel)
                .arg(reading.gtin13.toString())};
    }

    /// Another product may still be open.
    static Line notBelow()
    {
        return {ScanLevel::Plain, tr("What is shown below is not this package.")};
    }

    static Line choice()
    {
        return {ScanLevel::Unknown,
            tr("The scanner sends no separators: lot and serial can be read in several ways. "
               "Choose what is printed on the package.")};
    }

    static Line letterCase()
    {
        return {ScanLevel::Unknown,
            tr("Scanned with the Korean keyboard: capital and small letters are uncertain.")};
    }

    static QString named(const QString &name, const QString &value)
    {
        return value.isEmpty() ? QString() : QString(name + u' ' + value);
    }

    static QString reading(const ScannedCode &reading, bool withExpiry)
    {
        QStringList parts{named(tr("Lot"), reading.lot), named(tr("Serial"), reading.serial)};
        if (reading.expiry && withExpiry)
            parts += named(tr("Expiry"), reading.expiry->day.toString(Qt::ISODate));
        for (const auto &[identifier, value] : reading.others)
            parts += u'(' + identifier + u')' + value;
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    static QString detail(const ScanReport &report)
    {
        const auto *reading = report.reading();
        if (!reading)
            return named(tr("Scanned"), echo(report.typed));
        QStringList parts{named(tr("Code"), reading->printed)};
        if (!report.hasChoice())
            parts += Words::reading(*reading, true);
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
};

QVector<Line> linesOf(const ScanReport &report, const QDate &dataDate)
{
    QVector<Line> lines{Words::outcome(report, dataDate)};
    const auto *const reading = report.reading();
    if (reading && report.state != State::Undecided)
        lines += Words::validity(report.validity());
    if (report.state != State::Found && report.state != State::Looking)
        lines += Words::notBelow();
    if (!reading || report.state == State::Undecided)
        return lines;
    if (reading->packageLevel > 0)
        lines += Words::casePack(*reading);
    if (!report.foundBy.isEmpty() && report.basis != Basis::ScannedCode)
        lines += Words::basis(report);
    if (report.hasChoice())
        lines += Words::choice();
    if (report.scan.isCaseUncertain)
        lines += Words::letterCase();
    return lines;
}

} // namespace

ScanWords scanWords(const ScanReport &report, const QDate &dataDate)
{
    auto lines = linesOf(report, dataDate);
    // What is no trouble keeps its place behind the outcome.
    const auto trouble = [](const Line &line) {
        return line.level < ScanLevel::Caution ? ScanLevel::Plain : line.level;
    };
    std::stable_sort(lines.begin(), lines.end(), [&](const Line &a, const Line &b) {
        return trouble(a) > trouble(b);
    });
    ScanWords words;
    words.title = lines.first().text;
    words.detail = Words::detail(report);
    for (const auto &line : lines) {
        words.level = std::max(words.level, line.level);
        words.notes += line.text;
    }
    words.notes.removeFirst();
    return words;
}

QString readingWords(const ScanReport &report, const ScannedCode &reading)
{
    const QString words = Words::reading(reading, !report.scan.isExpiryCertain);
    return report.state == State::Undecided ? QString(reading.gtin13.toString() + u" · " + words)
                                            : words;
}

QString searchTextOf(const ScanReport &report)
{
    const auto *const reading = report.reading();
    return reading ? reading->gtin13.toString().left(sharedDigits) : report.typed.simplified();
}

} // namespace pillnuts
