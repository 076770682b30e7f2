// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dur_rows.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace pillnuts {

namespace {

/// A list by the name it has in the files, and the column of its limit.
struct ListName {
    DurList list = DurList::Interaction;
    QStringView name;
    QStringView limitColumn;
};

constexpr std::array listNames{
    ListName{DurList::Interaction, u"병용금기", u""},
    ListName{DurList::Age, u"특정연령대금기", u"연령기준"},
    ListName{DurList::Pregnancy, u"임부금기", u"등급"},
    ListName{DurList::Dose, u"용량주의", u"1일최대용량"},
    ListName{DurList::Duration, u"투여기간주의", u"최대투여기간"},
    ListName{DurList::Elderly, u"노인주의", u""},
    ListName{DurList::Class, u"효능군중복", u""},
};

std::span<const Column<DurRecord>> durColumns()
{
    using R = DurRecord;
    static constexpr std::array columns{
        Column<R>{&R::serial, u"DUR일련번호"},
        Column<R>{&R::mixType, u"단일복합구분코드"},
        Column<R>{&R::code, u"DUR성분코드"},
        Column<R>{&R::englishName, u"DUR성분명영문"},
        Column<R>{&R::name, u"DUR성분명"},
        Column<R>{&R::mix, u"복합제"},
        Column<R>{&R::origins, u"관계성분"},
        Column<R>{&R::classText, u"약효분류코드"},
        Column<R>{&R::effectGroup, u"효능군"},
        Column<R>{&R::notified, u"고시일자"},
        Column<R>{&R::content, u"금기내용"},
        Column<R>{&R::forms, u"제형"},
        Column<R>{&R::partnerMixType, u"병용금기단일복합구분코드"},
        Column<R>{&R::partnerCode, u"병용금기DUR성분코드"},
        Column<R>{&R::partnerEnglishName, u"병용금기DUR성분영문명"},
        Column<R>{&R::partnerName, u"병용금기DUR성분명"},
        Column<R>{&R::partnerMix, u"병용금기복합제"},
        Column<R>{&R::partnerOrigins, u"병용금기관계성분"},
        Column<R>{&R::partnerClass, u"병용금기약효분류"},
        Column<R>{&R::remark, u"비고"},
        Column<R>{&R::series, u"계열명"},
    };
    return columns;
}

tl::unexpected<Error> refuse(const QString &message)
{
    return failure(ErrorKind::Refused, message);
}

/// The places of the columns that are more than a text to be copied.
class DurRowReader final {
public:
    DurRowReader(const Header &header, const RowSource &source)
        : m_layout(header, durColumns(), source.dayZero())
        , m_typeColumn(header.find(u"DUR유형"))
        , m_stateColumn(header.find(u"상태"))
        , m_squeezed(source.isSqueezed())
    {
        for (size_t i = 0; i < listNames.size(); ++i)
            m_limitColumns[i] = header.find(listNames[i].limitColumn);
    }

    Result<Record> operator()(const Row &fileRow) const
    {
        const Row row = restored(fileRow);
        const QString type = text(row, m_typeColumn);
        const auto *const list = std::find_if(listNames.begin(),
            listNames.end(),
            [&type](const ListName &n) { return n.name == type; });
        if (list == listNames.end())
            return refuse(
                QCoreApplication::translate("BulkImport", "\"%1\" is no known DUR list").arg(type));
        DurRecord record = m_layout.read(row);
        record.list = list->list;
        record.limit = text(row, m_limitColumns.at(size_t(list - listNames.begin())));
        const QString state = text(row, m_stateColumn);
        record.deleted = state == u"삭제";
        if (!record.deleted && state != u"정상")
            return refuse(
                QCoreApplication::translate("BulkImport", "\"%1\" is no known state of a DUR row")
                    .arg(state));
        return checked(std::move(record));
    }

private:
    static QString text(const Row &row, int column)
    {
        return column >= 0 && column < row.size() ? cleanText(row.at(column).text) : QString();
    }

    /// A code at the wrong place is how a row shows that its fields have moved.
    static Result<Record> checked(DurRecord record)
    {
        static const QRegularExpression code(QStringLiteral("^D[0-9]{6}$"));
        if (!code.match(record.code).hasMatch())
            return refuse(
                QCoreApplication::translate("BulkImport", "\"%1\" is no DUR ingredient code")
                    .arg(record.code));
        if (record.list == DurList::Interaction && !code.match(record.partnerCode).hasMatch())
            return refuse(
                QCoreApplication::translate("BulkImport", "\"%1\" is no DUR ingredient code")
                    .arg(record.partnerCode));
        return record;
    }

    Row restored(Row row) const
    {
        for (Cell &cell : row) {
            if (cell.text == u"-")
                cell.text.clear();
            if (m_squeezed)
                cell.text.replace(QLatin1Char('|'), QLatin1Char(','));
        }
        return row;
    }

    RowLayout<DurRecord> m_layout;
    std::array<int, listNames.size()> m_limitColumns{};
    int m_typeColumn;
    int m_stateColumn;
    bool m_squeezed;
};

} // namespace

bool isDurHeader(const Header &header)
{
    constexpr std::array<QStringView, 10> needed{u"DUR일련번호",
        u"DUR유형",
        u"DUR성분코드",
        u"관계성분",
        u"금기내용",
        u"연령기준",
        u"최대투여기간",
        u"1일최대용량",
        u"등급",
        u"상태"};
    return std::all_of(
        needed.begin(), needed.end(), [&header](QStringView name) { return header.has(name); });
}

std::function<Result<Record>(const Row &)> durReader(const Header &header, const RowSource &source)
{
    return DurRowReader(header, source);
}

} // namespace pillnuts
