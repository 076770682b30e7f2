// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_PORTS_SECRET_STORE_H
#define PILLNUTS_PORTS_SECRET_STORE_H

#include "result.h"

#include <QFuture>

namespace pillnuts {

/// Keeps secrets in the keychain of the operating system. Every answer comes within a few seconds,
/// also when the keychain is locked and would wait for a prompt nobody sees.
class SecretStore {
public:
    SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)
    virtual ~SecretStore() = default;

    /// The secret, an empty string when there is none.
    virtual QFuture<Result<QString>> read(const QString &name) = 0;
    /// False: no keychain answered and the secret is only in memory, gone when the program ends.
    virtual QFuture<Result<bool>> write(const QString &name, const QString &secret) = 0;
    virtual QFuture<Outcome> remove(const QString &name) = 0;
};

} // namespace pillnuts

#endif
