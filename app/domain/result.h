// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_RESULT_H
#define PILLNUTS_DOMAIN_RESULT_H

#include <QString>

#include <tl/expected.hpp>

namespace pillnuts {

/// What kind of failure it was; the command line derives its exit code from it, the window its
/// advice.
enum class ErrorKind {
    NotFound, ///< the answer is "no such thing"
    Usage, ///< the caller asked for something impossible
    Refused, ///< the data was refused as a whole: HTML, garbage, a shrunken catalogue
    Transport, ///< the network or the service failed after all retries
    ServiceKey, ///< the service key is wrong, expired or not subscribed
    Quota, ///< the day's calls are used up
    Storage, ///< disk or database
    Cancelled, ///< the user stopped it
};

/// A failure as a person can read it. `message` names the thing and the way out; `detail` is for
/// support.
struct Error {
    ErrorKind kind = ErrorKind::Storage;
    QString message;
    QString detail;
};

template <typename T>
using Result = tl::expected<T, Error>;
using Outcome = tl::expected<void, Error>;

inline tl::unexpected<Error> failure(ErrorKind kind, QString message, QString detail = {})
{
    return tl::make_unexpected(Error{kind, std::move(message), std::move(detail)});
}

} // namespace pillnuts

#endif
