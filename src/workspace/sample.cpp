// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sample.h"

#include <QCoreApplication>
#include <QDir>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;

Result<QString> sampleFolder()
{
    const QString program = QCoreApplication::applicationDirPath();
    const QStringList places{program + u"/../sample"_s, program + u"/../share/rapporteur/sample"_s};
    for (const QString& place : places) {
        if (!QDir(place).entryList({u"*.pdf"_s}, QDir::Files).isEmpty())
            return QDir::cleanPath(place);
    }
    return fail(ErrorCode::FileNotFound, {QDir::cleanPath(places.last())});
}

} // namespace rapporteur::workspace
