// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain_secret_store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPromise>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <memory>

namespace pillnuts {

namespace {

/// A promise that can live in a copyable handler. When the last handler goes without an answer, the
/// future is cancelled.
template <typename T>
std::shared_ptr<QPromise<T>> startedPromise()
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    return promise;
}

template <typename T>
void fulfil(QPromise<T> &promise, T value)
{
    promise.addResult(std::move(value));
    promise.finish();
}

/// On the free desktops every keychain is reached over the session bus. Without one there is
/// nothing to ask.
bool canHaveKeychain()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QString runtimeFolder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || !qEnvironmentVariableIsEmpty("DISPLAY")
        || (!runtimeFolder.isEmpty() && QFileInfo::exists(runtimeFolder + QStringLiteral("/bus")));
#else
    return true;
#endif
}

tl::unexpected<Error> keychainFailure(const QString &detail)
{
    return failure(ErrorKind::Storage,
        QCoreApplication::translate("KeychainSecretStore",
            "The keychain of this computer does not answer. Unlock it and try again."),
        detail);
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString service, std::chrono::milliseconds limit)
    : m_service(std::move(service))
    , m_limit(limit)
{
}

QFuture<Result<QString>> KeychainSecretStore::read(const QString &name)
{
    const auto promise = startedPromise<Result<QString>>();
    if (const auto known = m_memory.constFind(name); known != m_memory.constEnd()) {
        fulfil<Result<QString>>(*promise, *known);
        return promise->future();
    }
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    run(job, name, [promise, job](const Answer &answer) {
        if (answer.kind == Answer::Kind::Done)
            fulfil<Result<QString>>(*promise, job->textData());
        else if (answer.kind == Answer::Kind::Failed)
            fulfil<Result<QString>>(*promise, keychainFailure(answer.detail));
        else
            fulfil<Result<QString>>(*promise, QString());
    });
    return promise->future();
}

QFuture<Result<bool>> KeychainSecretStore::write(const QString &name, const QString &secret)
{
    const auto promise = startedPromise<Result<bool>>();
    m_memory.insert(name, secret);
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(secret);
    run(job, name, [this, promise, name, secret](const Answer &answer) {
        const bool kept = answer.kind == Answer::Kind::Done;
        if (kept && m_memory.value(name) == secret)
            m_memory.remove(name);
        fulfil<Result<bool>>(*promise, kept);
    });
    return promise->future();
}

QFuture<Outcome> KeychainSecretStore::remove(const QString &name)
{
    const auto promise = startedPromise<Outcome>();
    m_memory.remove(name);
    run(new QKeychain::DeletePasswordJob(m_service), name, [promise](const Answer &answer) {
        const bool mayBeLeft = answer.kind == Answer::Kind::Failed;
        fulfil<Outcome>(*promise, mayBeLeft ? Outcome(keychainFailure(answer.detail)) : Outcome());
    });
    return promise->future();
}

/// Starts `job` and calls `handle` exactly once, at the latest when the time is up.
void KeychainSecretStore::run(QKeychain::Job *job, const QString &name, const AnswerHandler &handle)
{
    job->setKey(name);
    job->setInsecureFallback(false);
    if (m_openLateJobs > 0 || !canHaveKeychain()) {
        handle(m_openLateJobs > 0 ? lateAnswer() : Answer{Answer::Kind::NoKeychain, {}});
        job->deleteLater();
        return;
    }
    auto *limit = new QTimer(this);
    limit->setSingleShot(true);
    connect(limit, &QTimer::timeout, this, [this, limit, handle] {
        ++m_openLateJobs;
        limit->deleteLater();
        handle(lateAnswer());
    });
    // The job is not ours to delete while the keychain holds on to it; it deletes itself when it
    // ends.
    connect(job,
        &QKeychain::Job::finished,
        this,
        [this, limit = QPointer(limit), handle](const QKeychain::Job *ended) {
        if (limit.isNull() || !limit->isActive()) {
            --m_openLateJobs;
            return;
        }
        limit->stop();
        limit->deleteLater();
        handle(answerOf(*ended));
    });
    limit->start(m_limit);
    job->start();
}

KeychainSecretStore::Answer KeychainSecretStore::answerOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return {Answer::Kind::Done, {}};
    case QKeychain::EntryNotFound:
        return {Answer::Kind::NoEntry, {}};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {Answer::Kind::NoKeychain, job.errorString()};
    default:
        return {Answer::Kind::Failed, job.errorString()};
    }
}

KeychainSecretStore::Answer KeychainSecretStore::lateAnswer()
{
    return {Answer::Kind::Failed, QStringLiteral("time limit")};
}

} // namespace pillnuts
