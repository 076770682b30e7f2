// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/reader_seam.h"

#include <QFrame>

using namespace Qt::StringLiterals;

namespace pillnuts {

ReaderSeam makeReader(const Services & /*services*/, Theme & /*theme*/)
{
    auto *widget = new QFrame;
    widget->setObjectName(u"readerPlaceholder"_s);
    return {widget, [](const ProductId &) {}, [] {}, {}};
}

} // namespace pillnuts
