-- SPDX-License-Identifier: GPL-3.0-or-later
-- A document is the work, its language versions are the expressions, a file is the bytes.
-- Columns named _at are milliseconds since 1970 UTC.

-- Bytes, stored once under their SHA-256 and never changed.
CREATE TABLE file (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    size INTEGER NOT NULL CHECK (size >= 0),
    media_type TEXT NOT NULL CHECK (media_type IN ('application/pdf', 'text/plain')),
    original_name TEXT NOT NULL,
    pages INTEGER NOT NULL DEFAULT 0 CHECK (pages >= 0),
    added_at INTEGER NOT NULL
) STRICT;

-- sort_key is that of the first symbol, so that a page of a long list is read off the index; '~' where no symbol is known,
-- which sorts after every symbol. deleted_at is set while the document lies in the trash.
CREATE TABLE document (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    kind TEXT NOT NULL DEFAULT 'unknown'
        CHECK (kind IN ('unknown', 'agenda', 'annotated_agenda', 'working', 'information', 'limited', 'conference_room', 'restricted',
                        'report', 'resolution', 'decision', 'summary_record', 'verbatim_record', 'letter', 'other')),
    distribution TEXT NOT NULL DEFAULT '' CHECK (distribution IN ('', 'general', 'limited', 'restricted')),
    original_language TEXT NOT NULL DEFAULT '' CHECK (original_language IN ('', 'en', 'fr', 'es', 'zh', 'ru', 'ar')),
    masthead_date TEXT CHECK (masthead_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),  -- day of submission
    issue_date TEXT CHECK (issue_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    status TEXT NOT NULL DEFAULT 'issued'
        CHECK (status IN ('planned', 'awaited', 'received', 'clearance', 'submitted', 'editing', 'issued', 'on_hold', 'withdrawn')),
    notes TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL DEFAULT '~',
    added_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX document_order ON document (sort_key, id) WHERE deleted_at IS NULL;
CREATE INDEX document_date ON document (masthead_date);
CREATE INDEX document_added ON document (added_at, id) WHERE deleted_at IS NULL;
CREATE INDEX document_deleted ON document (deleted_at) WHERE deleted_at IS NOT NULL;

-- Several for a joint document, in the order printed. Two documents may carry one symbol only while one of them is in the trash,
-- or after a merge, until a person decides: so it is not unique.
CREATE TABLE document_symbol (
    document_id INTEGER NOT NULL REFERENCES document (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    canonical TEXT NOT NULL CHECK (canonical <> ''),
    printed TEXT NOT NULL,
    search_key TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    PRIMARY KEY (document_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_symbol_canonical ON document_symbol (canonical);
CREATE INDEX document_symbol_search ON document_symbol (search_key);

CREATE TABLE document_title (
    document_id INTEGER NOT NULL REFERENCES document (id),
    language TEXT NOT NULL CHECK (language IN ('en', 'fr', 'es', 'zh', 'ru', 'ar')),
    title TEXT NOT NULL DEFAULT '',
    author_line TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (document_id, language)
) STRICT, WITHOUT ROWID;

-- One row for each language of a document, held or only expected. `file_id` is the current edition; language '' is a version whose
-- language nobody could tell yet.
CREATE TABLE language_version (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    document_id INTEGER NOT NULL REFERENCES document (id),
    language TEXT NOT NULL CHECK (language IN ('', 'en', 'fr', 'es', 'zh', 'ru', 'ar')),
    status TEXT NOT NULL DEFAULT 'issued'
        CHECK (status IN ('not_foreseen', 'expected', 'translation', 'advance', 'issued', 'reissued')),
    expected_on TEXT CHECK (expected_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    edition INTEGER NOT NULL DEFAULT 1 CHECK (edition > 0),
    file_id INTEGER REFERENCES file (id),
    added_at INTEGER NOT NULL,
    UNIQUE (document_id, language)
) STRICT;
CREATE INDEX language_version_file ON language_version (file_id);
CREATE INDEX language_version_language ON language_version (language, document_id) WHERE file_id IS NOT NULL;

-- Editions that a later file has replaced: kept, never current.
CREATE TABLE superseded_edition (
    version_id INTEGER NOT NULL REFERENCES language_version (id),
    edition INTEGER NOT NULL CHECK (edition > 0),
    file_id INTEGER NOT NULL REFERENCES file (id),
    superseded_at INTEGER NOT NULL,
    PRIMARY KEY (version_id, edition)
) STRICT, WITHOUT ROWID;
CREATE INDEX superseded_edition_file ON superseded_edition (file_id);

-- languages: for a correction that concerns some languages only, their codes with commas; empty means all.
-- origin: 'symbol' follows from the two symbols, 'person' was set by hand.
CREATE TABLE document_relation (
    from_id INTEGER NOT NULL REFERENCES document (id),
    to_id INTEGER NOT NULL REFERENCES document (id),
    kind TEXT NOT NULL CHECK (kind IN ('revises', 'adds_to', 'corrects', 'amends', 'annexes', 'transmits', 'draft_of', 'supersedes',
                                       'reports_on')),
    languages TEXT NOT NULL DEFAULT '',
    origin TEXT NOT NULL DEFAULT 'person' CHECK (origin IN ('symbol', 'person')),
    PRIMARY KEY (from_id, to_id, kind),
    CHECK (from_id <> to_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_relation_to ON document_relation (to_id);

CREATE TABLE document_body (
    document_id INTEGER NOT NULL REFERENCES document (id),
    body_id INTEGER NOT NULL REFERENCES body (id),
    PRIMARY KEY (document_id, body_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_body_body ON document_body (body_id, document_id);

CREATE TABLE document_meeting (
    document_id INTEGER NOT NULL REFERENCES document (id),
    meeting_id INTEGER NOT NULL REFERENCES meeting (id),
    PRIMARY KEY (document_id, meeting_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_meeting_meeting ON document_meeting (meeting_id, document_id);

CREATE TABLE document_agenda_item (
    document_id INTEGER NOT NULL REFERENCES document (id),
    item_id INTEGER NOT NULL REFERENCES agenda_item (id),
    PRIMARY KEY (document_id, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_agenda_item_item ON document_agenda_item (item_id, document_id);

CREATE TABLE tag (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE document_tag (
    document_id INTEGER NOT NULL REFERENCES document (id),
    tag_id INTEGER NOT NULL REFERENCES tag (id),
    PRIMARY KEY (document_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_tag_tag ON document_tag (tag_id, document_id);

CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    query TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
