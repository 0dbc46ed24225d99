// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/facttext.h>

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr auto context = "zm::ui::Facts";

/// What core may say, for the translators' tool alone.
[[maybe_unused]] constexpr const char *known[] = {
    // how calls, visits and offers end
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Answered"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Answered by other"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Abandoned"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "No answer"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Rejected"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Busy"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Overflow"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Voicemail"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Failed"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Cancelled"),
    // steps of the set-up and what stands under them
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Create the app"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Copy three values"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Information"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Secret Token"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Event subscription"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Events"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Scopes"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Activate"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "name, company, contact"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "not needed for WebSocket"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "for webhooks"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "WebSocket or webhook"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "webhooks, taken by a server"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "all there"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "%1 missing"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "%1 of %2 proved"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "%1 of %2 seen"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "token received"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "then the token comes"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "not activated"),
    // heads of reports that are their columns' own words
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Agent"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Agents"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Answer"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Attempts"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Caller"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Calls"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Date"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Difference"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Direction"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "End"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Entries"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Event"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "First"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "From"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Hold"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Hour"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Internal"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Kind"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Last"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Leg"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Legs"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Name"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Number"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Offered"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Offers"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Ours"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Outbound"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Outcome"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Provisional"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Queue"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Queues"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Rang"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Reason"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Result"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Ring"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Source"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Start"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "State"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Talk"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Time"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "To"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Transfers"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Wait"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Weekday"),
};

} // namespace

QString factText(const QString &fact)
{
    static const QRegularExpression number(u"\\d+"_s);
    QString pattern;
    QStringList numbers;
    qsizetype end = 0;
    for (auto found = number.globalMatch(fact); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        numbers << match.captured();
        pattern +=
            fact.mid(end, match.capturedStart() - end) + u'%' + QString::number(numbers.size());
        end = match.capturedEnd();
    }
    pattern += fact.mid(end);
    QString text = QCoreApplication::translate(context, pattern.toUtf8().constData());
    for (const QString &each : std::as_const(numbers))
        text = text.arg(each);
    return text;
}

} // namespace zm::ui
