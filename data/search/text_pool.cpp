// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_pool.h"

namespace pillnuts::search {

TextRef TextPoolBuilder::add(const QString &text)
{
    if (text.isEmpty())
        return {};
    if (const auto known = m_known.constFind(text); known != m_known.constEnd())
        return *known;
    const TextRef ref{
        static_cast<std::uint32_t>(m_characters.size()), static_cast<std::uint32_t>(text.size())};
    const QStringView view(text);
    m_characters.insert(m_characters.end(), view.utf16(), view.utf16() + view.size());
    m_known.insert(text, ref);
    return ref;
}

} // namespace pillnuts::search
