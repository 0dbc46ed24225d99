// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QRectF>

#include <alerts/alertlevel.h>

class QPainter;

namespace zm::ui {

/// One number with its marks: the same two boxes and the same dots in strips, tables, lists and
/// the navigation.
struct NumberLook
{
    AlertLevel alert = AlertLevel::None;
    bool provisional = false;
    QColor color;
    Qt::Alignment align = Qt::AlignRight;
};

/// The box that a mark takes around digits of `text`; tests hold that it stays inside its cell.
QRectF numberBox(const QRectF &digits, const Theme &theme);
/// Draws `text` into `rect`, vertically centred. A breach puts "! " before it.
void paintNumber(QPainter &painter, const QRectF &rect, const QString &text, TypeRole role,
                 const NumberLook &look, const Theme &theme);

/// One line of text, elided at the right, vertically centred.
void paintLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
               const QColor &color, Qt::Alignment align = Qt::AlignLeft);

/// Device pixels a logical one takes where `painter` draws now: the screen's ratio, or that of the
/// image a page is being drawn into. Icons ask for it, so that a picture at scale 2 is sharp.
qreal pixelRatio(const QPainter &painter);

/// `share` of `over` on `under`: for the few flat shades between two tokens.
QColor mixed(const QColor &under, const QColor &over, double share);

} // namespace zm::ui
