// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_LOCAL_KEYCHAIN_SESSION_H
#define PILLNUTS_TESTS_LOCAL_KEYCHAIN_SESSION_H

namespace pillnuts::test {

/// What the child process of the keychain tests does: uses a store in whatever session it was
/// started in and prints one line for each answer. With `mute` it first takes the place of the
/// keychain and never answers.
int runKeychainSession(bool mute);

} // namespace pillnuts::test

#endif
