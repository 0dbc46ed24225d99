// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMessageAuthenticationCode>

#include <calls/callfacts.h>
#include <calls/factfields.h>
#include <calls/hiddennumbers.h>
#include <calls/number.h>

#include <type_traits>

using namespace Qt::Literals::StringLiterals;

namespace zm {

namespace {

const QString unassigned = u"+999"_s;
constexpr int standInDigits = 12;
constexpr quint64 standIns = 1'000'000'000'000ULL;
/// A secret that serves elsewhere too is never the key itself.
constexpr char purpose[] = "zoommate hidden numbers 1";

QByteArray digest(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

bool isOutside(const QString &number)
{
    return normalNumber(number).startsWith(u'+');
}

/// Walks the fields of a fact and hides every outside party in it.
class Hiding
{
public:
    Hiding(const NumberHider &hider, const std::function<bool(const QString &)> &isOurs)
        : m_hider(hider)
        , m_isOurs(isOurs)
    {}

    template <class T> void apply(T &value) const
    {
        if constexpr (std::same_as<T, Party>) {
            hide(value);
        } else if constexpr (facts::HasFields<T>) {
            std::apply([this](auto &...field) { (apply(field), ...); }, facts::fields(value));
        }
    }

private:
    void hide(Party &party) const
    {
        const bool inside =
            !party.userId.isEmpty() || !party.extensionId.isEmpty()
            || (party.kind != ExtensionKind::Unknown && party.kind != ExtensionKind::External);
        if (inside || m_isOurs(party.number) || m_isOurs(party.extension))
            return;
        bool any = party.kind == ExtensionKind::External;
        for (QString *number : {&party.number, &party.extension}) {
            if (!isOutside(*number))
                continue;
            *number = m_hider.hidden(normalNumber(*number));
            any = true;
        }
        if (any) {
            party.name.clear();
            party.device.clear();
        }
    }

    const NumberHider &m_hider;
    const std::function<bool(const QString &)> &m_isOurs;
};

} // namespace

NumberHider::NumberHider(const QByteArray &secret)
    : m_key(secret.isEmpty() ? QByteArray() : digest(secret, purpose))
{}

bool NumberHider::isHidden(const QString &number)
{
    return number.startsWith(unassigned) && number.size() == unassigned.size() + standInDigits;
}

QString NumberHider::hidden(const QString &number) const
{
    if (!canHide() || isHidden(number) || !isOutside(number))
        return number;
    const QByteArray bytes = digest(m_key, number.toUtf8());
    quint64 value = 0;
    for (int i = 0; i < 8; ++i)
        value = value << 8 | quint8(bytes[i]);
    return unassigned + QString::number(value % standIns).rightJustified(standInDigits, u'0');
}

CallFacts withHiddenNumbers(const CallFacts &facts, const NumberHider &hider,
                            const std::function<bool(const QString &)> &isOurs)
{
    const Hiding hiding(hider, isOurs);
    CallFacts hidden;
    const auto take = [&hidden](Instant at, auto body) {
        Event event;
        event.at = at;
        event.body = std::move(body);
        hidden.absorb(event);
    };
    RecordEvent records{facts.elements()};
    for (CallElement &element : records.elements)
        hiding.apply(element);
    take({}, std::move(records));
    SummaryEvent summaries{facts.summaries()};
    for (CallSummary &summary : summaries.calls)
        hiding.apply(summary);
    take({}, std::move(summaries));
    for (LegFact fact : facts.legs()) {
        hiding.apply(fact);
        take(fact.at, fact.leg);
    }
    for (TransferFact fact : facts.transfers()) {
        hiding.apply(fact);
        take(fact.at, fact.transfer);
    }
    for (VoicemailFact fact : facts.voicemails()) {
        hiding.apply(fact);
        take(fact.at, fact.voicemail);
    }
    RecordsDeletedEvent deleted;
    deleted.elementIds = facts.deletedElements();
    take({}, std::move(deleted));
    return hidden;
}

} // namespace zm
