// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>

namespace zm::ui {

/// A table over one kind of the mirror's rows, in order of arrival: sorting is the proxy's work.
/// News becomes the fewest signals: one removal or insertion a run, one dataChanged a run.
template <class Row, class Key> class MirrorTable : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    const Row &at(int row) const { return m_rows[row]; }
    /// -1 when there is none.
    int rowOf(const Key &id) const
    {
        if (m_place.size() != m_rows.size()) {
            m_place.clear();
            for (int i = 0; i < m_rows.size(); ++i)
                m_place.insert(m_rows[i].id, i);
        }
        return m_place.value(id, -1);
    }

    /// A table that nobody sees need not follow the news; it catches up when it follows again.
    void setFollowing(bool follows)
    {
        if (std::exchange(m_follows, follows) == follows || !follows)
            return;
        const QHash<Key, Row> &all = rows();
        QSet<Key> gone;
        for (const Row &row : std::as_const(m_rows))
            if (!all.contains(row.id))
                gone.insert(row.id);
        take(QSet<Key>(all.keyBegin(), all.keyEnd()), gone);
    }

protected:
    /// The mirror's.
    virtual const QHash<Key, Row> &rows() const = 0;

    void take(const QSet<Key> &changed, const QSet<Key> &gone)
    {
        if (!m_follows)
            return;
        const QHash<Key, Row> &all = rows();
        remove(gone);
        QList<int> altered;
        QList<Row> added;
        for (const Key &id : changed) {
            const auto row = all.constFind(id);
            if (row == all.cend())
                continue;
            const int place = rowOf(id);
            if (place < 0) {
                added.append(*row);
            } else {
                m_rows[place] = *row;
                altered.append(place);
            }
        }
        insert(added);
        tell(altered);
    }

    /// For values that follow from something else than a row, such as a limit.
    void tellAll()
    {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

private:
    /// Splits sorted places into runs of neighbours.
    template <class Each> static void runs(QList<int> places, Each each)
    {
        std::ranges::sort(places);
        for (qsizetype i = 0; i < places.size();) {
            qsizetype end = i + 1;
            while (end < places.size() && places[end] == places[end - 1] + 1)
                ++end;
            each(places[i], places[end - 1]);
            i = end;
        }
    }

    void remove(const QSet<Key> &gone)
    {
        QList<std::pair<int, int>> found;
        QList<int> places;
        for (const Key &id : gone) {
            if (const int place = rowOf(id); place >= 0)
                places.append(place);
        }
        runs(places, [&found](int first, int last) { found.prepend({first, last}); });
        // From the end, so that earlier places stay true.
        for (const auto &[first, last] : std::as_const(found)) {
            this->beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            m_place.clear(); // whoever asks next counts anew
            this->endRemoveRows();
        }
    }

    void insert(QList<Row> added)
    {
        if (added.isEmpty())
            return;
        // A set has no order; the same news must give the same table.
        std::ranges::sort(added, {}, [](const Row &row) { return row.id.text; });
        this->beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + added.size()) - 1);
        for (const Row &row : std::as_const(added)) {
            if (m_place.size() == m_rows.size())
                m_place.insert(row.id, int(m_rows.size()));
            m_rows.append(row);
        }
        this->endInsertRows();
    }

    void tell(const QList<int> &altered)
    {
        runs(altered, [this](int first, int last) {
            Q_EMIT this->dataChanged(this->index(first, 0),
                                     this->index(last, this->columnCount() - 1));
        });
    }

    QList<Row> m_rows;
    mutable QHash<Key, int> m_place; ///< counted when first asked for
    bool m_follows = true;
};

} // namespace zm::ui
