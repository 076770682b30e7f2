// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style_sheet.h"

#include "theme/theme.h"
#include "theme/tokens.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

QString scaleLengths(const QString &sheet, const Theme &theme)
{
    static const QRegularExpression length(u"\\b(\\d+)px\\b"_s);
    QString scaled;
    qsizetype end = 0;
    for (auto it = length.globalMatch(sheet); it.hasNext();) {
        const auto match = it.next();
        scaled += QStringView(sheet).mid(end, match.capturedStart() - end);
        scaled += QString::number(theme.px(match.captured(1).toInt())) + u"px"_s;
        end = match.capturedEnd();
    }
    scaled += QStringView(sheet).mid(end);
    return scaled;
}

} // namespace

QString fillStyleSheet(QString sheet, const Theme &theme)
{
    sheet = scaleLengths(sheet, theme);
    for (int i = 0; i < kRoleCount; ++i) {
        const auto role = static_cast<Role>(i);
        sheet.replace(u'@' + tokenName(role) + u'@', theme.colour(role).name());
    }
    return sheet;
}

QPalette palette(const Theme &theme)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Role token) {
        palette.setColor(role, theme.colour(token));
    };
    set(QPalette::Window, Role::Window);
    set(QPalette::Base, Role::SurfaceRaised);
    set(QPalette::AlternateBase, Role::Surface);
    set(QPalette::Text, Role::Text);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::PlaceholderText, Role::TextSubtle);
    set(QPalette::Button, Role::SurfaceRaised);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::Highlight, Role::Selection);
    set(QPalette::HighlightedText, Role::OnSelection);
    set(QPalette::Link, Role::Link);
    set(QPalette::LinkVisited, Role::Link);
    set(QPalette::ToolTipBase, Role::Text);
    set(QPalette::ToolTipText, Role::SurfaceRaised);
    set(QPalette::Light, Role::SurfaceRaised);
    set(QPalette::Midlight, Role::Line);
    set(QPalette::Mid, Role::Line);
    set(QPalette::Dark, Role::LineStrong);
    set(QPalette::Shadow, Role::LineStrong);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.colour(Role::TextDisabled));
    return palette;
}

} // namespace pillnuts
