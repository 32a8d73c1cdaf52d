// SPDX-License-Identifier: GPL-3.0-or-later
// Parts that all Office Open XML files have: content types, relations, properties.
#pragma once

#include "domain/language.h"
#include "report/archive.h"

#include <QList>

namespace rapporteur::report {

/// One part besides the properties, with its type and its name from the package's root.
struct OfficePart {
    QString name; ///< "xl/workbook.xml"
    QString contentType;
};

/// One relation of a part to another, or to an address.
struct OfficeRelation {
    QString id;
    QString type; ///< the last part of its type: "hyperlink"
    QString target;
    bool external = false;
};

/// Properties of the file.
struct OfficeProperties {
    QString title;
    QString subject;
    domain::Language language = domain::Language::English;
    QDateTime made;
};

/// The namespace of relations within parts.
inline const QString relationNamespace =
    QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

/// Adds [Content_Types].xml, _rels/.rels and docProps/core.xml; the first of `parts` is the document.
void addOfficePackage(Archive& archive, const QList<OfficePart>& parts, const OfficeProperties& properties);

/// Adds the relations of a part: "xl/_rels/workbook.xml.rels".
void addOfficeRelations(Archive& archive, const QString& name, const QList<OfficeRelation>& relations);

} // namespace rapporteur::report
