// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_BENCH_TEXT_BENCH_H
#define PILLNUTS_TESTS_BENCH_TEXT_BENCH_H

#include "report.h"
#include "text_catalogue.h"

#include <array>
#include <map>

namespace pillnuts::bench {

/// Looks for words in label texts: the subject and LIKE on the plain texts take turns in one
/// process.
class TextBench {
public:
    /// `suffix` is joined to the names of the figures, `source` says in the notes what was
    /// searched.
    TextBench(TextCatalogue &catalogue, QString suffix, QString source, int rounds);

    /// G8 and G9. False where a statement failed.
    bool run(Report &report);

private:
    static constexpr int longestWord = 4; ///< syllables

    struct Round {
        std::array<Samples, longestWord> firstHits; ///< by syllables - 1
        Samples all;
    };

    struct Recall {
        qint64 wanted = 0; ///< documents that hold the word
        qint64 found = 0; ///< of these, in the answer of the index
        qint64 answered = 0;
    };

    bool pickWords();
    void runRound(Round &round);
    bool measureLike();
    bool measureRecall();
    void reportSize(Report &report);
    void reportSpeed(Report &report);
    double best(double quantile) const;

    TextCatalogue &m_catalogue;
    QString m_suffix;
    QString m_source;
    int m_rounds;
    std::array<QStringList, longestWord> m_words;
    std::vector<Round> m_measured;
    Samples m_like; ///< every text, 3 syllables
    Samples m_likeFirst; ///< until 20 texts are found
    Samples m_subjectOfLike; ///< the subject on the same words, in turn
    Recall m_recall;
    bool m_isWorking = true;
};

} // namespace pillnuts::bench

#endif
