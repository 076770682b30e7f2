// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_BENCH_RANDOM_H
#define PILLNUTS_TESTS_BENCH_RANDOM_H

#include <cstdint>

namespace pillnuts::bench {

/// SplitMix64: the same numbers from the same seed on every machine, which the distributions of std
/// do not promise.
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }

    /// 0 … n-1, all alike.
    int below(int n)
    {
        return static_cast<int>((next() >> 32U) * static_cast<std::uint64_t>(n) >> 32U);
    }

    /// 0 … n-1, the small ones much more often, as words of a language are.
    int skewed(int n) { return below(below(n) + 1); }

    bool percent(int chance) { return below(100) < chance; }

private:
    std::uint64_t m_state;
};

} // namespace pillnuts::bench

#endif
