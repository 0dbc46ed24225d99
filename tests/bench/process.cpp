// SPDX-License-Identifier: GPL-3.0-or-later
#include "process.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <vector>

namespace zm::bench {

pid_t spawn(const QList<QByteArray> &command, const QList<QByteArray> &environment)
{
    std::vector<char *> words;
    for (const QByteArray &word : command)
        words.push_back(const_cast<char *>(word.constData()));
    words.push_back(nullptr);
    std::vector<char *> variables;
    for (const QByteArray &variable : environment) // the first of a name counts
        variables.push_back(const_cast<char *>(variable.constData()));
    for (char **old = environ; *old; ++old)
        variables.push_back(*old);
    variables.push_back(nullptr);

    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t process = 0;
    if (posix_spawn(&process, words[0], &files, nullptr, words.data(), variables.data()) != 0)
        qFatal("%s does not start.", words[0]);
    posix_spawn_file_actions_destroy(&files);
    return process;
}

Ended waitFor(pid_t process)
{
    int status = 0;
    rusage used{};
    wait4(process, &status, 0, &used);
    const auto secondsOf = [](const timeval &time) {
        return double(time.tv_sec) + 1e-6 * double(time.tv_usec);
    };
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1,
            secondsOf(used.ru_utime) + secondsOf(used.ru_stime), used.ru_maxrss};
}

} // namespace zm::bench
