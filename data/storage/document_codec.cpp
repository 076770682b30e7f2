// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_codec.h"

#include <QCoreApplication>

#include <zdict.h>
#include <zstd.h>

#include <vector>

namespace pillnuts {

namespace {

constexpr int compressionLevel = 3;
constexpr size_t dictionaryCapacity = size_t{110} * 1024;
constexpr qsizetype longestDocument = qsizetype{64} * 1024 * 1024;

template <auto Free>
struct Freer {
    template <typename T>
    void operator()(T *pointer) const
    {
        Free(pointer);
    }
};

} // namespace

struct DocumentCodec::State {
    std::unique_ptr<ZSTD_CCtx, Freer<ZSTD_freeCCtx>> compressor{ZSTD_createCCtx()};
    std::unique_ptr<ZSTD_DCtx, Freer<ZSTD_freeDCtx>> decompressor{ZSTD_createDCtx()};
    std::unique_ptr<ZSTD_CDict, Freer<ZSTD_freeCDict>> compressing;
    std::unique_ptr<ZSTD_DDict, Freer<ZSTD_freeDDict>> decompressing;
};

DocumentCodec::DocumentCodec(const QByteArray &dictionary)
    : m_state(std::make_unique<State>())
{
    if (dictionary.isEmpty())
        return;
    const auto size = static_cast<size_t>(dictionary.size());
    m_state->compressing.reset(ZSTD_createCDict(dictionary.constData(), size, compressionLevel));
    m_state->decompressing.reset(ZSTD_createDDict(dictionary.constData(), size));
}

DocumentCodec::DocumentCodec(DocumentCodec &&other) noexcept = default;
DocumentCodec &DocumentCodec::operator=(DocumentCodec &&other) noexcept = default;
DocumentCodec::~DocumentCodec() = default;

QByteArray DocumentCodec::compress(const QByteArray &text) const
{
    const auto size = static_cast<size_t>(text.size());
    QByteArray frame(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    const auto capacity = static_cast<size_t>(frame.size());
    const auto written = m_state->compressing ? ZSTD_compress_usingCDict(m_state->compressor.get(),
                             frame.data(),
                             capacity,
                             text.constData(),
                             size,
                             m_state->compressing.get())
                                              : ZSTD_compressCCtx(m_state->compressor.get(),
                                                  frame.data(),
                                                  capacity,
                                                  text.constData(),
                                                  size,
                                                  compressionLevel);
    Q_ASSERT(!ZSTD_isError(written));
    frame.truncate(static_cast<qsizetype>(written));
    return frame;
}

Result<QByteArray> DocumentCodec::decompress(const QByteArray &frame, qsizetype length) const
{
    const auto refuse = [](const QString &detail) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate(
                "Storage", "A stored label cannot be read. Please renew the data."),
            detail);
    };
    if (length < 0 || length > longestDocument)
        return refuse(QStringLiteral("length %1").arg(length));
    QByteArray text(length, Qt::Uninitialized);
    const auto capacity = static_cast<size_t>(length);
    const auto size = static_cast<size_t>(frame.size());
    const auto written = m_state->decompressing
        ? ZSTD_decompress_usingDDict(m_state->decompressor.get(),
            text.data(),
            capacity,
            frame.constData(),
            size,
            m_state->decompressing.get())
        : ZSTD_decompressDCtx(
            m_state->decompressor.get(), text.data(), capacity, frame.constData(), size);
    if (ZSTD_isError(written))
        return refuse(QString::fromLatin1(ZSTD_getErrorName(written)));
    if (written != capacity)
        return refuse(QStringLiteral("%1 bytes instead of %2").arg(written).arg(length));
    return text;
}

QByteArray DocumentCodec::train(const QVector<QByteArray> &samples)
{
    QByteArray joined;
    std::vector<size_t> sizes;
    for (const auto &sample : samples) {
        joined += sample;
        sizes.push_back(static_cast<size_t>(sample.size()));
    }
    QByteArray dictionary(static_cast<qsizetype>(dictionaryCapacity), Qt::Uninitialized);
    const auto written = ZDICT_trainFromBuffer(dictionary.data(),
        dictionaryCapacity,
        joined.constData(),
        sizes.data(),
        static_cast<unsigned>(sizes.size()));
    if (ZDICT_isError(written))
        return {};
    dictionary.truncate(static_cast<qsizetype>(written));
    return dictionary;
}

} // namespace pillnuts
