// SPDX-License-Identifier: GPL-3.0-or-later
// The sources of decisions, each read into drafts without a look at the register. Every input is hostile until
// checked: what cannot be taken is told in the problems of a draft or of the plan.
#pragma once

#include "workspace/decision_import.h"

namespace rapporteur::workspace {

/// More than any register; files are read whole.
inline constexpr qint64 mostSourceBytes = 128LL * 1024 * 1024;
/// Nodes of one decision, titles and texts: what is beyond is left out and told.
inline constexpr qsizetype mostNodes = 5'000;
inline constexpr qsizetype mostTextLength = 200'000;
inline constexpr qsizetype mostTitleLength = 4'000;
inline constexpr qsizetype mostNumberLength = 60;

/// Errors: FileNotFound, FileUnreadable, FileTooLarge, EmptyFile.
Result<QByteArray> readSourceFile(const QString& path);
/// UTF-8, UTF-16 with its mark, else Windows-1252; `encoding` tells which. Control characters are dropped.
QString decodedText(const QByteArray& bytes, QString& encoding);

Result<ImportPlan> readDocumentSource(View& view, domain::DocumentId document);
ImportPlan readTextSource(const QString& text, const TextFacts& facts);
ImportPlan readCsvSource(const CsvTable& table, const QStringList& columns);
Result<ImportPlan> readJsonSource(const QByteArray& json, const QString& name);
/// The two forms of JSON that readJsonSource tells apart.
ImportPlan readInforMea(const QJsonArray& records);
ImportPlan readRegisterJson(const QJsonObject& object);

/// The number as it is kept: canonical, or as printed with a problem where no form is known; empty where it is too
/// long to be one.
QString keptNumber(const QString& printed, QStringList& problems);
/// A web address as it is kept: http and https only; empty, with a problem, for anything else.
QString keptLink(const QString& printed, QStringList& problems);
/// Adds a text to the node of a path; false, with a problem, where the decision has too many.
bool addPathText(domain::Decision& decision, const QString& path, domain::Language language, const QString& text,
                 QStringList& problems);
/// Text of several paragraphs as the nodes of a decision, read as a pasted text would be.
QList<domain::DecisionNode> nodesOfText(const QString& text, domain::Language language);

} // namespace rapporteur::workspace
