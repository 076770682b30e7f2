// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/decode_picture.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace pillnuts {

QImage decodePicture(const QByteArray &bytes, int longestSide)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    QSize size = reader.size();
    if (std::max(size.width(), size.height()) > longestSide) {
        size.scale(longestSide, longestSide, Qt::KeepAspectRatio);
        reader.setScaledSize(size);
    }
    return reader.read();
}

} // namespace pillnuts
