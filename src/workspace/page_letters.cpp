// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/page_letters.h"

#include "text/fold.h"

namespace rapporteur::workspace {

PageLetters pageLetters(QStringView text)
{
    const text::Folded folded = text::fold(text);
    PageLetters result;
    for (qsizetype i = 0; i < folded.text.size(); ++i) {
        const QChar c = folded.text[i];
        if (!c.isLetterOrNumber() && !c.isSurrogate())
            continue;
        result.letters += c;
        result.offsets.append(folded.offsets[i]);
    }
    return result;
}

} // namespace rapporteur::workspace
