// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "theme/themed_icon_engine.h"
#include "theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace pillnuts {

namespace {

constexpr int kSmallestZoom = 80;
constexpr int kLargestZoom = 200;

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_tokens(std::make_unique<const Tokens>(loadTokens()))
{
}

Theme::~Theme() = default;

bool Theme::isDark() const
{
    return m_dark;
}

void Theme::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

int Theme::zoomPercent() const
{
    return m_zoomPercent;
}

void Theme::setZoomPercent(int percent)
{
    const int bounded = std::clamp(percent, kSmallestZoom, kLargestZoom);
    if (m_zoomPercent == bounded)
        return;
    m_zoomPercent = bounded;
    Q_EMIT changed();
}

QColor Theme::colour(Role role) const
{
    return (m_dark ? m_tokens->dark : m_tokens->light).at(static_cast<size_t>(role));
}

QColor Theme::chartColour(int index) const
{
    const auto &colours = m_dark ? m_tokens->chartDark : m_tokens->chartLight;
    return colours.at(index % colours.size());
}

int Theme::px(int pixels) const
{
    // A hair line stays visible below 100 %.
    const int scaled = static_cast<int>(std::lround(pixels * m_zoomPercent / 100.0));
    return pixels > 0 ? std::max(scaled, 1) : scaled;
}

QFont Theme::font(TextSize size, Weight weight) const
{
    const auto &step = m_tokens->type.at(static_cast<size_t>(size));
    QFont font;
    font.setFamilies(m_tokens->families);
    font.setPixelSize(px(step.px));
    font.setWeight(weight == Weight::Bold ? QFont::Bold : QFont::Normal);
    if (step.letterSpacing != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, step.letterSpacing * m_zoomPercent / 100.0);
    return font;
}

int Theme::lineHeight(TextSize size) const
{
    return px(m_tokens->type.at(static_cast<size_t>(size)).line);
}

int Theme::radius(Corner corner) const
{
    return px(m_tokens->radius.at(static_cast<size_t>(corner)));
}

QIcon Theme::icon(const QString &name, Role role) const
{
    return icon(name, role, role);
}

QIcon Theme::icon(const QString &name, Role role, Role checked) const
{
    return QIcon(new ThemedIconEngine(*this, name, role, checked));
}

} // namespace pillnuts
