// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_DECODE_PICTURE_H
#define PILLNUTS_UI_DECODE_PICTURE_H

#include <QByteArray>
#include <QImage>

namespace pillnuts {

/// The picture, at most `longestSide` pixels long, turned as its data says; null when it cannot be
/// read.
QImage decodePicture(const QByteArray &bytes, int longestSide);

} // namespace pillnuts

#endif
