// SPDX-License-Identifier: GPL-3.0-or-later
// Agreements on services and their lines in the library. Functions that write throw Refused: NotFound for what is not
// there, Invalid for days that cannot be, a currency that is none, an amount beyond the limits, texts too long.
#pragma once

#include "domain/agreement.h"
#include "store/connection.h"

namespace rapporteur::store {

/// All agreements, those signed first first; unsigned ones last.
QList<domain::Agreement> agreements(Connection& connection);
std::optional<domain::Agreement> agreement(Connection& connection, domain::AgreementId id);
/// Adds an agreement (null id) or makes the one of this id what is given; returns the id. Throws Invalid too without
/// reference and title, where both parties are one, for another agreement with the reference.
domain::AgreementId setAgreement(Connection& connection, const domain::Agreement& agreement);
/// Throws Invalid where it has lines.
void removeAgreement(Connection& connection, domain::AgreementId id);

/// The lines of one agreement, or of all (null), by position.
QList<domain::AgreementLine> agreementLines(Connection& connection, domain::AgreementId agreement = {});
/// Adds a line (null id) or changes one; returns the id. A negative position: the last. Throws Invalid too without a
/// service.
domain::AgreementLineId setAgreementLine(Connection& connection, const domain::AgreementLine& line);
void removeAgreementLine(Connection& connection, domain::AgreementLineId id);

} // namespace rapporteur::store
