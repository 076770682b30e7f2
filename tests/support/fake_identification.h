// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_FAKE_IDENTIFICATION_H
#define PILLNUTS_TESTS_FAKE_IDENTIFICATION_H

#include "ports/pill_identification.h"

#include <QPromise>

#include <deque>
#include <functional>

namespace pillnuts::fake {

/// Answers with what `find` says. With `manual` every answer waits until the test gives it.
class Identification final : public PillIdentification {
public:
    QFuture<Result<PillAnswer>> identify(const PillQuery &query) override
    {
        asked.append(query);
        QPromise<Result<PillAnswer>> promise;
        const auto future = promise.future();
        promise.start();
        waiting.push_back({query, std::move(promise)});
        if (!manual)
            answerOldest();
        return future;
    }

    void answerOldest()
    {
        auto oldest = takeOldest();
        PillAnswer answer = find ? find(oldest.query) : PillAnswer();
        answer.query = oldest.query;
        oldest.promise.addResult(Result<PillAnswer>(answer));
        oldest.promise.finish();
    }

    void failOldest(const Error &error)
    {
        auto oldest = takeOldest();
        oldest.promise.addResult(Result<PillAnswer>(tl::make_unexpected(error)));
        oldest.promise.finish();
    }

    std::function<PillAnswer(const PillQuery &)> find;
    bool manual = false;
    QVector<PillQuery> asked;

    struct Waiting {
        PillQuery query;
        QPromise<Result<PillAnswer>> promise;
    };

    std::deque<Waiting> waiting;

private:
    Waiting takeOldest()
    {
        Waiting oldest = std::move(waiting.front());
        waiting.pop_front();
        return oldest;
    }
};

} // namespace pillnuts::fake

#endif
