// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_BENCH_TEXT_CORPUS_H
#define PILLNUTS_TESTS_BENCH_TEXT_CORPUS_H

#include "random.h"

#include <QStringList>

namespace pillnuts::bench {

constexpr int TextCorpusSize = 50000;

/// Made-up label documents in the markup of the real ones: words by Zipf's law out of a vocabulary
/// of 8,000, two sentences in three out of a stock of 20,000 (the labels of one substance repeat
/// each other), 1 to 70 KB, 15 KB on average. The same seed always gives the same documents.
class TextCorpus {
public:
    explicit TextCorpus(std::uint64_t seed);

    QString nextDocument();

private:
    const QString &word();
    QString newSentence();
    QString sentence();

    Random m_random;
    QStringList m_words;
    QStringList m_stock; ///< sentences that many labels share
};

} // namespace pillnuts::bench

#endif
