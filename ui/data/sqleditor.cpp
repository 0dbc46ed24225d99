// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/data/sqlcompletion.h>
#include <ui/data/sqleditor.h>
#include <ui/data/sqlhighlighter.h>

#include <QAbstractItemView>
#include <QCompleter>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStringListModel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int letterPx = 13;
constexpr int popupWidth = 240;
constexpr int shownWords = 9;
/// After fewer letters a list would only be in the way.
constexpr qsizetype lettersFirst = 2;

} // namespace

SqlEditor::SqlEditor(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_words(new QStringListModel(this))
    , m_completer(new QCompleter(m_words, this))
{
    setObjectName("sqlEditor"_L1);
    setAccessibleName(tr("Question in SQL"));
    setPlaceholderText(tr("SELECT … FROM calls"));
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    new SqlHighlighter(theme, document());
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(shownWords);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &SqlEditor::take);
    connect(&theme, &Theme::changed, this, &SqlEditor::dress);
    dress();
}

QString SqlEditor::question() const
{
    QString chosen = textCursor().selectedText();
    chosen.replace(QChar::ParagraphSeparator, u'\n');
    return chosen.trimmed().isEmpty() ? toPlainText() : chosen;
}

void SqlEditor::replace(const QString &sql)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(sql);
    setTextCursor(cursor);
}

void SqlEditor::insertWord(const QString &word)
{
    textCursor().insertText(word);
    setFocus(Qt::OtherFocusReason);
}

void SqlEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool listed = m_completer->popup()->isVisible();
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        m_completer->popup()->hide();
        Q_EMIT runRequested();
    } else if (listed && (enter || event->key() == Qt::Key_Tab)) {
        const QModelIndex chosen = m_completer->popup()->currentIndex();
        m_completer->popup()->hide();
        take((chosen.isValid() ? chosen : m_words->index(0)).data().toString());
    } else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Up) {
        Q_EMIT earlierRequested();
    } else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down) {
        Q_EMIT laterRequested();
    } else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Space) {
        offer(true);
    } else if (event->key() == Qt::Key_Escape) {
        event->ignore(); // the page stops what runs
    } else {
        QPlainTextEdit::keyPressEvent(event);
        const QString typed = event->text();
        const bool isWord = !typed.isEmpty()
                            && (typed.front().isLetterOrNumber() || typed == "_"_L1
                                || typed == "."_L1 || event->key() == Qt::Key_Backspace);
        if (isWord)
            offer(false);
        else if (!typed.isEmpty())
            m_completer->popup()->hide();
    }
}

/// Tab takes the word that is offered, where one is.
bool SqlEditor::focusNextPrevChild(bool next)
{
    return !m_completer->popup()->isVisible() && QPlainTextEdit::focusNextPrevChild(next);
}

void SqlEditor::offer(bool always)
{
    const int place = textCursor().position();
    const QString sql = toPlainText();
    const SqlCompletion completion = sqlCompletion(sql, place, m_views);
    const bool afterDot = completion.start > 0 && sql[completion.start - 1] == u'.';
    if (completion.isEmpty() || (!always && !afterDot && place - completion.start < lettersFirst)) {
        m_completer->popup()->hide();
        return;
    }
    m_words->setStringList(completion.words);
    QRect at = cursorRect();
    at.setWidth(m_theme.px(popupWidth));
    m_completer->complete(at.translated(viewport()->pos()));
    m_completer->popup()->setCurrentIndex(m_words->index(0));
}

void SqlEditor::take(const QString &word)
{
    const SqlCompletion completion = sqlCompletion(toPlainText(), textCursor().position(), m_views);
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(completion.start), QTextCursor::KeepAnchor);
    cursor.insertText(word);
    setTextCursor(cursor);
}

void SqlEditor::dress()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(m_theme.px(letterPx));
    setFont(font);
    document()->setDocumentMargin(m_theme.px(8));
}

} // namespace zm::ui
