// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_MFDS_BODY_PARSER_H
#define PILLNUTS_MFDS_BODY_PARSER_H

#include "operation.h"
#include "page.h"

#include <tl/expected.hpp>

#include <memory>

namespace pillnuts {

/// What a JSON answer says; a page only when the code is that of success.
struct ServiceAnswer {
    QString code; ///< resultCode or returnReasonCode
    QString message;
    Page page;

    /// "00", also written "0" or "0000".
    bool succeeded() const;
};

/// What is wrong with a body that cannot be read.
struct BodyFlaw {
    enum class Kind {
        Cut, ///< it ends too early or is not JSON
        Garbage, ///< it is not UTF-8
        OtherShape, ///< JSON without the envelope
    };
    Kind kind = Kind::Cut;
    QString detail;
};

/// Reads the JSON envelope of the ministry's services without decoding the rows. Every known form
/// is taken: with and without `response`, `items` absent, empty, object or array, rows bare or in
/// {"item":…}, numbers as text.
class BodyParser final {
public:
    BodyParser();
    ~BodyParser();
    Q_DISABLE_COPY_MOVE(BodyParser)

    /// `body` is JSON text without a byte order mark.
    tl::expected<ServiceAnswer, BodyFlaw> parse(QByteArray body, const Operation &operation);

private:
    class Reading;
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace pillnuts

#endif
