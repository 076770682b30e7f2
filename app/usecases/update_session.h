// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_USECASES_UPDATE_SESSION_H
#define PILLNUTS_USECASES_UPDATE_SESSION_H

#include "ports/catalogue_updater.h"

#include <QObject>
#include <QStringList>
#include <QVector>

#include <optional>

namespace pillnuts {

class SecretStore;

/// One step of a running sync or import as the views show it.
struct UpdateStep {
    QString name; ///< empty until the task has reached it
    qint64 done = 0;
    qint64 total = 0; ///< 0 = not known yet
};

/// The state of bringing in data: what runs, how far it is, how it ended, and the service key it
/// needs.
class UpdateSession final : public QObject {
    Q_OBJECT
public:
    enum class State { Idle, Running, Done, Failed };
    enum class Task { Sync, Import, Starter };
    /// Where the service key stands.
    enum class KeyState { None, Kept, OnlyInMemory };

    /// `baseUrl` is the ministry's service. The kept key is read at once.
    UpdateSession(CatalogueUpdater &updater,
        SecretStore &secrets,
        QString baseUrl,
        QObject *parent = nullptr);

    KeyState keyState() const { return m_keyState; }

    /// Keeps the key, in its Encoding or Decoding form as pasted; blanks around and inside are
    /// dropped. Empty forgets it.
    void setKey(const QString &key);

    void sync(bool full = false); ///< needs a key
    void importFiles(const QStringList &files);
    void installStarter(); ///< takes the place of whatever is installed
    void cancel();
    /// The last task again; a stopped sync goes on where it was.
    void repeat();

    State state() const { return m_state; }

    bool isCancelling() const { return m_cancelling; }

    Task task() const { return m_task; } ///< the running or the last one

    int stepIndex() const { return m_stepIndex; }

    const QVector<UpdateStep> &steps() const { return m_steps; }

    /// Of the current step, 0…100 and rounded down; nothing while it does not know its total.
    std::optional<int> percent() const;

    const Error &error() const { return m_error; } ///< when Failed

    const UpdateReport &report() const { return m_report; } ///< when Done

Q_SIGNALS:
    void stateChanged();
    void progressed();
    void keyChanged();

private:
    void begin();
    void takeProgress(const UpdateProgress &progress);
    void finish(const UpdateReport &report);
    void fail(const Error &error);
    void readKey();
    void setKeyState(KeyState state);

    CatalogueUpdater &m_updater;
    SecretStore &m_secrets;
    QString m_baseUrl;
    QString m_key;
    KeyState m_keyState = KeyState::None;
    State m_state = State::Idle;
    bool m_cancelling = false;
    Task m_task = Task::Sync;
    bool m_full = false;
    QStringList m_files;
    QVector<UpdateStep> m_steps;
    int m_stepIndex = 0;
    Error m_error;
    UpdateReport m_report;
};

} // namespace pillnuts

#endif
