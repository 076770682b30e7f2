// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_CATALOGUE_DOCUMENT_SHELF_H
#define PILLNUTS_DATA_CATALOGUE_DOCUMENT_SHELF_H

#include "database.h"
#include "document_codec.h"

#include <map>

namespace pillnuts {

/// The label documents of a catalogue: unchanged XML, compressed, each text kept once.
class DocumentShelf final {
public:
    explicit DocumentShelf(Database &database);

    /// Makes the dictionary from the first documents of a new catalogue; does nothing when there is
    /// one.
    Outcome learnFrom(const QVector<QByteArray> &samples);
    /// The id of the document, NULL for an empty text.
    Result<QVariant> put(const QString &xml);
    Result<QString> get(qint64 id);

private:
    Result<qint64> newestDictionary();
    Result<DocumentCodec *> codec(qint64 dictionary);

    Database &m_database;
    std::map<qint64, DocumentCodec> m_codecs; ///< by dictionary id; 0 = none
    qint64 m_newest = -1;
};

} // namespace pillnuts

#endif
