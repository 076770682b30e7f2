// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_MFDS_ANSWER_JUDGE_H
#define PILLNUTS_MFDS_ANSWER_JUDGE_H

#include "body_parser.h"
#include "http_fetcher.h"
#include "service_problem.h"

namespace pillnuts {

/// Turns an answer into a page or a problem. It goes by the bytes of the body, since content type,
/// status and body of the gateway's errors contradict each other: JSON, gateway XML, plain text and
/// HTML come under any of them.
tl::expected<Page, ServiceProblem> judgeAnswer(
    HttpAnswer answer, const Operation &operation, BodyParser &parser);

} // namespace pillnuts

#endif
