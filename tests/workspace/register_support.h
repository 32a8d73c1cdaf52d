// SPDX-License-Identifier: GPL-3.0-or-later
// A library with a register for a test, and decisions that come into it as text.
#pragma once

#include "support/catch.h"
#include "workspace/decision_import.h"
#include "workspace/decisions.h"
#include "workspace/follow_up.h"

#include <QFile>
#include <QTemporaryDir>

namespace registertest {

using namespace Qt::StringLiterals;
using namespace rapporteur;

struct Register {
    Register()
    {
        REQUIRE(folder.isValid());
        auto made = workspace::Library::create(folder.filePath(u"library"_s));
        REQUIRE(made);
        library = std::move(*made);
        auto opened = library->view();
        REQUIRE(opened);
        view = std::move(*opened);
    }

    /// The one decision that this text adds or changes.
    domain::DecisionId import(const QString& text)
    {
        const auto plan = workspace::planFromText(*view, text, {});
        REQUIRE(plan);
        const auto done = workspace::applyImport(*library, *plan);
        REQUIRE(done);
        REQUIRE(done->decisions.size() == 1);
        return done->decisions.first();
    }

    store::DecisionRecord record(domain::DecisionId id)
    {
        auto found = workspace::decisionRecord(*view, id, {}, {domain::Language::English});
        REQUIRE(found);
        return std::move(*found);
    }

    domain::MandateId mandateAt(domain::DecisionId id, const QString& path)
    {
        for (const store::MandateRecord& each : record(id).mandates) {
            if (each.path == path)
                return each.mandate.id;
        }
        FAIL("no mandate at " << path.toStdString());
        return {};
    }

    int decisions() { return workspace::listDecisions(*view, {})->total; }

    /// Writes a file into the folder of the test; gives its path.
    QString file(const QString& name, const QByteArray& bytes) const
    {
        QFile written(folder.filePath(name));
        REQUIRE(written.open(QIODevice::WriteOnly));
        REQUIRE(written.write(bytes) == bytes.size());
        return written.fileName();
    }

    QTemporaryDir folder;
    std::unique_ptr<workspace::Library> library;
    std::unique_ptr<workspace::View> view;
};

} // namespace registertest
