// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/style/fonts.h"
#include "gui/style/tokens.h"

#include <QLabel>

namespace cognigy {

/// A label whose ink and size are roles, so that it follows theme and font.
///
/// In Designer: promote a QLabel to `cognigy::ToneLabel` (header `gui/widgets/tonelabel.h`) and add
/// the string properties `tone` ("muted", "accent", "ok", "warn", "error" …) and `type` ("title",
/// "bigTitle", "strong", "heavy", "small", "label", "section", "mono").
class ToneLabel : public QLabel {
    Q_OBJECT
    Q_PROPERTY(QString tone READ toneName WRITE setToneName)
    Q_PROPERTY(QString type READ typeName WRITE setTypeName)
    Q_PROPERTY(bool elided READ isElided WRITE setElided)

public:
    explicit ToneLabel(QWidget *parent = nullptr);
    ToneLabel(const QString &text, Tone tone, Type type, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setType(Type type);
    Tone tone() const { return m_tone; }

    /// One line that ends with an ellipsis where there is no room; the tooltip has the whole.
    void setElided(bool elided, Qt::TextElideMode mode = Qt::ElideRight);
    bool isElided() const { return m_elided; }

    QString toneName() const;
    void setToneName(const QString &name);
    QString typeName() const;
    void setTypeName(const QString &name);

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void applyTone();

    Tone m_tone = Tone::Text;
    Type m_type = Type::Body;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    bool m_elided = false;
    bool m_applying = false;
};

} // namespace cognigy
