// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain_session.h"

#include "event_loop.h"
#include "keychain_secret_store.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QElapsedTimer>

#include <cstdio>

namespace pillnuts::test {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A locked keychain whose prompt nobody sees.
class MuteKeychain final : public QDBusVirtualObject {
public:
    QString introspect(const QString & /*path*/) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection & /*connection*/) override
    {
        message.setDelayedReply(true);
        return true;
    }
};

void print(const char *what, const QString &answer)
{
    std::printf("%s: %s\n", what, qPrintable(answer));
    std::fflush(stdout);
}

QString words(const Result<QString> &read)
{
    return read ? u"'%1'"_s.arg(*read) : u"error"_s;
}

QString words(const Result<bool> &written)
{
    return written && *written ? u"kept"_s : u"memory"_s;
}

QString words(const Outcome &removed)
{
    return removed ? u"done"_s : u"error"_s;
}

void useStore(std::chrono::milliseconds limit)
{
    const QString name = u"service-key"_s;
    const QString secret = u"비밀+/=%2B"_s;
    KeychainSecretStore store(u"Pillnuts test"_s, limit);
    print("empty", words(resultOf(store.read(name))));
    print("write", words(resultOf(store.write(name, secret))));
    print("read", words(resultOf(store.read(name))));
    KeychainSecretStore other(u"Pillnuts test"_s, limit);
    print("other", words(resultOf(other.read(name))));
    print("write again", words(resultOf(store.write(name, u"two"_s))));
    print("read again", words(resultOf(store.read(name))));
    print("remove", words(resultOf(store.remove(name))));
    print("removed", words(resultOf(store.read(name))));
    print("remove nothing", words(resultOf(store.remove(name))));
}

} // namespace

int runKeychainSession(bool mute)
{
    MuteKeychain keychain;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (mute) {
        const bool placed = bus.registerVirtualObject(
                                u"/org/freedesktop/secrets"_s, &keychain, QDBusConnection::SubPath)
            && bus.registerService(u"org.freedesktop.secrets"_s);
        print("mute", placed ? u"yes"_s : u"no"_s);
    }
    QElapsedTimer clock;
    clock.start();
    useStore(mute ? 300ms : KeychainSecretStore::defaultLimit);
    print("quick", clock.elapsed() < 4000 ? u"yes"_s : u"no"_s);
    return 0;
}

} // namespace pillnuts::test
