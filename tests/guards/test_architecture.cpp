// SPDX-License-Identifier: GPL-3.0-or-later
// The architecture of src/CMakeLists.txt held against what the files really include and what the programs really
// link.
#include "support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QString sourceDir = QStringLiteral(RAPPORTEUR_SOURCE_DIR "/src");

QString contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// Module → the modules it may use, as src/CMakeLists.txt says.
QHash<QString, QStringList> modules()
{
    QHash<QString, QStringList> result;
    static const QRegularExpression line(u"^rapporteur_module\\((\\w+)(.*)\\)$"_s,
                                         QRegularExpression::MultilineOption);
    auto matches = line.globalMatch(contentOf(sourceDir + u"/CMakeLists.txt"_s));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString uses = match.captured(2).section(u"USES"_s, 1).section(u"LIBRARIES"_s, 0, 0);
        result.insert(match.captured(1), uses.split(u' ', Qt::SkipEmptyParts));
    }
    return result;
}

QStringList filesBelow(const QString& folder)
{
    QStringList result;
    QDirIterator each(folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
        result.append(each.next());
    return result;
}

/// Headers of a library → the only modules that may include them.
const QList<std::pair<QString, QStringList>> confinedLibraries{
    {u"sqlite3"_s, {u"store"_s}},
    {u"unicode/"_s, {u"text"_s}},
    {u"poppler"_s, {u"pdf"_s}},
    {u"seccomp"_s, {u"pdf"_s}},
    {u"zip.h"_s, {u"report"_s, u"exchange"_s}},
    {u"QtSql"_s, {}},
    {u"QWidget"_s, {u"gui"_s}},
    {u"QApplication"_s, {u"gui"_s}},
};

} // namespace

TEST_CASE("a module includes only what its line in src/CMakeLists.txt allows")
{
    const auto allowed = modules();
    REQUIRE(allowed.size() >= 10);
    static const QRegularExpression own(u"^#include \"([a-z]+)/"_s, QRegularExpression::MultilineOption);
    for (auto module = allowed.begin(); module != allowed.end(); ++module) {
        for (const QString& path : filesBelow(sourceDir + u'/' + module.key())) {
            auto includes = own.globalMatch(contentOf(path));
            while (includes.hasNext()) {
                const QString used = includes.next().captured(1);
                INFO(path.toStdString() << " includes " << used.toStdString() << "/");
                CHECK((used == module.key() || module.value().contains(used)));
            }
        }
    }
}

TEST_CASE("SQLite, ICU, Poppler and widgets are each known to one module")
{
    static const QRegularExpression system(u"^#include <([^>]+)>"_s, QRegularExpression::MultilineOption);
    for (const QString& path : filesBelow(sourceDir)) {
        const QString module = path.mid(sourceDir.size() + 1).section(u'/', 0, 0);
        if (module == u"app"_s)
            continue;
        auto includes = system.globalMatch(contentOf(path));
        while (includes.hasNext()) {
            const QString header = includes.next().captured(1);
            for (const auto& [prefix, owners] : confinedLibraries) {
                INFO(path.toStdString() << " includes <" << header.toStdString() << ">");
                CHECK((!header.startsWith(prefix) || owners.contains(module)));
            }
        }
    }
}

TEST_CASE("only the worker links Poppler, and the command line links no widgets")
{
    const auto needed = [](const QString& program) {
        QProcess process;
        process.start(u"readelf"_s, {u"-d"_s, QStringLiteral(RAPPORTEUR_BIN_DIR "/") + program});
        REQUIRE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput());
    };
    CHECK(needed(u"rapporteur-worker"_s).contains(u"libpoppler"_s));
    CHECK_FALSE(needed(u"rapporteur-worker"_s).contains(u"libQt6Widgets"_s));
    CHECK_FALSE(needed(u"rapporteur-cli"_s).contains(u"libpoppler"_s));
    CHECK_FALSE(needed(u"rapporteur-cli"_s).contains(u"libQt6Widgets"_s));
}

TEST_CASE("every source file names its licence, and no statement selects every column")
{
    for (const QString& path : filesBelow(sourceDir)) {
        const QString content = contentOf(path);
        INFO(path.toStdString());
        CHECK(content.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s));
        CHECK_FALSE(content.contains(u"SELECT *"_s, Qt::CaseInsensitive));
    }
}
