// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies in the library, and the finding of a body by whatever a document prints of its name.
#pragma once

#include "domain/body.h"
#include "store/connection.h"

namespace rapporteur::store {

/// All bodies with everything known of them, by id.
QList<domain::Body> bodies(Connection& connection);

/// Adds a body that the library did not know. A code that is taken gets a number behind it. Returns its id.
domain::BodyId addBody(Connection& connection, const domain::Body& body);

/// What two spellings of a name have in common: folded letters and digits alone.
QString nameKey(QStringView name);

/// Answers which body a name or a symbol means. A value: made once for a batch, and again when bodies have changed.
class BodyDirectory {
public:
    struct Match {
        domain::BodyId body;   ///< null if no body is meant, or several equally well
        double confidence = 0; ///< share of the printed text that the known names explain
    };

    explicit BodyDirectory(QList<domain::Body> bodies);

    const domain::Body* find(domain::BodyId id) const;
    /// By code in any letter case: "mc-cop".
    const domain::Body* findByCode(const QString& code) const;
    /// Whole names first, then names within the text: "Basel Convention · Conference of the Parties" is the
    /// conference, as a name that several bodies share counts only beside a name of the body's parent. Codes count
    /// too.
    Match resolve(const QString& printed) const;
    std::optional<domain::RootMatch> ofSymbol(const QString& symbol) const;
    /// The name to show, in the first of these languages that has one; else the code.
    QString displayName(domain::BodyId id, const QList<domain::Language>& languages) const;
    const QList<domain::Body>& all() const { return m_bodies; }

private:
    /// Characters of the text that names of the body and of those above it explain.
    qsizetype explained(const domain::Body& body, QString text) const;
    qsizetype takeLongestName(domain::BodyId body, QString& text, bool& shared) const;

    QList<domain::Body> m_bodies;
    QHash<domain::BodyId, qsizetype> m_places;
    QHash<domain::BodyId, QStringList> m_keys;
    QHash<QString, QList<domain::BodyId>> m_owners; ///< key → the bodies that are called so
};

} // namespace rapporteur::store
