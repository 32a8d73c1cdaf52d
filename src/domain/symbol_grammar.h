// SPDX-License-Identifier: GPL-3.0-or-later
// The state of reading one symbol: what domain/symbol_reader.h hides, shared by the two files that implement it.
#pragma once

#include "domain/symbol_reader.h"
#include "domain/symbol_roots.h"

namespace rapporteur::domain {

enum class ComponentKind : quint8 { Number, Series, Document, Change, Word };

struct SymbolComponent {
    QString text{};
    ComponentKind kind = ComponentKind::Word;
    qsizetype next = 0; ///< token behind it
    int rangeEnd = 0;
    bool more = false; ///< the next component follows although no slash parts them
};

/// Words of components and roots are not longer.
inline constexpr qsizetype longestSymbolWord = 14;

bool isUpperWord(QStringView word);
/// Look-alikes of other scripts as Latin letters.
QString latinWord(QStringView word);

/// Reads one symbol; made for each token where one may begin.
class SymbolGrammar {
public:
    SymbolGrammar(const SymbolText& text, SymbolReading reading)
        : m_text(text)
        , m_reading(reading)
    {
    }

    std::optional<ReadSymbol> read(qsizetype token);

private:
    bool dirty() const { return m_reading != SymbolReading::Strict; }
    void blame(const QString& remark, double confidence)
    {
        if (m_remark.isEmpty() || confidence < m_confidence)
            m_remark = remark;
        m_confidence = std::min(m_confidence, confidence);
    }
    /// A word with look-alikes of other scripts read as Latin, which is noted.
    QString wordAt(qsizetype token);

    std::optional<qsizetype> readRoot(qsizetype token);
    bool startsCleanly(qsizetype token);
    std::optional<qsizetype> behindSlash(qsizetype token) const;
    std::optional<SymbolComponent> readComponent(qsizetype token);
    SymbolComponent readNumber(qsizetype token);
    std::optional<SymbolComponent> readWord(qsizetype token);
    void readWordTail(qsizetype token, SymbolComponent& component, QString& last);
    bool readCounter(qsizetype token, SymbolComponent& component, const QString& last);
    void readBracket(SymbolComponent& component) const;
    void readRange(SymbolComponent& component, int first) const;
    bool acceptableWord(qsizetype token, const QString& word) const;
    bool accepted() const;
    void mendFamilies();
    qsizetype readExtra(qsizetype token);
    bool isJoint(qsizetype dash) const { return beginsWithRoot(m_text, dash + 1); }

    const SymbolText& m_text;
    SymbolReading m_reading;
    QString m_root; ///< its word in capitals
    RootStrength m_strength = RootStrength::None;
    QList<SymbolComponent> m_components;
    QString m_canonical;
    QString m_remark;
    double m_confidence = 0.97;
    bool m_complete = false; ///< a document's own number has been read
};

} // namespace rapporteur::domain
