-- SPDX-License-Identifier: GPL-3.0-or-later
-- The derived database: everything here is computed from the stored files and the library, and may be deleted at any time.
-- Enumerations stand as the numbers of their enumerators in src/domain; the analysis version in `meta` ties the file to them.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One language version with what is needed to find and show it without the library. `id` counts up in the order of indexing and is
-- part of the ids of its paragraphs; `version_id` and `document_id` are those of the library.
CREATE TABLE version (
    id INTEGER PRIMARY KEY,
    version_id INTEGER NOT NULL UNIQUE,
    document_id INTEGER NOT NULL,
    language INTEGER NOT NULL,
    year INTEGER NOT NULL,
    sort_key TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    title TEXT NOT NULL,
    symbols TEXT NOT NULL,  -- one a line
    meeting TEXT NOT NULL,
    kind TEXT NOT NULL
) STRICT;
CREATE INDEX version_document ON version (document_id);
CREATE INDEX version_order ON version (sort_key, document_id);
CREATE INDEX version_language ON version (language, year);

-- id = version.id * 2^20 + (2^19 for titles and headings) + place in reading order: a match tells its version, and whether it is a
-- heading, without a look at this table. `cited` holds citations whose targets do not stand in the text as they are.
CREATE TABLE paragraph (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    level INTEGER NOT NULL,
    language INTEGER NOT NULL,
    page INTEGER NOT NULL,
    label TEXT NOT NULL,
    path TEXT NOT NULL,
    text TEXT NOT NULL,
    cited TEXT NOT NULL
) STRICT;

CREATE TABLE citation (
    paragraph INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    raw TEXT NOT NULL,
    begin_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    page INTEGER NOT NULL,
    pinpoint TEXT NOT NULL,
    confidence REAL NOT NULL,
    remark TEXT NOT NULL,
    PRIMARY KEY (paragraph, ordinal)
) STRICT, WITHOUT ROWID;

-- What is cited, once each. `key` is the search key of the target (text/tokens.h), in which every spelling of a symbol meets.
CREATE TABLE target (
    id INTEGER PRIMARY KEY,
    target TEXT NOT NULL UNIQUE,
    key TEXT NOT NULL
) STRICT;
CREATE INDEX target_key ON target (key);

CREATE TABLE citation_target (
    paragraph INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    place INTEGER NOT NULL,
    target INTEGER NOT NULL,
    PRIMARY KEY (paragraph, ordinal, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX citation_target_target ON citation_target (target, paragraph, ordinal);

CREATE TABLE page (
    version INTEGER NOT NULL,
    page INTEGER NOT NULL,
    verdict INTEGER NOT NULL,
    PRIMARY KEY (version, page)
) STRICT, WITHOUT ROWID;

-- How long a text is, as rules of length count: its masthead left out, footnotes and headings in.
CREATE TABLE text_length (
    version INTEGER PRIMARY KEY,
    words INTEGER NOT NULL
) STRICT;

-- Rows come and go only through Index (store/index_writer.cpp): a row removed with other values than it was indexed with damages these.
CREATE VIRTUAL TABLE paragraph_index USING fts5 (
    text, cited, content = 'paragraph', content_rowid = 'id', tokenize = 'rapporteur', columnsize = 0
);
CREATE VIRTUAL TABLE head_index USING fts5 (
    title, symbols, meeting, kind, content = 'version', content_rowid = 'id', tokenize = 'rapporteur', columnsize = 0
);

-- The words that stand in many paragraphs (SearchRun::commonFrom), and in how many; counted when the tables above are merged. A short
-- prefix is answered from these where they fill the ranks: FTS5 would first put together all the words that begin so.
CREATE VIRTUAL TABLE paragraph_terms USING fts5vocab ('paragraph_index', 'row');
CREATE TABLE common_term (
    term TEXT PRIMARY KEY,
    paragraphs INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
