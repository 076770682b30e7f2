// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_BENCH_SAMPLES_H
#define PILLNUTS_TESTS_BENCH_SAMPLES_H

#include <algorithm>
#include <ctime>
#include <vector>

namespace pillnuts::bench {

/// Processor time of this thread in microseconds: other programs on the machine do not count.
inline double threadMicroseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) / 1e3;
}

/// The same for all threads of this program together.
inline double processMicroseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) / 1e3;
}

/// What asking the clock twice costs by itself.
inline double clockMicroseconds()
{
    static const double cost = [] {
        constexpr std::size_t rounds = 1001;
        std::vector<double> costs;
        costs.reserve(rounds);
        for (std::size_t i = 0; i < rounds; ++i) {
            const double start = threadMicroseconds();
            costs.push_back(threadMicroseconds() - start);
        }
        std::nth_element(costs.begin(), costs.begin() + rounds / 2, costs.end());
        return costs[rounds / 2];
    }();
    return cost;
}

/// The microseconds of thread time that `work` takes, without those of the clock.
template <typename Work>
double measure(Work work)
{
    const double clock = clockMicroseconds();
    const double start = threadMicroseconds();
    work();
    return std::max(0.0, threadMicroseconds() - start - clock);
}

/// Measured times in microseconds.
class Samples {
public:
    void add(double microseconds) { m_times.push_back(microseconds); }

    bool isEmpty() const { return m_times.empty(); }

    std::size_t count() const { return m_times.size(); }

    /// The time that `part` (0…1) of the samples do not exceed; 0 without samples.
    double quantile(double part) const
    {
        if (m_times.empty())
            return 0;
        std::vector<double> sorted(m_times);
        std::sort(sorted.begin(), sorted.end());
        const auto last = static_cast<double>(sorted.size() - 1);
        return sorted[static_cast<std::size_t>(part * last + 0.5)];
    }

    double p50() const { return quantile(0.5); }

    double p99() const { return quantile(0.99); }

    double max() const { return quantile(1); }

private:
    std::vector<double> m_times;
};

} // namespace pillnuts::bench

#endif
