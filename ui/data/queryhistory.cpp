// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/data/queryhistory.h>

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

const QString historyKey = u"data/questions"_s;

} // namespace

void QueryHistory::remember(QSettings &settings)
{
    m_settings = &settings;
    m_questions = settings.value(historyKey).toStringList().mid(0, most);
}

void QueryHistory::add(const QString &sql)
{
    const QString question = sql.trimmed();
    m_place = -1;
    if (question.isEmpty())
        return;
    m_questions.removeAll(question);
    m_questions.prepend(question);
    m_questions = m_questions.mid(0, most);
    save();
}

void QueryHistory::clear()
{
    m_questions.clear();
    m_place = -1;
    save();
}

QString QueryHistory::earlier(const QString &draft)
{
    if (m_place < 0)
        m_draft = draft;
    qsizetype next = m_place + 1;
    if (next < m_questions.size() && m_questions[next] == draft.trimmed())
        ++next;
    if (next >= m_questions.size())
        return {};
    m_place = next;
    return m_questions[m_place];
}

QString QueryHistory::later()
{
    if (m_place < 0)
        return {};
    --m_place;
    return m_place < 0 ? m_draft : m_questions[m_place];
}

void QueryHistory::save()
{
    if (m_settings)
        m_settings->setValue(historyKey, m_questions);
}

} // namespace zm::ui
