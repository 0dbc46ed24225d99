// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/data/sqlrows.h>

#include <algorithm>
#include <cstring>

namespace zm::ui {

namespace {

enum Tag : char { Null, Whole, Fraction, Text };

template <class T> void put(QByteArray &packed, T value)
{
    packed.append(reinterpret_cast<const char *>(&value), sizeof value);
}

template <class T> T take(const char *&from)
{
    T value;
    std::memcpy(&value, from, sizeof value);
    from += sizeof value;
    return value;
}

} // namespace

void SqlPage::append(const QList<store::SqlValue> &row)
{
    m_starts.append(quint32(m_packed.size()));
    for (const store::SqlValue &value : row) {
        if (const auto *whole = std::get_if<qint64>(&value)) {
            m_packed.append(Whole);
            put(m_packed, *whole);
        } else if (const auto *fraction = std::get_if<double>(&value)) {
            m_packed.append(Fraction);
            put(m_packed, *fraction);
        } else if (const auto *text = std::get_if<QString>(&value)) {
            const QByteArray utf8 = text->toUtf8();
            m_packed.append(Text);
            put(m_packed, quint32(utf8.size()));
            m_packed.append(utf8);
        } else {
            m_packed.append(Null);
        }
    }
}

QList<store::SqlValue> SqlPage::row(qsizetype place) const
{
    QList<store::SqlValue> row;
    row.reserve(m_columns);
    const char *at = m_packed.constData() + m_starts[place];
    for (qsizetype i = 0; i < m_columns; ++i) {
        switch (*at++) {
        case Whole:
            row.append(take<qint64>(at));
            break;
        case Fraction:
            row.append(take<double>(at));
            break;
        case Text: {
            const auto size = take<quint32>(at);
            row.append(QString::fromUtf8(at, size));
            at += size;
            break;
        }
        default:
            row.append(std::monostate());
        }
    }
    return row;
}

void SqlRows::append(std::shared_ptr<const SqlPage> page)
{
    if (page->rows() == 0)
        return;
    m_firsts.append(m_rows);
    m_rows += page->rows();
    m_pages.append(std::move(page));
}

QList<store::SqlValue> SqlRows::row(qsizetype place) const
{
    const auto after = std::ranges::upper_bound(m_firsts, place);
    const qsizetype page = after - m_firsts.begin() - 1;
    return m_pages[page]->row(place - m_firsts[page]);
}

} // namespace zm::ui
