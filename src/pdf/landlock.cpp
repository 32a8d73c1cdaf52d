// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/landlock.h"

#include "wire/descriptor.h"

#include <QByteArray>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/syscall.h>

using namespace Qt::StringLiterals;

namespace rapporteur::pdf {

namespace {

/// What the C library has no functions for; the numbers are the same on every architecture.
constexpr long createRuleset = 444;
constexpr long addRule = 445;
constexpr long restrictSelf = 446;

/// Where fonts, their configuration and caches, and the character tables of Poppler lie.
constexpr const char* readableFolders[] = {
    "/usr/share/fonts",       "/usr/local/share/fonts",
    "/usr/share/poppler",     "/usr/share/ghostscript",
    "/usr/share/texmf/fonts", "/etc/fonts",
    "/usr/share/fontconfig",  "/var/cache/fontconfig",
    "/usr/share/X11/fonts",   "/usr/share/fonts-droid-fallback",
};
constexpr const char* readableFoldersAtHome[] = {"/.fonts", "/.local/share/fonts", "/.config/fontconfig",
                                                 "/.cache/fontconfig"};

/// Every right that this version of Landlock knows: 13 in the first, then one more in versions 2, 3 and 5.
__u64 knownRights(long version)
{
    const int rights = 13 + (version >= 2 ? 1 : 0) + (version >= 3 ? 1 : 0) + (version >= 5 ? 1 : 0);
    return (__u64(1) << rights) - 1;
}

void allowReading(int ruleset, const QByteArray& folder)
{
    const wire::Descriptor opened(::open(folder.constData(), O_PATH | O_CLOEXEC));
    if (!opened.isValid())
        return; // a folder that is not there needs no rule
    landlock_path_beneath_attr rule{};
    rule.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
    rule.parent_fd = opened.get();
    ::syscall(addRule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
}

QString reason(QLatin1StringView what)
{
    return what + ": "_L1 + QString::fromLocal8Bit(std::strerror(errno));
}

} // namespace

QString allowOnlyFontFiles()
{
    const long version = ::syscall(createRuleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1)
        return reason("the kernel has no Landlock"_L1);
    landlock_ruleset_attr attributes{};
    attributes.handled_access_fs = knownRights(version);
    const wire::Descriptor ruleset(
        int(::syscall(createRuleset, &attributes, sizeof attributes.handled_access_fs, 0)));
    if (!ruleset.isValid())
        return reason("Landlock makes no set of rules"_L1);
    for (const char* folder : readableFolders)
        allowReading(ruleset.get(), folder);
    if (const QByteArray home = qgetenv("HOME"); !home.isEmpty()) {
        for (const char* folder : readableFoldersAtHome)
            allowReading(ruleset.get(), home + folder);
    }
    if (::syscall(restrictSelf, ruleset.get(), 0) != 0)
        return reason("Landlock does not take effect"_L1);
    return {};
}

} // namespace rapporteur::pdf
