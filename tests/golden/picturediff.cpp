// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturediff.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace zm::golden {

namespace {

/// Rows and columns of block means of (drawn − kept).
double worstBlock(const QImage &drawn, const QImage &kept, int size, QRect *where)
{
    double worst = 0;
    for (int top = 0; top < drawn.height(); top += size) {
        const int bottom = std::min(top + size, drawn.height());
        for (int left = 0; left < drawn.width(); left += size) {
            const int right = std::min(left + size, drawn.width());
            int sum = 0;
            for (int y = top; y < bottom; ++y) {
                const uchar *a = drawn.constScanLine(y);
                const uchar *b = kept.constScanLine(y);
                for (int x = left; x < right; ++x)
                    sum += a[x] - b[x];
            }
            const double mean = std::abs(double(sum)) / ((bottom - top) * (right - left));
            if (mean > worst) {
                worst = mean;
                if (where)
                    *where = QRect(QPoint(left, top), QPoint(right - 1, bottom - 1));
            }
        }
    }
    return worst;
}

} // namespace

Difference differenceOf(const QImage &drawn, const QImage &kept)
{
    const QImage a = drawn.convertToFormat(QImage::Format_Grayscale8);
    const QImage b = kept.convertToFormat(QImage::Format_Grayscale8);
    Difference found;
    qint64 sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(a.constScanLine(y)[x] - b.constScanLine(y)[x]);
    found.mean = double(sum) / (double(a.width()) * a.height());
    found.worst = worstBlock(a, b, 16, &found.where);
    found.spot = worstBlock(a, b, 4, nullptr);
    return found;
}

QImage sideBySide(const QImage &drawn, const QImage &kept)
{
    const QSize size = drawn.size().expandedTo(kept.size());
    QImage sheet(size.width() * 3, size.height(), QImage::Format_RGB32);
    sheet.fill(Qt::magenta);
    QPainter painter(&sheet);
    painter.drawImage(QRect(QPoint(), drawn.size()), drawn);
    painter.drawImage(QRect(QPoint(size.width(), 0), kept.size()), kept);
    painter.drawImage(QRect(QPoint(2 * size.width(), 0), drawn.size()), drawn);
    painter.setCompositionMode(QPainter::CompositionMode_Difference);
    painter.drawImage(QRect(QPoint(2 * size.width(), 0), kept.size()), kept);
    return sheet;
}

} // namespace zm::golden
