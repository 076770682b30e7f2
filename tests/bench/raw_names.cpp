// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "raw_names.h"

#include "unit_words.h"

#include <cstring>

namespace pillnuts::bench {

RawNames::RawNames(const QVector<SearchEntry> &entries)
{
    search::KeyText text;
    for (const SearchEntry &entry : entries) {
        search::encodeUnified(entry.summary.name, text);
        m_keys.insert(m_keys.end(), text.keys.begin(), text.keys.end());
        m_keys.push_back(0);
        m_utf8 += entry.summary.name.toUtf8();
        m_utf8 += '\0';
    }
}

std::uint64_t RawNames::readAll() const
{
    // Eight bytes at a time without dependencies between them: compilers make wide loads of it.
    const search::KeyString &keys = m_keys;
    std::uint64_t mixed = 0;
    for (std::size_t at = 0; at + sizeof(std::uint64_t) <= keys.size();
         at += sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, keys.data() + at, sizeof word);
        mixed ^= word;
    }
    return mixed;
}

int RawNames::memmemAll(const QByteArray &needle) const
{
    int found = 0;
    const char *at = m_utf8.constData();
    const char *end = at + m_utf8.size();
    const auto size = static_cast<std::size_t>(needle.size());
    while (const void *hit
        = memmem(at, static_cast<std::size_t>(end - at), needle.constData(), size)) {
        ++found;
        at = static_cast<const char *>(hit) + 1;
    }
    return found;
}

} // namespace pillnuts::bench
