// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/crashreport.h>

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

// The address sanitizer reports faults itself, and better.
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
#define ZM_CATCHES_FAULTS
#include <execinfo.h>
#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>
#include <cstring>
#include <ctime>
#endif

using namespace Qt::Literals::StringLiterals;

namespace zm {

namespace {

constexpr qint64 longestReport = 64 * 1024;

QString reportIn(const QString &folder)
{
    return folder + u"/crash-report.txt"_s;
}

/// The rest of the line that begins so.
QByteArray valueOf(const QByteArray &text, const QByteArray &beginning)
{
    for (const QByteArray &line : text.split('\n'))
        if (line.startsWith(beginning))
            return line.mid(beginning.size());
    return {};
}

} // namespace

std::optional<CrashReport> lastCrash(const QString &folder, Instant now)
{
    QFile file(reportIn(folder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    CrashReport report;
    report.path = file.fileName();
    report.text = file.read(longestReport);
    bool isNumber = false;
    const qint64 written = valueOf(report.text, "time: ").toLongLong(&isNumber);
    report.signal = QString::fromLatin1(valueOf(report.text, "signal: ").left(20));
    if (!isNumber || report.signal.isEmpty()) // cut short: the disk was full, or it died twice
        return {};
    report.at = fromMs(written * 1000);
    return now - report.at < crashToldFor ? std::optional(report) : std::nullopt;
}

#ifdef ZM_CATCHES_FAULTS

namespace {

// All that the handler needs, made before anything went wrong: it may not allocate.
std::array<char, 4096> reportPath{};
std::array<char, 256> versionLine{};
std::array<char, 64 * 1024> handlerStack{};

struct Fault
{
    int number;
    const char *name;
};
constexpr std::array faults{Fault{SIGSEGV, "SIGSEGV"}, Fault{SIGBUS, "SIGBUS"},
                            Fault{SIGILL, "SIGILL"}, Fault{SIGFPE, "SIGFPE"},
                            Fault{SIGABRT, "SIGABRT"}};

// Everything below runs in a signal handler: only what POSIX calls async-signal-safe, and
// backtrace(), which is once its library is loaded.

void put(int file, const char *text, size_t size)
{
    [[maybe_unused]] const ssize_t written = ::write(file, text, size);
}

void put(int file, const char *text)
{
    put(file, text, std::strlen(text));
}

void putNumber(int file, quint64 number, unsigned base)
{
    std::array<char, 24> digits{};
    size_t at = digits.size();
    do {
        digits[--at] = "0123456789abcdef"[number % base];
        number /= base;
    } while (number > 0);
    put(file, &digits[at], digits.size() - at);
}

/// "7f83d7e44000-7f83d7f9b000 r-xp … /usr/lib/libc.so.6" becomes "7f83d7e44000-7f83d7f9b000
/// libc.so.6": folders may name a person.
void putModule(int file, const char *line, size_t size)
{
    const char *end = line + size;
    const char *space = std::find(line, end, ' ');
    if (end - space < 4 || space[3] != 'x')
        return;
    const char *name = end;
    while (name != line && name[-1] != '/')
        --name;
    if (name == line)
        return;
    put(file, "  ");
    put(file, line, size_t(space - line));
    put(file, " ");
    put(file, name, size_t(end - name));
    put(file, "\n");
}

void putModules(int file)
{
    const int maps = ::open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
    if (maps < 0)
        return;
    std::array<char, 8192> buffer{};
    size_t held = 0;
    ssize_t some = 0;
    while ((some = ::read(maps, buffer.data() + held, buffer.size() - held)) > 0) {
        held += size_t(some);
        char *begin = buffer.data();
        char *const end = begin + held;
        for (char *line = begin; (line = std::find(begin, end, '\n')) != end; begin = line + 1)
            putModule(file, begin, size_t(line - begin));
        held = begin == buffer.data() ? 0 : size_t(end - begin); // a line too long is no module's
        std::memmove(buffer.data(), begin, held);
    }
    ::close(maps);
}

void onFault(int number, siginfo_t *info, void *)
{
    const int file =
        ::open(reportPath.data(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file >= 0) {
        put(file, "signal: ");
        for (const Fault &fault : faults)
            if (fault.number == number)
                put(file, fault.name);
        put(file, "\ntime: ");
        putNumber(file, quint64(::time(nullptr)), 10);
        put(file, "\nprogram: ");
        put(file, versionLine.data());
        put(file, "\nthread: ");
        std::array<char, 17> name{};
        ::prctl(PR_GET_NAME, name.data());
        put(file, name.data());
        if (number == SIGSEGV || number == SIGBUS) {
            put(file, "\naccess: 0x");
            putNumber(file, quint64(reinterpret_cast<quintptr>(info->si_addr)), 16);
        }
        put(file, "\nstack:\n");
        std::array<void *, 64> frames{};
        const int depth = ::backtrace(frames.data(), int(frames.size()));
        for (int i = 0; i < depth; ++i) {
            put(file, "  0x");
            putNumber(file, quint64(reinterpret_cast<quintptr>(frames[size_t(i)])), 16);
            put(file, "\n");
        }
        put(file, "modules:\n");
        putModules(file);
        ::fsync(file);
        ::close(file);
    }
    // The handler is gone by SA_RESETHAND: now as if it had never been.
    ::raise(number);
}

} // namespace

void leaveCrashReports(const QString &folder, const QString &version)
{
    const QByteArray path = QFile::encodeName(reportIn(folder));
    const QByteArray line = version.toUtf8().left(qsizetype(versionLine.size()) - 1);
    if (path.size() >= qsizetype(reportPath.size()))
        return;
    std::copy(path.cbegin(), path.cend(), reportPath.begin());
    std::copy(line.cbegin(), line.cend(), versionLine.begin());
    void *first = nullptr;
    ::backtrace(&first, 1); // loads what it needs

    // A stack that overflowed cannot carry the handler.
    stack_t spare = {};
    spare.ss_sp = handlerStack.data();
    spare.ss_size = handlerStack.size();
    ::sigaltstack(&spare, nullptr);
    struct sigaction action = {};
    action.sa_sigaction = onFault;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK | int(SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (const Fault &fault : faults)
        ::sigaction(fault.number, &action, nullptr);
}

#else

void leaveCrashReports(const QString &, const QString &) {}

#endif

} // namespace zm
