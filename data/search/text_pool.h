// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_SEARCH_TEXT_POOL_H
#define PILLNUTS_SEARCH_TEXT_POOL_H

#include "image.h"

#include <QHash>
#include <QString>

namespace pillnuts::search {

/// A text of a pool, in UTF-16 units.
struct TextRef {
    std::uint32_t offset = 0;
    std::uint32_t length = 0;
};

/// The texts of an index.
class TextPool {
public:
    explicit TextPool(const Image &image)
        : m_characters(image.get<char16_t>(Characters))
    {
    }

    /// Valid for as long as the image is.
    QStringView view(TextRef text) const
    {
        const bool inside = text.offset <= m_characters.size()
            && text.length <= m_characters.size() - text.offset;
        return inside ? QStringView(m_characters.data() + text.offset, text.length) : QStringView();
    }

    QString copy(TextRef text) const { return view(text).toString(); }

private:
    std::span<const char16_t> m_characters;
};

/// Takes texts, each once.
class TextPoolBuilder {
public:
    TextRef add(const QString &text);

    void write(ImageWriter &image) { image.add(Characters, m_characters); }

private:
    std::vector<char16_t> m_characters;
    QHash<QString, TextRef> m_known;
};

} // namespace pillnuts::search

#endif
