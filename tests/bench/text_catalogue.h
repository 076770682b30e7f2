// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_BENCH_TEXT_CATALOGUE_H
#define PILLNUTS_TESTS_BENCH_TEXT_CATALOGUE_H

#include "catalogue_store.h"

#include <QTemporaryDir>

#include <optional>

namespace pillnuts::bench {

/// A catalogue with its full-text index, and the plain texts of its documents in another database,
/// as a program without an index would have them.
class TextCatalogue {
public:
    /// Of made-up documents, one a product.
    static std::optional<TextCatalogue> made(int documents);
    /// Of a copy of a real catalogue; one document in `every` is in the plain texts.
    static std::optional<TextCatalogue> copied(const QString &path, int every);

    CatalogueStore &store() { return *m_store; }

    Database &plain() { return *m_plain; }

    int every() const { return m_every; }

    double plainBytes() const { return m_plainBytes; } ///< UTF-8, of all documents

    double documentBytes(); ///< in the file, with its dictionary and slack
    double indexBytes(); ///< in the file
    double fileBytes() const;

    double indexSeconds() const { return m_indexSeconds; } ///< processor time; 0 = was there

private:
    TextCatalogue();
    QString path(const char *name) const;
    bool fill(Database &database, int documents);
    bool bringUp();
    bool takePlain();
    double bytesOf(const QString &tables);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<CatalogueStore> m_store;
    std::optional<Database> m_plain;
    int m_every = 1;
    double m_plainBytes = 0;
    double m_indexSeconds = 0;
};

} // namespace pillnuts::bench

#endif
