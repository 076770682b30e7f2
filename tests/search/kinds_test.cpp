// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_products.h"

#include <gtest/gtest.h>

namespace pillnuts::tests {

namespace {

struct Kind {
    const char *query;
    const char *first; ///< name of the first hit; empty for no hit at all
    HitReason reason;
    const char *marked; ///< marked part of the name; empty for none
    int atLeast = 1; ///< hits before the fence
};

void PrintTo(const Kind &kind, std::ostream *out)
{
    *out << kind.query;
}

class QueryKind : public testing::TestWithParam<Kind> { };

TEST_P(QueryKind, FindsWhatIsMeant)
{
    static const auto index = sampleIndex();
    const Kind &kind = GetParam();
    const SearchAnswer answer = completed(index->search(asking(QString::fromUtf8(kind.query))));
    if (*kind.first == '\0') {
        EXPECT_EQ(answer.count, 0) << namesOf(answer).join(u'\n').toStdString();
        return;
    }
    ASSERT_GE(answer.count, kind.atLeast);
    const SearchHit &hit = answer.hits.first();
    const QString name = answer.product(hit).name;
    EXPECT_EQ(name.toStdString(), kind.first);
    EXPECT_EQ(wireName(hit.reason).toStdString(), wireName(kind.reason).toStdString());
    EXPECT_FALSE(hit.near);
    const QString marked = hit.markStart < 0 ? QString() : name.mid(hit.markStart, hit.markLength);
    EXPECT_EQ(marked.toStdString(), kind.marked);
}

constexpr auto Tylenol500 = "타이레놀정500밀리그람(아세트아미노펜)";
constexpr auto Lipitor10 = "리피토정10밀리그램(아토르바스타틴칼슘삼수화물)";

INSTANTIATE_TEST_SUITE_P(Name,
    QueryKind,
    testing::Values(Kind{"타이레놀", Tylenol500, HitReason::Prefix, "타이레놀", 7},
        Kind{"  타이레놀 ", Tylenol500, HitReason::Prefix, "타이레놀", 7},
        Kind{"타이 레놀", Tylenol500, HitReason::Prefix, "타이레놀", 7},
        Kind{"타이레놀정500밀리그람(아세트아미노펜)", Tylenol500, HitReason::Name, Tylenol500},
        Kind{"타이레놀정500밀리그람", Tylenol500, HitReason::Name, "타이레놀정500밀리그람"},
        Kind{"게보린정", "게보린정", HitReason::Name, "게보린정"},
        Kind{"타이레놀콜드에스", "타이레놀콜드-에스정", HitReason::Prefix, "타이레놀콜드-에스"},
        Kind{"마데카솔", "마데카솔케어연고", HitReason::Prefix, "마데카솔", 2},
        Kind{"활명수", "까스활명수큐액", HitReason::Infix, "활명수"},
        Kind{"푸시드산", "후시딘연고(푸시드산나트륨)", HitReason::Infix, "푸시드산"}));

INSTANTIATE_TEST_SUITE_P(Folding,
    QueryKind,
    testing::Values(Kind{"\xe1\x84\x90\xe1\x85\xa1\xe1\x84\x8b\xe1\x85\xb5\xe1\x84\x85\xe1\x85\xa6",
                        Tylenol500,
                        HitReason::Prefix,
                        "타이레",
                        7}, // NFD
        Kind{"ＥＺＮ６", "이지엔6이브연질캡슐", HitReason::English, ""},
        Kind{"노바스크정１０",
            "노바스크정10밀리그램(암로디핀베실산염)",
            HitReason::Prefix,
            "노바스크정10"},
        Kind{"노바스크　５",
            "노바스크정5밀리그램(암로디핀베실산염)",
            HitReason::Prefix,
            "노바스크"}));

INSTANTIATE_TEST_SUITE_P(Unfinished,
    QueryKind,
    testing::Values(Kind{"ㅌ", Tylenol500, HitReason::Prefix, "타"},
        Kind{"타이렌", Tylenol500, HitReason::Prefix, "타이레놀", 7},
        Kind{"타이레노", Tylenol500, HitReason::Prefix, "타이레놀", 7},
        Kind{"탕", Tylenol500, HitReason::Prefix, "타이", 7},
        Kind{"클랄", "클라리틴정(로라타딘)", HitReason::Prefix, "클라리"},
        Kind{"맥십", "맥시부펜시럽(덱시부프로펜)", HitReason::Prefix, "맥시부"},
        Kind{"지르ㅌ", "지르텍정(세티리진염산염)", HitReason::Prefix, "지르텍"}));

INSTANTIATE_TEST_SUITE_P(Initials,
    QueryKind,
    testing::Values(Kind{"ㅌㅇㄹㄴ", Tylenol500, HitReason::Initials, "타이레놀", 7},
        Kind{"타ㅇㄹㄴ", Tylenol500, HitReason::Initials, "타이레놀", 7},
        Kind{"탕ㄹㄴ", Tylenol500, HitReason::Initials, "타이레놀", 7}, // as an input method draws
                                                                        // 타ㅇㄹㄴ together
        Kind{"ㅌㅇ레ㄴ", Tylenol500, HitReason::Initials, "타이레놀", 7},
        Kind{"ㄱㅂㄹㅈ", "게보린정", HitReason::Initials, "게보린정"},
        Kind{"ㅁㄷㅋㅅ", "마데카솔케어연고", HitReason::Initials, "마데카솔", 2},
        Kind{"ㅌㅇㄹㄴ 500", Tylenol500, HitReason::Infix, "500"},
        Kind{"ㅋㅋㅋㅋㅋㅋ", "", HitReason::Initials, ""}));

INSTANTIATE_TEST_SUITE_P(WrongKeyboard,
    QueryKind,
    testing::Values(Kind{"xkdlfpshf", Tylenol500, HitReason::Keyboard, "타이레놀", 7},
        Kind{"xkdlfp", Tylenol500, HitReason::Keyboard, "타이레", 7},
        Kind{"XKDLFPSHF", Tylenol500, HitReason::Keyboard, "타이레놀", 7},
        Kind{"xkdlfpshf 160mg",
            "타이레놀정160밀리그람(아세트아미노펜)",
            HitReason::Keyboard,
            "타이레놀"},
        Kind{"xdfs", Tylenol500, HitReason::Keyboard, "타이레놀", 7},
        Kind{"Tpfpqmfprtm",
            "쎄레브렉스캡슐200밀리그램(세레콕시브)",
            HitReason::Keyboard,
            "쎄레브렉스"},
        Kind{"셔ㅣ두ㅐㅣ", "", HitReason::Keyboard, ""},
        Kind{"쇼ㅣ두ㅐㅣ", Tylenol500, HitReason::Keyboard, "", 7},
        Kind{"ㅣㅑㅔㅑ새ㄱ", Lipitor10, HitReason::Keyboard, "", 2},
        Kind{"ㅁㄴㅔㅑ갸ㅜ", "아스피린프로텍트정100밀리그램", HitReason::Keyboard, ""}));

INSTANTIATE_TEST_SUITE_P(OtherFields,
    QueryKind,
    testing::Values(Kind{"tylenol", Tylenol500, HitReason::English, "", 7},
        Kind{"TYLENOL", Tylenol500, HitReason::English, "", 7},
        Kind{"lipitor", Lipitor10, HitReason::English, "", 2},
        Kind{"acetaminophen", Tylenol500, HitReason::Ingredient, "", 10},
        Kind{"amoxicillin hydrate", "오구멘틴정375밀리그램", HitReason::Ingredient, "", 3},
        Kind{"valsartan", "코발사벨정80/12.5밀리그램", HitReason::Ingredient, ""},
        Kind{"한미약품", "맥시부펜시럽(덱시부프로펜)", HitReason::Company, "", 2},
        Kind{"동화", "까스활명수큐액", HitReason::Company, "", 3},
        Kind{"진통", Tylenol500, HitReason::Type, "", 15},
        Kind{"소염", Tylenol500, HitReason::Type, "", 15},
        Kind{"항히스타민", "지르텍정(세티리진염산염)", HitReason::Type, "", 4},
        Kind{"고혈압", "노바스크정5밀리그램(암로디핀베실산염)", HitReason::Type, "", 3}));

INSTANTIATE_TEST_SUITE_P(SeveralWords,
    QueryKind,
    testing::Values(Kind{"타이레놀 500", Tylenol500, HitReason::Prefix, "타이레놀"},
        Kind{"500 타이레놀", Tylenol500, HitReason::Prefix, "타이레놀"},
        Kind{"타이레놀500", Tylenol500, HitReason::Prefix, "타이레놀"},
        Kind{"이부프로펜 시럽", "부루펜시럽(이부프로펜)", HitReason::Infix, "이부프로펜"},
        Kind{"시럽 이부프로펜", "부루펜시럽(이부프로펜)", HitReason::Infix, "시럽(이부프로펜"},
        Kind{"한미 아목시", "한미아목시실린캡슐250밀리그램", HitReason::Prefix, "한미아목시"},
        Kind{"아목시 한미", "한미아목시실린캡슐250밀리그램", HitReason::Prefix, "한미"},
        Kind{"종근당 amoxi", "종근당아목시실린캡슐500밀리그램", HitReason::Prefix, "종근당"},
        Kind{"바이엘 연고", "비판텐연고(덱스판테놀)", HitReason::Type, "연고"},
        Kind{"lipitor 20",
            "리피토정20밀리그램(아토르바스타틴칼슘삼수화물)",
            HitReason::Infix,
            "20"}));

INSTANTIATE_TEST_SUITE_P(Strengths,
    QueryKind,
    testing::Values(Kind{"타이레놀 500mg", Tylenol500, HitReason::Prefix, "타이레놀"},
        Kind{"타이레놀 500 mg", Tylenol500, HitReason::Prefix, "타이레놀"},
        Kind{"타이레놀 500㎎", Tylenol500, HitReason::Prefix, "타이레놀"},
        Kind{"타이레놀정500mg", Tylenol500, HitReason::Name, "타이레놀정500밀리그람"},
        Kind{"타이레놀정500밀리그램", Tylenol500, HitReason::Name, "타이레놀정500밀리그람"},
        Kind{"타이레놀정500밀리그라", Tylenol500, HitReason::Prefix, "타이레놀정500밀리그람"},
        Kind{"타이레놀 500밀리", Tylenol500, HitReason::Prefix, "타이레놀"},
        Kind{
            "노바스크 5mg", "노바스크정5밀리그램(암로디핀베실산염)", HitReason::Prefix, "노바스크"},
        Kind{"0.1밀리그램",
            "씬지로이드정0.1밀리그램(레보티록신나트륨수화물)",
            HitReason::Infix,
            "0.1밀리그램"},
        Kind{".05mg",
            "씬지로이드정0.05밀리그램(레보티록신나트륨수화물)",
            HitReason::Infix,
            "0.05밀리그램"},
        Kind{"50/1000", "가브스메트정50/1000밀리그램", HitReason::Infix, "50/1000"},
        Kind{"가브스메트 1,000mg", "가브스메트정50/1000밀리그램", HitReason::Prefix, "가브스메트"},
        Kind{"코발사벨 12.5", "코발사벨정80/12.5밀리그램", HitReason::Prefix, "코발사벨"},
        Kind{"포도당 5%", "대한5%포도당가생리식염액", HitReason::Infix, "5%"}));

// A part of another number is another number.
INSTANTIATE_TEST_SUITE_P(WrongStrengths,
    QueryKind,
    testing::Values(Kind{"코발사벨 2.5", "", HitReason::Name, ""},
        Kind{"코발사벨 125", "", HitReason::Name, ""},
        Kind{"코발사벨 8012", "", HitReason::Name, ""},
        Kind{"가브스메트 501", "", HitReason::Name, ""},
        Kind{"타이레놀 50mg", "", HitReason::Name, ""},
        Kind{"노바스크 1 정", "", HitReason::Name, ""},
        Kind{"밀리", "", HitReason::Name, ""},
        Kind{"mg", "", HitReason::Name, ""},
        Kind{"00밀리그람", "", HitReason::Name, ""},
        Kind{"씬지로이드 1mg", "", HitReason::Name, ""}));

INSTANTIATE_TEST_SUITE_P(Signs,
    QueryKind,
    testing::Values(Kind{"%", "대한5%포도당가생리식염액", HitReason::Infix, "%", 2},
        Kind{"-", "타이레놀콜드-에스정", HitReason::Infix, "-"},
        Kind{"_", "", HitReason::Infix, ""},
        Kind{"*", "", HitReason::Infix, ""}));

} // namespace

} // namespace pillnuts::tests
