// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain_session.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    testing::InitGoogleTest(&argc, argv);
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.contains(QStringLiteral("--keychain-session")))
        return pillnuts::test::runKeychainSession(false);
    if (arguments.contains(QStringLiteral("--mute-keychain-session")))
        return pillnuts::test::runKeychainSession(true);
    return RUN_ALL_TESTS();
}
