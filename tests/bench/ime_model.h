// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_BENCH_IME_MODEL_H
#define PILLNUTS_TESTS_BENCH_IME_MODEL_H

#include <QStringList>

namespace pillnuts::bench {

/// What a dubeolsik input method shows after every key pressed on the way to `text`: "ㅌ", "타",
/// "탕", "타이" … Written without the code of the search, so that it can contradict it.
QStringList typedSteps(QStringView text);

/// The keys pressed for `text`, as letters of the English layout: "타이레놀" is "xkdlfpshf".
QString pressedLetters(QStringView text);

/// The initial of every syllable; other characters stay.
QString initialsOf(QStringView text);

} // namespace pillnuts::bench

#endif
