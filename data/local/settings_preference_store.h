// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_LOCAL_SETTINGS_PREFERENCE_STORE_H
#define PILLNUTS_LOCAL_SETTINGS_PREFERENCE_STORE_H

#include "ports/preferences.h"

namespace pillnuts {

/// Preferences in an INI file. What is missing, unknown or out of range in it is its default.
class SettingsPreferenceStore final : public PreferenceStore {
public:
    explicit SettingsPreferenceStore(QString path);

    Preferences load() const override;
    void save(const Preferences &preferences) override;

private:
    QString m_path;
};

} // namespace pillnuts

#endif
