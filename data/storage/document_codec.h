// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_STORAGE_DOCUMENT_CODEC_H
#define PILLNUTS_DATA_STORAGE_DOCUMENT_CODEC_H

#include "result.h"

#include <QByteArray>
#include <QVector>

#include <memory>

namespace pillnuts {

/// Compresses label documents with zstd and a dictionary trained on labels.
class DocumentCodec final {
public:
    /// Without a dictionary when `dictionary` is empty.
    explicit DocumentCodec(const QByteArray &dictionary);
    DocumentCodec(const DocumentCodec &) = delete;
    DocumentCodec &operator=(const DocumentCodec &) = delete;
    DocumentCodec(DocumentCodec &&other) noexcept;
    DocumentCodec &operator=(DocumentCodec &&other) noexcept;
    ~DocumentCodec();

    QByteArray compress(const QByteArray &text) const;
    /// `length` is the exact size of the text; a frame that does not yield it is refused.
    Result<QByteArray> decompress(const QByteArray &frame, qsizetype length) const;

    /// A dictionary of at most 110 KB; empty when the samples are too few or too alike.
    static QByteArray train(const QVector<QByteArray> &samples);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace pillnuts

#endif
