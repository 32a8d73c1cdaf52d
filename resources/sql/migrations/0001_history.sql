-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the store keeps about the library itself: which changes were made and by whom, and a hash of every row and every change.

-- One row. schema_hash is the SHA-256 of the text of all tables and indexes, set after each migration.
CREATE TABLE library (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL,
    created_at INTEGER NOT NULL,            -- milliseconds since 1970-01-01 UTC
    schema_hash BLOB NOT NULL DEFAULT x''
) STRICT;

-- The log: only ever appended to. Ids rise. A step is what one "Undo" takes back: one change, or all those of a long import.
-- hash = SHA-256 over the hash of the change before and all other columns, so that a lost or altered change is noticed.
CREATE TABLE change (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    step INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('action', 'undo', 'redo')),
    at INTEGER NOT NULL,                    -- milliseconds since 1970-01-01 UTC
    author TEXT NOT NULL,
    device TEXT NOT NULL,
    label TEXT NOT NULL,
    changeset BLOB NOT NULL,                -- of SQLite's session extension
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX change_step ON change (step, id);

-- The steps that can be undone or redone, in the order of their last change. Follows from the log.
CREATE TABLE undo_step (
    id INTEGER PRIMARY KEY,
    last_change INTEGER NOT NULL,
    label TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;
CREATE INDEX undo_step_order ON undo_step (undone, last_change);

-- Small numbers for the names of the recorded tables.
CREATE TABLE source_table (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

-- Which records a change touched: rows themselves, and rows that they belong to. entries: the places within the changeset, with
-- blanks between.
CREATE TABLE change_subject (
    source_table INTEGER NOT NULL,
    row_id INTEGER NOT NULL,
    change_id INTEGER NOT NULL,
    entries TEXT NOT NULL,
    PRIMARY KEY (source_table, row_id, change_id)
) STRICT, WITHOUT ROWID;

-- The first 64 bits of the SHA-256 of every row of the recorded tables. row_key is the primary key: the integer itself, or the
-- encoded columns of a composite one.
CREATE TABLE row_hash (
    source_table INTEGER NOT NULL,
    row_key ANY NOT NULL,
    hash INTEGER NOT NULL,
    PRIMARY KEY (source_table, row_key)
) STRICT, WITHOUT ROWID;
