// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_LOCAL_KEYCHAIN_SECRET_STORE_H
#define PILLNUTS_LOCAL_KEYCHAIN_SECRET_STORE_H

#include "ports/secret_store.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <functional>

namespace QKeychain { // NOLINT(readability-identifier-naming): the library's name
class Job;
}

namespace pillnuts {

/// Secrets in the keychain of the operating system (Secret Service, KWallet, Windows, macOS), never
/// in a file of ours.
///
/// A keychain that is locked may wait for a prompt that nobody sees: every call is answered within
/// the time limit. What could not be written is kept in memory until the program ends, and `write`
/// says so with false. `read` prefers that newer secret; with no secret in memory, a keychain that
/// exists but fails is an error, not "no secret". Lives in a thread with an event loop; futures end
/// there. Those that are open when it is destroyed are cancelled.
class KeychainSecretStore final : public QObject, public SecretStore {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds defaultLimit{4000};

    explicit KeychainSecretStore(QString service = QStringLiteral("Pillnuts"),
        std::chrono::milliseconds limit = defaultLimit);

    QFuture<Result<QString>> read(const QString &name) override;
    QFuture<Result<bool>> write(const QString &name, const QString &secret) override;
    QFuture<Outcome> remove(const QString &name) override;

private:
    /// What a job came to.
    struct Answer {
        enum class Kind { Done, NoEntry, NoKeychain, Failed };
        Kind kind = Kind::Failed;
        QString detail;
    };

    using AnswerHandler = std::function<void(const Answer &)>;

    void run(QKeychain::Job *job, const QString &name, const AnswerHandler &handle);
    static Answer answerOf(const QKeychain::Job &job);
    static Answer lateAnswer();

    QString m_service;
    std::chrono::milliseconds m_limit;
    QHash<QString, QString> m_memory; ///< what the keychain did not take
    int m_openLateJobs = 0; ///< jobs past their limit; QtKeychain starts no other before they end
};

} // namespace pillnuts

#endif
