// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/update_session.h"

#include "ports/secret_store.h"
#include "ports/when_ready.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

QString secretName()
{
    return u"mfds-service-key"_s;
}

QString withoutBlanks(QString key)
{
    key.removeIf([](QChar c) { return c.isSpace(); });
    return key;
}

} // namespace

UpdateSession::UpdateSession(
    CatalogueUpdater &updater, SecretStore &secrets, QString baseUrl, QObject *parent)
    : QObject(parent)
    , m_updater(updater)
    , m_secrets(secrets)
    , m_baseUrl(std::move(baseUrl))
    , m_state(updater.isRunning() ? State::Running : State::Idle)
    , m_task(updater.isRunning() ? Task::Starter
                                 : Task::Sync) // nothing else runs before there is a window
{
    connect(&updater, &CatalogueUpdater::started, this, &UpdateSession::begin);
    connect(&updater, &CatalogueUpdater::progressed, this, &UpdateSession::takeProgress);
    connect(&updater, &CatalogueUpdater::finished, this, &UpdateSession::finish);
    connect(&updater, &CatalogueUpdater::failed, this, &UpdateSession::fail);
    // A keychain takes its time to wake up, and nobody needs the key in the first moment.
    constexpr int firstMoment = 300; // ms
    QTimer::singleShot(firstMoment, this, &UpdateSession::readKey);
}

void UpdateSession::readKey()
{
    whenReady(m_secrets.read(secretName()), this, [this](const Result<QString> &key) {
        if (!key || key->isEmpty() || !m_key.isEmpty())
            return; // nothing kept, or a newer one has been typed meanwhile
        m_key = *key;
        setKeyState(KeyState::Kept);
    });
}

void UpdateSession::setKey(const QString &key)
{
    m_key = withoutBlanks(key);
    if (m_key.isEmpty()) {
        setKeyState(KeyState::None);
        whenReady(m_secrets.remove(secretName()), this, [](const Outcome &) {});
        return;
    }
    setKeyState(KeyState::OnlyInMemory); // until the keychain has said otherwise
    whenReady(m_secrets.write(secretName(), m_key), this, [this](const Result<bool> &kept) {
        if (!m_key.isEmpty())
            setKeyState(kept.value_or(false) ? KeyState::Kept : KeyState::OnlyInMemory);
    });
}

void UpdateSession::setKeyState(KeyState state)
{
    m_keyState = state;
    Q_EMIT keyChanged();
}

void UpdateSession::sync(bool full)
{
    if (m_state == State::Running)
        return;
    m_task = Task::Sync;
    m_full = full;
    SyncRequest request;
    request.baseUrl = m_baseUrl;
    request.serviceKey = m_key;
    request.full = full;
    m_updater.sync(request);
}

void UpdateSession::importFiles(const QStringList &files)
{
    if (m_state == State::Running || files.isEmpty())
        return;
    m_task = Task::Import;
    m_files = files;
    m_updater.importFiles(files);
}

void UpdateSession::installStarter()
{
    if (m_state == State::Running)
        return;
    m_task = Task::Starter;
    m_updater.installStarter();
}

void UpdateSession::cancel()
{
    if (m_state != State::Running || m_cancelling)
        return;
    m_cancelling = true;
    Q_EMIT stateChanged();
    m_updater.cancel();
}

void UpdateSession::repeat()
{
    switch (m_task) {
    case Task::Sync:
        sync(m_full);
        break;
    case Task::Import:
        importFiles(QStringList(m_files));
        break;
    case Task::Starter:
        installStarter();
        break;
    }
}

std::optional<int> UpdateSession::percent() const
{
    if (m_steps.isEmpty())
        return std::nullopt;
    const auto &step = m_steps.at(m_stepIndex);
    if (step.total <= 0)
        return std::nullopt;
    // Rounded down: 100 % is said only when nothing is left.
    return static_cast<int>(std::clamp<qint64>(step.done * 100 / step.total, 0, 100));
}

void UpdateSession::begin()
{
    m_state = State::Running;
    m_cancelling = false;
    m_steps.clear();
    m_stepIndex = 0;
    Q_EMIT stateChanged();
}

void UpdateSession::takeProgress(const UpdateProgress &progress)
{
    m_steps.resize(std::max({m_steps.size(),
        static_cast<qsizetype>(progress.stepCount),
        static_cast<qsizetype>(progress.stepIndex + 1)}));
    m_stepIndex = std::max(progress.stepIndex, 0);
    m_steps[m_stepIndex] = {progress.step, progress.done, progress.total};
    Q_EMIT progressed();
}

void UpdateSession::finish(const UpdateReport &report)
{
    m_report = report;
    m_state = State::Done;
    m_cancelling = false;
    Q_EMIT stateChanged();
}

void UpdateSession::fail(const Error &error)
{
    m_error = error;
    m_state = State::Failed;
    m_cancelling = false;
    Q_EMIT stateChanged();
}

} // namespace pillnuts
