// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_MFDS_CLIENT_FIXTURE_H
#define PILLNUTS_TESTS_MFDS_CLIENT_FIXTURE_H

#include "fake_ministry.h"
#include "mfds_client.h"
#include "ministry_samples.h"

#include <gtest/gtest.h>

#include <ostream>

/// GoogleTest prints texts readably.
inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}

namespace pillnuts {

inline void PrintTo(ErrorKind kind, std::ostream *out)
{
    constexpr const char *names[] = {
        "NotFound", "Usage", "Refused", "Transport", "ServiceKey", "Quota", "Storage", "Cancelled"};
    *out << names[static_cast<int>(kind)];
}

/// Tries as often as by default, but hardly waits.
inline RetryPolicy hasty()
{
    RetryPolicy policy;
    policy.firstPause = std::chrono::milliseconds(1);
    policy.longestPause = std::chrono::milliseconds(4);
    policy.longestRetryAfter = std::chrono::milliseconds(20);
    return policy;
}

/// A client of a fake ministry with 12 products.
class ClientTest : public ::testing::Test {
protected:
    ClientTest() { samples::openAll(m_ministry, products); }

    Result<Page> detailPage(int pageNo = 1, int rows = 5)
    {
        return m_client.page(operations::permitDetail(), pageNo, rows);
    }

    /// The error of a request that must fail.
    Error detailError()
    {
        const auto page = detailPage();
        EXPECT_FALSE(page.has_value());
        return page ? Error{} : page.error();
    }

    static constexpr int products = 12;
    std::atomic_bool m_cancelled = false;
    FakeMinistry m_ministry;
    HttpFetcher m_fetcher{m_cancelled};
    MfdsClient m_client{m_fetcher, m_ministry.baseUrl(), FakeMinistry::serviceKey(), hasty()};
};

} // namespace pillnuts

#endif
