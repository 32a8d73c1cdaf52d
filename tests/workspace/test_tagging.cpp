// SPDX-License-Identifier: GPL-3.0-or-later
// Tags and the counts beside a list: what is ticked in one facet narrows the counts of the others.
#include "open_workspace.h"

#include "workspace/actions.h"
#include "workspace/queries.h"
#include "workspace/tagging.h"

using namespace rapporteur;
using namespace rapporteur::workspace;

namespace {

QHash<QString, int> counts(View& view, const store::DocumentFilter& filter, store::Facet facet)
{
    QHash<QString, int> result;
    const auto counted = facetCounts(view, filter, facet);
    REQUIRE(counted);
    for (const store::FacetCount& count : *counted)
        result.insert(count.value, count.documents);
    return result;
}

} // namespace

TEST_CASE("Tags are counted with the other conditions of the list, renamed, joined and taken off")
{
    QTemporaryDir folder;
    const auto library = Library::create(folder.filePath(u"library"_s));
    REQUIRE(library);
    mustImport(**library, {samplePdf(u"cop-4-91-en"_s), samplePdf(u"cop-4-91-fr"_s), samplePdf(u"cop-4-92-en"_s)});
    const auto view = (*library)->view();
    REQUIRE(view);
    const auto all = documentIds(**view, {});
    REQUIRE(all);
    REQUIRE(all->size() == 2);
    REQUIRE(tagDocuments(**library, *all, u"budget"_s));
    REQUIRE(tagDocuments(**library, {all->first()}, u"urgent"_s));

    const auto uses = tagsOn(**view, {all->last()});
    REQUIRE(uses);
    REQUIRE(uses->size() == 2);
    const store::Tag budget = uses->at(0).tag;
    const store::Tag urgent = uses->at(1).tag;
    CHECK(budget.name == u"budget"_s);
    CHECK(uses->at(0).documents == 1);
    CHECK(uses->at(1).documents == 0);

    store::DocumentFilter french;
    french.languages = {domain::Language::French};
    const auto inAll = counts(**view, {}, store::Facet::Tag);
    const auto inFrench = counts(**view, french, store::Facet::Tag);
    CHECK(inAll.value(QString::number(budget.id.value)) == 2);
    CHECK(inFrench.value(QString::number(budget.id.value)) == 1);
    store::DocumentFilter onlyUrgent;
    onlyUrgent.tags = {urgent.id};
    CHECK(counts(**view, onlyUrgent, store::Facet::Status).value(u"issued"_s) == 1);

    REQUIRE(renameTag(**library, urgent, u" budget "_s)); // joins the two
    CHECK(counts(**view, {}, store::Facet::Tag).size() == 1);
    REQUIRE(undo(**library));
    CHECK(counts(**view, {}, store::Facet::Tag).size() == 2);
    CHECK(renameTag(**library, urgent, u"  "_s).error().code == ErrorCode::Invalid);

    REQUIRE(untagDocuments(**library, *all, budget));
    CHECK(counts(**view, {}, store::Facet::Tag).size() == 1);
    REQUIRE(deleteTag(**library, urgent));
    CHECK(tags(**view)->isEmpty());
    REQUIRE(undo(**library));
    REQUIRE(undo(**library));
    CHECK(counts(**view, {}, store::Facet::Tag) == inAll);
}
