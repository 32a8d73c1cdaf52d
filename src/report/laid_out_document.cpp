// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/laid_out_document.h"

namespace rapporteur::report {

QString plainText(const RichText& text)
{
    QString result;
    for (const TextRun& run : text) {
        if (!run.noteMark)
            result += run.text;
    }
    return result.remove(QChar::LineSeparator);
}

} // namespace rapporteur::report
