// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot.h"

#include <ui/charts/chartfile.h>
#include <ui/charts/chartview.h>

#include <QBuffer>
#include <QImage>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr QSize chartSize(1200, 520);
constexpr int pixelRatio = 2; ///< of the PNG: sharp in a slide
constexpr int pdfDpi = 1200;
constexpr int sourceHeight = 24;

QByteArray pdfOf(const Chart &chart, const QString &source)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfDpi);
    writer.setPageSize(QPageSize(QSizeF(chartSize) * 72 / 96, QPageSize::Point));
    writer.setPageMargins({});
    writer.setTitle(chart.title);
    QPainter painter(&writer);
    painter.scale(pdfDpi / 96.0, pdfDpi / 96.0);
    paintChart(painter, QRectF(QPointF(), chartSize), chart, source);
    painter.end();
    return bytes;
}

QByteArray pngOf(const Chart &chart, const QString &source)
{
    QImage image(chartSize * pixelRatio, QImage::Format_RGB32);
    image.fill(lightTokens().tile);
    QPainter painter(&image);
    painter.scale(pixelRatio, pixelRatio);
    paintChart(painter, QRectF(QPointF(), chartSize), chart, source);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

void paintChart(QPainter &painter, const QRectF &rect, const Chart &chart, const QString &source)
{
    const Tokens &paper = lightTokens();
    const QRectF body =
        paintChartHead(painter, rect, chart, paper, 1).adjusted(18, 0, -16, -sourceHeight - 8);
    QCustomPlot plot;
    plot.resize(body.size().toSize());
    plotting::draw(plot, chart, {paper, 1});
    plot.setBackground(QBrush(Qt::NoBrush));
    // The library paints with a painter of its own kind; a picture carries it over as vectors.
    QPicture drawn;
    QCPPainter own(&drawn);
    own.setMode(QCPPainter::pmVectorized);
    plot.toPainter(&own, int(body.width()), int(body.height()));
    own.end();
    painter.drawPicture(body.topLeft(), drawn);
    painter.setFont(fontFor(TypeRole::Caption));
    painter.setPen(paper.text3);
    painter.drawText(
        QRectF(rect.left() + 20, rect.bottom() - sourceHeight - 4, rect.width() - 40, sourceHeight),
        Qt::AlignLeft | Qt::AlignVCenter, source);
}

Result<> writeChart(const QString &path, const Chart &chart, const QString &source)
{
    const bool pdf = path.endsWith(".pdf"_L1, Qt::CaseInsensitive);
    const QByteArray bytes = pdf ? pdfOf(chart, source) : pngOf(chart, source);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Storage,
                    u"%1 cannot be written: %2."_s.arg(path, file.errorString()));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(bytes);
    if (!file.commit())
        return fail(ErrorKind::Storage,
                    u"%1 cannot be written: %2."_s.arg(path, file.errorString()));
    return {};
}

} // namespace zm::ui
