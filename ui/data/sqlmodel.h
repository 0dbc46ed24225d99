// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/data/sqlrows.h>

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

namespace zm::ui {

class SqlRun;

/// The answer of a question as a table. Rows stay packed until they are looked at, and new ones are
/// announced a few times a second whatever their number, so that a million of them cost the window
/// no more than a screenful. GUI thread.
class SqlModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// The run must outlive the model.
    explicit SqlModel(const SqlRun &run, QObject *parent = nullptr);

    /// Numbers of outside callers are shown in part.
    void setNumbersMasked(bool masked);
    bool areNumbersMasked() const { return m_masked; }
    /// True when every value of the column that was seen so far is a number.
    bool isNumeric(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void begin();
    void announce();
    const QList<store::SqlValue> &row(int place) const;

    const SqlRun &m_run;
    QStringList m_columns;
    SqlRows m_rows;
    QList<bool> m_numeric;
    bool m_masked = false;
    mutable QCache<int, QList<store::SqlValue>> m_looked{400};
    QTimer m_later;
};

/// "1,024", "0.5", a text as it is; "–" for NULL.
QString sqlText(const store::SqlValue &value);

} // namespace zm::ui
