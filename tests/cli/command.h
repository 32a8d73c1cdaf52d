// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the built command line as a person or a script would: its own home, real processes, real files.
#pragma once

#include "support/catch.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace rapporteur::tests {

using namespace Qt::StringLiterals;

/// What one call of the program gave.
struct Answer {
    int exitCode = -1; ///< -1 if the program crashed or had to be killed
    QByteArray out;
    QByteArray err;

    QString text() const { return QString::fromUtf8(out); }
    QString messages() const { return QString::fromUtf8(err); }
    /// The one JSON value on standard output; empty if there is anything else.
    QJsonObject json() const;
    /// The JSON objects on standard output, one a line.
    QList<QJsonObject> lines() const;
    /// Whether standard error holds exactly one line, which ends like a sentence.
    bool saysOneSentence() const;
};

std::ostream& operator<<(std::ostream& out, const Answer& answer);

/// Where the built programs and the sample's PDFs lie.
QString programPath();
QString sampleFolder();
/// The documents of the sample that have a file, from its table of truth.
QJsonArray sampleTruth();

/// A folder that is gone at the end, with a home of its own and a library.
class Desk {
public:
    /// Makes an empty library.
    static Desk withEmptyLibrary();
    /// A copy of a library into which the sample was imported; that import is made once.
    static Desk withSample();
    /// Imports the sample's papers as the one action of the library.
    static Desk withPapers();

    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString library() const { return path(u"library"_s); }

    /// Runs `rapporteur-cli VERB LIBRARY arguments…`.
    Answer on(const QString& verb, const QStringList& arguments = {}) const;
    /// Runs `rapporteur-cli words…`.
    Answer run(const QStringList& words) const;
    /// Runs another program, such as a shell, in the same surroundings.
    Answer runProgram(const QString& program, const QStringList& words) const;
    /// Runs the program as a user whom file rights bind: by root as "nobody", to whom the desk is given.
    Answer runWithoutPrivileges(const QStringList& words) const;
    /// Whether that can be done here: "nobody" may not reach the built program.
    bool canDropPrivileges() const;
    /// Starts the program and lets it run.
    std::unique_ptr<QProcess> start(const QStringList& words) const;

    /// Writes a file and returns its path; folders of it are made.
    QString write(const QString& name, const QByteArray& content) const;
    QString copyOf(const QString& source, const QString& name) const;

    /// The numbers of the open proposals about a field.
    QStringList proposals(const QString& field) const;
    /// Symbols of all documents outside the trash.
    QStringList symbols() const;
    /// Runs `check` and returns what it found.
    QStringList findings(const QStringList& options = {}) const;

private:
    Desk();
    Answer runAsNobody(const QStringList& command) const;
    QProcessEnvironment surroundings() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

QByteArray contentOf(const QString& path);
QStringList stringsOf(const QJsonValue& array);

/// A short note by the secretariat as plain text, with this symbol and these paragraphs.
QByteArray noteText(const QByteArray& symbol, const QByteArray& title, const QList<QByteArray>& paragraphs);

} // namespace rapporteur::tests
