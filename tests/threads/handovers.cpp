// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QEvent>
#include <QFuture>
#include <QThread>
#include <QtConcurrentMap>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

#include <cstring>
#include <typeinfo>

// What the thread sanitizer cannot see: Debian's Qt is built without it, so a value that Qt hands
// from one thread to another (a posted event, a queued signal, a future) looks as if two threads
// had touched it with nothing in between. Each hand-over is named here: what the giver did before
// is over when the taker begins. The functions stand in front of Qt's own of the same name, tell
// the sanitizer and go on to them. They know the inside of Qt 6.4 and are built for it alone.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#error "QMetaObject::invokeMethodImpl takes other arguments from Qt 6.5 on"
#endif

namespace {

template <class Function> Function *qts(const char *symbol)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, symbol));
}

/// Addresses are names to the sanitizer; nothing behind them is touched.
void give(const void *key)
{
    __tsan_release(const_cast<void *>(key));
}
void take(const void *key)
{
    __tsan_acquire(const_cast<void *>(key));
}

/// How QMetaCallEvent begins, which only Qt's own headers tell.
struct QueuedCall : QEvent
{
    int signal;
    const void *sender; ///< null for a call that nobody's signal caused
};

const void *senderOf(const QEvent &event)
{
    const bool isQueuedCall = std::strcmp(typeid(event).name(), "14QMetaCallEvent") == 0;
    return isQueuedCall ? static_cast<const QueuedCall &>(event).sender : nullptr;
}

/// Called by Qt for each event, on the thread that it is delivered on.
bool takeEvent(void **data)
{
    const auto *receiver = static_cast<const QObject *>(data[0]);
    const auto &event = *static_cast<const QEvent *>(data[1]);
    take(receiver);
    if (const void *sender = senderOf(event))
        take(sender);
    return false; // and deliver it
}

const bool isRegistered = QInternal::registerCallback(QInternal::EventNotifyCallback, takeEvent);

} // namespace

void QCoreApplication::postEvent(QObject *receiver, QEvent *event, int priority)
{
    static const auto next =
        qts<void(QObject *, QEvent *, int)>("_ZN16QCoreApplication9postEventEP7QObjectP6QEventi");
    give(receiver);
    next(receiver, event, priority);
}

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot,
                                   Qt::ConnectionType type, void *ret)
{
    static const auto next =
        qts<bool(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
            "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14"
            "ConnectionTypeEPv");
    give(object);
    return next(object, slot, type, ret);
}

void QMetaObject::activate(QObject *sender, const QMetaObject *meta, int signal, void **arguments)
{
    static const auto next = qts<void(QObject *, const QMetaObject *, int, void **)>(
        "_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    give(sender);
    next(sender, meta, signal, arguments);
}

// A thread's end is waited for; what ends it here is always its own last event.
void QThread::quit()
{
    static const auto next = qts<void(QThread *)>("_ZN7QThread4quitEv");
    give(this);
    next(this);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static const auto next =
        qts<bool(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool hasEnded = next(this, deadline);
    take(this);
    return hasEnded;
}

// A future and its promise share `d`.
void QFutureInterfaceBase::reportStarted()
{
    static const auto next =
        qts<void(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase13reportStartedEv");
    give(d);
    next(this);
}

void QFutureInterfaceBase::reportFinished()
{
    static const auto next =
        qts<void(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    give(d);
    next(this);
}

void QFutureInterfaceBase::waitForFinished()
{
    static const auto next =
        qts<void(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase15waitForFinishedEv");
    next(this);
    take(d);
}

void QFutureInterfaceBase::waitForResult(int index)
{
    static const auto next =
        qts<void(QFutureInterfaceBase *, int)>("_ZN20QFutureInterfaceBase13waitForResultEi");
    next(this, index);
    take(d);
}

/// Work of the pool asks this before it begins.
bool QFutureInterfaceBase::isCanceled() const
{
    static const auto next =
        qts<bool(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase10isCanceledEv");
    const bool is = next(this);
    take(d);
    return is;
}

void QFutureInterfaceBase::runContinuation() const
{
    static const auto next =
        qts<void(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase15runContinuationEv");
    take(d);
    next(this);
}

/// Whoever lets go last destroys the answer.
bool QFutureInterfaceBase::derefT() const noexcept
{
    static const auto next =
        qts<bool(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase6derefTEv");
    give(d);
    const bool isLeft = next(this);
    take(d);
    return isLeft;
}

// Work that QtConcurrent spreads over the pool: whoever shares it out gives, whoever works takes,
// and each share ends in the next question whether to go on.
void QtConcurrent::ThreadEngineBase::acquireBarrierSemaphore()
{
    static const auto next = qts<void(ThreadEngineBase *)>(
        "_ZN12QtConcurrent16ThreadEngineBase23acquireBarrierSemaphoreEv");
    give(this);
    next(this);
}

void QtConcurrent::ThreadEngineBase::run()
{
    static const auto next =
        qts<void(ThreadEngineBase *)>("_ZN12QtConcurrent16ThreadEngineBase3runEv");
    take(this);
    next(this);
}

bool QtConcurrent::ThreadEngineBase::isCanceled()
{
    static const auto next =
        qts<bool(ThreadEngineBase *)>("_ZN12QtConcurrent16ThreadEngineBase10isCanceledEv");
    give(this);
    take(this);
    return next(this);
}
