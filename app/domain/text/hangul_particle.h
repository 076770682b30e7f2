// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_TEXT_HANGUL_PARTICLE_H
#define PILLNUTS_DOMAIN_TEXT_HANGUL_PARTICLE_H

#include <QString>

namespace pillnuts {

/// The particles whose form follows the last sound of the word before them.
enum class Particle {
    Topic, ///< 은/는
    Subject, ///< 이/가
    Object, ///< 을/를
    And, ///< 과/와
    Toward, ///< 으로/로
};

/// The form that follows `word`: "을" for "타이레놀정500밀리그램", "를" for "10mL". A bracketed
/// addition at the end does not count
/// ("타이레놀정(아세트아미노펜)" goes with 정). Figures, Latin letters and units are heard as they
/// are read aloud; for English words that is an approximation by spelling.
QString particleFor(const QString &word, Particle particle);

/// `word` and its particle.
QString withParticle(const QString &word, Particle particle);

} // namespace pillnuts

#endif
