// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_ELIDED_BUTTON_H
#define PILLNUTS_UI_ELIDED_BUTTON_H

#include <QPushButton>

namespace pillnuts {

/// A flat button whose text gives way at its end when the room is short; the whole text is its tool
/// tip and accessible name.
class ElidedButton final : public QPushButton {
    Q_OBJECT
public:
    explicit ElidedButton(QWidget *parent = nullptr);

    void setWords(const QString &words);

    const QString &words() const { return m_words; }

    int fullWidth() const; ///< that shows every word

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int frameWidth() const;
    void elide();

    QString m_words;
};

} // namespace pillnuts

#endif
