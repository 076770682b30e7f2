// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/type_anywhere.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace pillnuts {

namespace {

bool takesText(const QWidget *widget)
{
    if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
        return !edit->isReadOnly();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        return !edit->isReadOnly();
    return qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget);
}

bool isWriting(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const QString text = event.text();
    return modifiers == Qt::NoModifier && !text.isEmpty() && text.at(0).isPrint()
        && !text.at(0).isSpace();
}

} // namespace

TypeAnywhere::TypeAnywhere(QLineEdit &field, QObject *parent)
    : QObject(parent)
    , m_field(field)
{
    qApp->installEventFilter(this);
}

bool TypeAnywhere::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || QApplication::activePopupWidget())
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_field.window() || takesText(widget))
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    if (!isWriting(*key))
        return false;
    m_field.setFocus();
    m_field.end(false);
    QKeyEvent copy(
        QEvent::KeyPress, key->key(), key->modifiers(), key->text(), key->isAutoRepeat());
    QApplication::sendEvent(&m_field, &copy);
    return true;
}

} // namespace pillnuts
