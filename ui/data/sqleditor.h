// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/readonlyquery.h>
#include <ui/theme/theme.h>

#include <QPlainTextEdit>

class QCompleter;
class QStringListModel;

namespace zm::ui {

/// Where a question is written: colours, and words that go on by themselves. Ctrl+Return asks, Alt
/// and the arrows bring earlier questions back, Ctrl+Space completes, Tab leaves. GUI thread.
class SqlEditor final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit SqlEditor(const Theme &theme, QWidget *parent = nullptr);

    void setViews(const QList<store::ReadOnlyQuery::View> &views) { m_views = views; }
    /// What is selected, else all of it.
    QString question() const;
    /// In place of everything, as one step that can be undone.
    void replace(const QString &sql);
    void insertWord(const QString &word);
    QCompleter &completer() { return *m_completer; }

Q_SIGNALS:
    void runRequested();
    void earlierRequested();
    void laterRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void offer(bool always);
    void take(const QString &word);
    void dress();

    const Theme &m_theme;
    QList<store::ReadOnlyQuery::View> m_views;
    QStringListModel *m_words;
    QCompleter *m_completer;
};

} // namespace zm::ui
