// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/charts/chartfile.h>
#include <ui/reports/reportprint.h>
#include <ui/theme/type.h>

#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr double dpi = 96;
constexpr double headHeight = 56;
constexpr double chartHeight = 260;
constexpr double rowHeight = 20;
constexpr double footHeight = 22;
constexpr double cellPadding = 5;
constexpr double smallestType = 0.55; ///< of the usual size
constexpr int sampled = 200;

/// One pass over the paper: knows where it is and when a page is full.
class Printer
{
public:
    Printer(QPagedPaintDevice &device, const PrintedReport &report)
        : m_device(device)
        , m_report(report)
    {}

    bool print()
    {
        if (!m_painter.begin(&m_device))
            return false;
        const double scale = m_device.logicalDpiX() / dpi;
        m_painter.scale(scale, scale);
        m_width = m_device.width() / scale;
        m_height = m_device.height() / scale;
        measure();
        beginPage();
        if (!m_report.chart.isEmpty()) {
            paintChart(m_painter, QRectF(-20, m_y, m_width + 40, chartHeight), m_report.chart, {});
            m_y += chartHeight + 4;
        }
        heads();
        for (const int row : m_report.rows) {
            if (m_y + rowHeight > m_height - footHeight) {
                m_device.newPage();
                beginPage();
                heads();
            }
            cells(row);
        }
        line(m_report.totals, true);
        if (!m_report.footnote.isEmpty())
            word(QRectF(0, m_y, m_width, rowHeight), m_report.footnote, TypeRole::Caption,
                 paper().text3, false, 1);
        m_painter.end();
        return true;
    }

private:
    static const Tokens &paper() { return lightTokens(); }
    const reports::Column &column(int place) const
    {
        return m_report.table->info.columns[m_report.columns[place]];
    }

    void measure()
    {
        const QFontMetricsF body(fontFor(TypeRole::Label));
        const QFontMetricsF strong(fontFor(TypeRole::LabelStrong));
        double whole = 0;
        for (int c = 0; c < m_report.columns.size(); ++c) {
            double widest = strong.horizontalAdvance(columnHead(column(c)).text);
            widest = std::max(widest, strong.horizontalAdvance(m_report.totals.value(c)));
            for (int r = 0; r < std::min<int>(sampled, int(m_report.rows.size())); ++r)
                widest = std::max(widest, body.horizontalAdvance(text(m_report.rows[r], c)));
            m_widths.append(std::min(widest, 190.0) + 2 * cellPadding);
            whole += m_widths.last();
        }
        m_type = std::clamp(m_width / std::max(1.0, whole), smallestType, 1.0);
        const double stretch = m_width / (whole * m_type);
        for (double &width : m_widths)
            width *= m_type * stretch;
    }

    QString text(int row, int c) const
    {
        return cellText(m_report.table->rows[row].cells[m_report.columns[c]], column(c),
                        m_report.style);
    }

    void word(const QRectF &rect, const QString &text, TypeRole role, const QColor &color,
              bool right, double size)
    {
        const QFont font = fontFor(role, size);
        m_painter.setFont(font);
        m_painter.setPen(color);
        m_painter.drawText(rect,
                           int(right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter
                               | Qt::TextSingleLine,
                           QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width()));
    }

    void beginPage()
    {
        ++m_page;
        word(QRectF(0, 0, m_width, 24), m_report.title, TypeRole::PageTitle, paper().text1, false,
             1);
        word(QRectF(0, 24, m_width, 18), m_report.subtitle, TypeRole::Label, paper().text2, false,
             1);
        word(QRectF(0, m_height - 18, m_width, 16), m_report.printed, TypeRole::Caption,
             paper().text3, false, 1);
        word(QRectF(0, m_height - 18, m_width, 16), QString::number(m_page), TypeRole::Caption,
             paper().text3, true, 1);
        m_y = headHeight;
    }

    void rule(const QColor &color)
    {
        m_painter.setPen(QPen(color, 0.6));
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_width, m_y));
    }

    void line(const QStringList &texts, bool strong)
    {
        if (texts.isEmpty())
            return;
        if (strong)
            rule(paper().line2);
        double x = 0;
        for (int c = 0; c < m_widths.size(); ++c) {
            word(QRectF(x + cellPadding, m_y, m_widths[c] - 2 * cellPadding, rowHeight),
                 texts.value(c), strong ? TypeRole::LabelStrong : TypeRole::Label, paper().text1,
                 alignsRight(column(c)), m_type);
            x += m_widths[c];
        }
        m_y += rowHeight;
    }

    void heads()
    {
        double x = 0;
        for (int c = 0; c < m_widths.size(); ++c) {
            word(QRectF(x + cellPadding, m_y, m_widths[c] - 2 * cellPadding, rowHeight),
                 columnHead(column(c)).text, TypeRole::Caption, paper().text2,
                 alignsRight(column(c)), m_type);
            x += m_widths[c];
        }
        m_y += rowHeight;
        rule(paper().line2);
    }

    void cells(int row)
    {
        QStringList texts;
        for (int c = 0; c < m_widths.size(); ++c)
            texts.append(text(row, c));
        line(texts, false);
        rule(paper().line);
    }

    QPagedPaintDevice &m_device;
    const PrintedReport &m_report;
    QPainter m_painter;
    QList<double> m_widths;
    double m_width = 0;
    double m_height = 0;
    double m_type = 1;
    double m_y = 0;
    int m_page = 0;
};

} // namespace

bool printReport(QPagedPaintDevice &device, const PrintedReport &report)
{
    return Printer(device, report).print();
}

} // namespace zm::ui
