// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_THEME_THEME_H
#define PILLNUTS_UI_THEME_THEME_H

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>

#include <memory>

namespace pillnuts {

/// Semantic colours of resources/theme/tokens.json; a widget never names a hue.
enum class Role {
    Window,
    Surface,
    SurfaceRaised,
    SurfaceSunken,
    Line,
    LineStrong,
    Text,
    TextSubtle,
    TextDisabled,
    Accent,
    AccentHover,
    OnAccent,
    AccentSurface,
    AccentLine,
    Focus,
    Link,
    Selection,
    OnSelection,
    Mark,
    OnMark,
    Danger,
    DangerSurface,
    DangerLine,
    DangerSolid,
    OnDangerSolid,
    Caution,
    CautionSurface,
    CautionLine,
    CautionSolid,
    OnCautionSolid,
    Unknown,
    UnknownSurface,
    UnknownStripe,
    UnknownLine,
    UnknownSolid,
    OnUnknownSolid,
    Ok,
    OkSurface,
    OkLine,
    OkSolid,
    OnOkSolid,
    Brand,
    BrandDeep,
    Plate,
};

inline constexpr int kRoleCount = static_cast<int>(Role::Plate) + 1;

/// The five sizes of type.
enum class TextSize { Caption, Body, Lead, Heading, Title };
enum class Weight { Regular, Bold };
enum class Corner { Chip, Control, Panel, Plate };

struct Tokens;

/// Colours, type, spacing and icons for the current mode and zoom. Built once and handed to every
/// widget by reference.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;
    Theme(const Theme &) = delete;
    Theme &operator=(const Theme &) = delete;

    bool isDark() const;
    void setDark(bool dark);
    /// 80 … 200; scales type, spacing and controls.
    int zoomPercent() const;
    void setZoomPercent(int percent);

    QColor colour(Role role) const;
    QColor chartColour(int index) const; ///< the eight hues of "chart", repeating
    int px(int pixels) const; ///< a length of the design at the current zoom
    QFont font(TextSize size, Weight weight = Weight::Regular) const;
    int lineHeight(TextSize size) const; ///< already zoomed
    int radius(Corner corner) const; ///< already zoomed
    /// An icon of resources/icons in the colour of `role`; crisp at every pixel ratio, follows the
    /// mode by itself.
    QIcon icon(const QString &name, Role role = Role::Text) const;
    /// The same, in the colour of `checked` while its button is on.
    QIcon icon(const QString &name, Role role, Role checked) const;

Q_SIGNALS:
    /// Mode or zoom changed: repaint and re-apply sizes.
    void changed();

private:
    std::unique_ptr<const Tokens> m_tokens;
    bool m_dark = false;
    int m_zoomPercent = 100;
};

} // namespace pillnuts

#endif
