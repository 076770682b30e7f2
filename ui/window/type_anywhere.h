// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_TYPE_ANYWHERE_H
#define PILLNUTS_UI_TYPE_ANYWHERE_H

#include <QObject>

class QLineEdit;

namespace pillnuts {

/// Letters typed anywhere in the field's window go into the field, unless another text input has
/// the focus.
class TypeAnywhere final : public QObject {
    Q_OBJECT
public:
    explicit TypeAnywhere(QLineEdit &field, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit &m_field;
};

} // namespace pillnuts

#endif
