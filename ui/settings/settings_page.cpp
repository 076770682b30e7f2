// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_page.h"

#include "settings/segmented.h"
#include "theme/follow_theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int kZoomStep = 10;
constexpr int kWidest = 680;
constexpr int kStackBelow = 520;

const QStringList &languages()
{
    static const QStringList codes{u"ko"_s, u"en"_s};
    return codes;
}

} // namespace

SettingsPage::SettingsPage(PreferenceStore &store, const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_store(store)
    , m_theme(theme)
    , m_mode(new Segmented(tr("Appearance"), {tr("As the system"), tr("Light"), tr("Dark")}, this))
    , m_language(new Segmented(tr("Language"), {u"한국어"_s, u"English"_s}, this))
    , m_zoom(new QLabel(this))
    , m_pictures(new QCheckBox(tr("Load photographs"), this))
    , m_remember(new QCheckBox(tr("Remember what was opened"), this))
{
    setObjectName(u"settingsPage"_s);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    m_mode->setObjectName(u"modeChoice"_s);
    m_language->setObjectName(u"languageChoice"_s);
    m_zoom->setObjectName(u"zoomLevel"_s);
    m_pictures->setObjectName(u"picturesChoice"_s);
    m_remember->setObjectName(u"rememberChoice"_s);
    build();
    connectControls();
    refresh();
}

void SettingsPage::build()
{
    auto *body = new QWidget(this);
    body->setObjectName(u"pageBody"_s);
    auto *column = new QVBoxLayout;
    auto *title = new QLabel(tr("Settings"), body);
    title->setProperty("type", u"title"_s);
    column->addWidget(title);
    addRow(*column, tr("Appearance"), tr("Light paper or dark paper."), m_mode);
    addRow(*column,
        tr("Size"),
        tr("Text, rows and pictures together. Ctrl + and Ctrl − do the same."),
        makeZoom());
    addRow(*column,
        tr("Language"),
        tr("Medicine names and label texts stay as the ministry printed them."),
        m_language);
    addRow(*column,
        tr("Pictures"),
        tr("Without them, medicines are drawn from their registered shape and colour."),
        m_pictures);
    addRow(*column,
        tr("Recent use"),
        tr("Products and queries for the start page. They stay on this computer; switching this "
           "off erases them."),
        m_remember);
    auto *sources = new QPushButton(tr("Open data sources"), body);
    sources->setObjectName(u"openDataSources"_s);
    connect(sources, &QPushButton::clicked, this, &SettingsPage::dataWanted);
    addRow(*column, tr("Data"), tr("Service key, files, and what is installed now."), sources);
    column->addStretch();

    auto *outer = new QHBoxLayout(body);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *holder = new QWidget(body);
    holder->setLayout(column);
    outer->addWidget(holder, 1);
    outer->addStretch();
    setWidget(body);
    followTheme(m_theme, this, [this, column, holder] {
        column->setContentsMargins(m_theme.px(24), m_theme.px(20), m_theme.px(24), m_theme.px(24));
        column->setSpacing(m_theme.px(16));
        holder->setMaximumWidth(m_theme.px(kWidest));
        arrange();
    });
}

void SettingsPage::addRow(
    QVBoxLayout &column, const QString &name, const QString &hint, QWidget *control)
{
    auto *rule = new QFrame(this);
    rule->setProperty("kind", u"rule"_s);
    column.addWidget(rule);
    auto *label = new QLabel(name, this);
    label->setProperty("strong", true);
    label->setBuddy(control);
    auto *note = new QLabel(hint, this);
    note->setProperty("type", u"caption"_s);
    note->setProperty("tone", u"subtle"_s);
    note->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label);
    words->addWidget(note);
    auto *row = new QHBoxLayout;
    row->addLayout(words, 1);
    row->addWidget(control, 0, Qt::AlignRight | Qt::AlignVCenter);
    column.addLayout(row);
    m_rows.append({row, control});
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

// In a narrow page the controls stand below their words.
void SettingsPage::arrange()
{
    const bool narrow = width() < m_theme.px(kStackBelow);
    for (const auto &row : m_rows) {
        row.layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        row.layout->setAlignment(
            row.control, Qt::AlignVCenter | (narrow ? Qt::AlignLeft : Qt::AlignRight));
    }
}

QWidget *SettingsPage::makeZoom()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add
        = [&](const QString &objectName, const QString &name, const QString &icon, int step) {
        auto *button = new QToolButton(box);
        button->setObjectName(objectName);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setProperty("boxed", true);
        button->setIcon(m_theme.icon(icon));
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, step] {
            Q_EMIT zoomWanted(m_theme.zoomPercent() + step);
        });
        return button;
    };
    row->addWidget(add(u"zoomOut"_s, tr("Smaller"), u"minus"_s, -kZoomStep));
    m_zoom->setAlignment(Qt::AlignCenter);
    row->addWidget(m_zoom);
    row->addWidget(add(u"zoomIn"_s, tr("Larger"), u"plus"_s, kZoomStep));
    followTheme(m_theme, m_zoom, [this] {
        m_zoom->setMinimumWidth(m_theme.px(64));
        m_zoom->setText(u"%1\u00a0%"_s.arg(m_theme.zoomPercent()));
    });
    return box;
}

void SettingsPage::connectControls()
{
    connect(m_mode, &Segmented::chosenByUser, this, [this](int index) {
        change([index](Preferences &preferences) {
            preferences.theme = static_cast<ThemeChoice>(index);
        });
    });
    connect(m_pictures, &QCheckBox::clicked, this, [this](bool on) {
        change([on](Preferences &preferences) { preferences.loadPictures = on; });
    });
    connect(m_remember, &QCheckBox::clicked, this, [this](bool on) {
        change([on](Preferences &preferences) { preferences.rememberUse = on; });
    });
    connect(m_language, &Segmented::chosenByUser, this, [this](int index) {
        const QString language = languages().at(index);
        if (m_store.load().language == language)
            return;
        change([&](Preferences &preferences) { preferences.language = language; });
        Q_EMIT languageChosen(language);
    });
}

// Others keep their own choices in the same store: only the one value is replaced.
template <typename Change>
void SettingsPage::change(Change apply)
{
    auto preferences = m_store.load();
    apply(preferences);
    m_store.save(preferences);
    Q_EMIT preferencesChanged(preferences);
}

void SettingsPage::refresh()
{
    const auto preferences = m_store.load();
    m_mode->choose(static_cast<int>(preferences.theme));
    m_language->choose(static_cast<int>(languages().indexOf(preferences.language)));
    m_pictures->setChecked(preferences.loadPictures);
    m_remember->setChecked(preferences.rememberUse);
}

} // namespace pillnuts
