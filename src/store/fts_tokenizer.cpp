// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fts_tokenizer.h"

#include "store/sqlite_api.h"
#include "text/tokens.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace rapporteur::store {
namespace {

/// Begins every token of a query that our own parser has cut already; folded text never holds it.
constexpr char alreadyCut = '\x1f';

using TokenSink = int (*)(void* context, int flags, const char* token, int size, int begin, int end);

/// Offsets in UTF-16 units to offsets in the bytes that SQLite gave.
class ByteOffsets {
public:
    ByteOffsets(const QString& text, int bytes)
        : m_bytes(bytes)
    {
        if (text.size() == bytes)
            return;
        m_offsets.reserve(static_cast<size_t>(text.size()) + 1);
        int offset = 0;
        for (const QChar unit : text) {
            m_offsets.push_back(std::min(offset, bytes));
            // Two bytes for each half of a surrogate pair add up to the four that the pair has in UTF-8.
            offset += unit.unicode() < 0x80 ? 1 : unit.unicode() < 0x800 || unit.isSurrogate() ? 2 : 3;
        }
        m_offsets.push_back(bytes);
    }
    int of(qsizetype unit) const
    {
        return m_offsets.empty() ? std::min(static_cast<int>(unit), m_bytes) : m_offsets[static_cast<size_t>(unit)];
    }

private:
    int m_bytes;
    std::vector<int> m_offsets;
};

int giveCutTokens(void* context, const char* text, int size, TokenSink sink)
{
    const char* const end = text + size;
    for (const char* begin = text + 1; begin <= end;) {
        const char* const next = std::find(begin, end, alreadyCut);
        const int at = static_cast<int>(begin - text);
        const int length = static_cast<int>(next - begin);
        if (const int code = sink(context, 0, begin, length, at, at + length); code != SQLITE_OK)
            return code;
        begin = next + 1;
    }
    return SQLITE_OK;
}

int giveDocumentTokens(void* context, const char* text, int size, TokenSink sink)
{
    const QString original = QString::fromUtf8(text, size);
    const ByteOffsets bytes(original, size);
    int code = SQLITE_OK;
    text::eachToken(text::splitUnits(original), [&](const text::Token& token) {
        if (code != SQLITE_OK)
            return;
        const QByteArray utf8 = token.text.toUtf8();
        code = sink(context, token.colocated ? FTS5_TOKEN_COLOCATED : 0, utf8.constData(),
                    static_cast<int>(utf8.size()), bytes.of(token.span.begin), bytes.of(token.span.end));
    });
    return code;
}

int tokenize(Fts5Tokenizer* /*tokenizer*/, void* context, int flags, const char* text, int size, TokenSink sink)
{
    if (!text || size <= 0)
        return SQLITE_OK;
    try {
        if ((flags & FTS5_TOKENIZE_QUERY) != 0 && *text == alreadyCut)
            return giveCutTokens(context, text, size, sink);
        return giveDocumentTokens(context, text, size, sink);
    } catch (const std::bad_alloc&) {
        return SQLITE_NOMEM;
    }
}

int createTokenizer(void* /*context*/, const char** /*arguments*/, int /*count*/, Fts5Tokenizer** tokenizer)
{
    static char stateless; // it keeps nothing, but FTS5 asks for a handle
    *tokenizer = reinterpret_cast<Fts5Tokenizer*>(&stateless);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer* /*tokenizer*/)
{
}

void relevance(const Fts5ExtensionApi* api, Fts5Context* row, sqlite3_context* result, int count,
               sqlite3_value** weights)
{
    double score = 0;
    const int phrases = api->xPhraseCount(row);
    for (int phrase = 0; phrase < phrases; ++phrase) {
        Fts5PhraseIter iterator;
        int column = 0, offset = 0, times = 0;
        int code = api->xPhraseFirst(row, phrase, &iterator, &column, &offset);
        for (; code == SQLITE_OK && column >= 0; api->xPhraseNext(row, &iterator, &column, &offset))
            ++times;
        if (code != SQLITE_OK) {
            sqlite3_result_error_code(result, code);
            return;
        }
        const double weight = phrase < count ? sqlite3_value_double(weights[phrase]) : 1.0;
        score += weight * times * 2.2 / (times + 1.2);
    }
    sqlite3_result_double(result, score);
}

fts5_api* fullTextOf(Connection& connection)
{
    fts5_api* api = nullptr;
    Statement statement = connection.prepare("SELECT fts5(?1)");
    sqlite3_bind_pointer(statement.handle(), 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
    statement.step();
    if (!api)
        throw SqlError(SQLITE_MISUSE, u"this SQLite has no FTS5"_s);
    return api;
}

} // namespace

void registerFullText(Connection& connection)
{
    fts5_api* const api = fullTextOf(connection);
    fts5_tokenizer tokenizer{createTokenizer, deleteTokenizer, tokenize};
    int code = api->xCreateTokenizer(api, "rapporteur", nullptr, &tokenizer, nullptr);
    if (code == SQLITE_OK)
        code = api->xCreateFunction(api, "relevance", nullptr, relevance, nullptr);
    if (code != SQLITE_OK)
        throw SqlError(code, u"the tokenizer was refused"_s);
}

std::string matchString(const QStringList& tokens)
{
    std::string result = "\"";
    for (const QString& token : tokens) {
        result += alreadyCut;
        for (const char byte : token.toUtf8())
            result += byte == '"' ? std::string("\"\"") : std::string(1, byte);
    }
    return result + '"';
}

} // namespace rapporteur::store
