// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/statestream.h>
#include <engine/checkpoint.h>

#include <QDataStream>
#include <QIODevice>

using namespace Qt::Literals::StringLiterals;

namespace zm {

QDataStream &operator<<(QDataStream &out, const DayCounts &counts)
{
    return out << qint32(counts.offered) << qint32(counts.answered) << qint32(counts.abandoned)
               << qint32(counts.shortAbandoned) << qint32(counts.overflowed)
               << qint32(counts.voicemail) << qint32(counts.answeredInTarget)
               << counts.answeredWaitSeconds << counts.talkSeconds << counts.holdSeconds
               << qint32(counts.unproven);
}

QDataStream &operator>>(QDataStream &in, DayCounts &counts)
{
    return in >> counts.offered >> counts.answered >> counts.abandoned >> counts.shortAbandoned
           >> counts.overflowed >> counts.voicemail >> counts.answeredInTarget
           >> counts.answeredWaitSeconds >> counts.talkSeconds >> counts.holdSeconds
           >> counts.unproven;
}

} // namespace zm

namespace zm::engine {

QByteArray toBytes(const BoardCheckpoint &checkpoint)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << qint32(checkpointFormat) << checkpoint.day << checkpoint.counts << checkpoint.answered
        << checkpoint.account << zm::toBytes(checkpoint.state);
    return bytes;
}

Result<BoardCheckpoint> checkpointFromBytes(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_0);
    BoardCheckpoint checkpoint;
    qint32 format = 0;
    QByteArray state;
    in >> format;
    if (format != checkpointFormat)
        return fail(ErrorKind::Protocol,
                    u"The saved board has another format; it is rebuilt from the journal."_s);
    in >> checkpoint.day >> checkpoint.counts >> checkpoint.answered >> checkpoint.account >> state;
    if (in.status() != QDataStream::Ok)
        return fail(ErrorKind::Protocol,
                    u"The saved board is damaged; it is rebuilt from the journal."_s);
    auto read = stateFromBytes(state);
    if (!read)
        return Failure(read.error());
    checkpoint.state = std::move(*read);
    return checkpoint;
}

} // namespace zm::engine
