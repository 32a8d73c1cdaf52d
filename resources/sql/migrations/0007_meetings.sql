-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who leads a body or a meeting, days that are not fixed yet, and the plan of a meeting's documents. No deadline is stored: each
-- follows from the opening or closing day and a rule, so that it moves with the meeting; only what a person fixed is kept.

-- A part of a meeting without days: "first quarter of 2022" as it is said, with the days between which it will fall.
CREATE TABLE segment_window (
    segment_id INTEGER NOT NULL PRIMARY KEY REFERENCES meeting_segment (id),
    said TEXT NOT NULL DEFAULT '',
    first_day TEXT CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    last_day TEXT CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CHECK (last_day IS NULL OR (first_day IS NOT NULL AND last_day >= first_day))
) STRICT, WITHOUT ROWID;

-- Offsets of a category's steps from the opening or the closing day; negative before it. The sets that the program brings have small
-- fixed ids, equal in every library.
CREATE TABLE rule_set (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    source TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE deadline_rule (
    rule_set_id INTEGER NOT NULL REFERENCES rule_set (id),
    category TEXT NOT NULL CHECK (category IN ('pre_session', 'information', 'in_session', 'post_session', 'amendment', 'other')),
    step TEXT NOT NULL CHECK (step IN ('forecast', 'draft', 'clearance', 'submit', 'issue')),
    anchor TEXT NOT NULL DEFAULT 'opening' CHECK (anchor IN ('opening', 'closing')),
    amount INTEGER NOT NULL CHECK (amount BETWEEN -3660 AND 3660),
    unit TEXT NOT NULL DEFAULT 'week' CHECK (unit IN ('day', 'week', 'month')),
    PRIMARY KEY (rule_set_id, category, step)
) STRICT, WITHOUT ROWID;

-- How long a document may be, footnotes and headings included.
CREATE TABLE word_limit (
    rule_set_id INTEGER NOT NULL REFERENCES rule_set (id),
    category TEXT NOT NULL CHECK (category IN ('pre_session', 'information', 'in_session', 'post_session', 'amendment', 'other')),
    author TEXT NOT NULL CHECK (author IN ('secretariat', 'other')),
    words INTEGER NOT NULL CHECK (words > 0),
    PRIMARY KEY (rule_set_id, category, author)
) STRICT, WITHOUT ROWID;

-- What a meeting has beside its days. time_zone: an IANA name, empty while unknown.
CREATE TABLE meeting_setting (
    meeting_id INTEGER NOT NULL PRIMARY KEY REFERENCES meeting (id),
    time_zone TEXT NOT NULL DEFAULT '',
    rule_set_id INTEGER REFERENCES rule_set (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_setting_rules ON meeting_setting (rule_set_id);

-- One term of one person or Party in the bureau of a body, or in that of one meeting.
CREATE TABLE officer (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    body_id INTEGER NOT NULL REFERENCES body (id),
    meeting_id INTEGER REFERENCES meeting (id),
    role TEXT NOT NULL DEFAULT 'member'
        CHECK (role IN ('president', 'vice_president', 'chair', 'co_chair', 'vice_chair', 'rapporteur', 'secretary', 'member')),
    name TEXT NOT NULL CHECK (name <> ''),
    party TEXT NOT NULL DEFAULT '',         -- which Government or organization the person comes from
    region TEXT NOT NULL DEFAULT '',
    start_date TEXT CHECK (start_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    end_date TEXT CHECK (end_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    position INTEGER NOT NULL DEFAULT 0 CHECK (position >= 0),
    CHECK (end_date IS NULL OR start_date IS NULL OR end_date >= start_date)
) STRICT;
CREATE INDEX officer_body ON officer (body_id, position);
CREATE INDEX officer_meeting ON officer (meeting_id);

-- A document that a meeting will need. symbol is canonical and tells which document of the library it becomes; the library need not
-- hold it yet. part: which part of a split meeting it is for, from 0. languages: codes with commas; empty: those of its category.
-- state is empty while it follows from dates and files; a person who sets it says why.
CREATE TABLE planned_document (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    meeting_id INTEGER NOT NULL REFERENCES meeting (id),
    part INTEGER NOT NULL DEFAULT 0 CHECK (part >= 0),
    category TEXT NOT NULL DEFAULT 'pre_session'
        CHECK (category IN ('pre_session', 'information', 'in_session', 'post_session', 'amendment', 'other')),
    symbol TEXT NOT NULL DEFAULT '',
    agenda_items TEXT NOT NULL DEFAULT '',  -- labels with commas: 4(j),5
    unit TEXT NOT NULL DEFAULT '',          -- that writes it
    officer TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT 'secretariat' CHECK (author IN ('secretariat', 'other')),
    original_language TEXT NOT NULL DEFAULT '' CHECK (original_language IN ('', 'en', 'fr', 'es', 'zh', 'ru', 'ar')),
    languages TEXT NOT NULL DEFAULT '',
    words INTEGER NOT NULL DEFAULT 0 CHECK (words >= 0),    -- foreseen
    pages INTEGER NOT NULL DEFAULT 0 CHECK (pages >= 0),
    mandate TEXT NOT NULL DEFAULT '',       -- why it is written: decision and paragraph
    state TEXT NOT NULL DEFAULT ''
        CHECK (state IN ('', 'planned', 'awaited', 'received', 'clearance', 'submitted', 'editing', 'issued', 'on_hold', 'withdrawn')),
    state_reason TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL DEFAULT '~',
    added_at INTEGER NOT NULL,
    CHECK (state = '' OR state_reason <> '')
) STRICT;
CREATE INDEX planned_document_meeting ON planned_document (meeting_id, sort_key);
CREATE INDEX planned_document_symbol ON planned_document (symbol) WHERE symbol <> '';

CREATE TABLE planned_title (
    planned_id INTEGER NOT NULL REFERENCES planned_document (id),
    language TEXT NOT NULL CHECK (language IN ('en', 'fr', 'es', 'zh', 'ru', 'ar')),
    title TEXT NOT NULL CHECK (title <> ''),
    PRIMARY KEY (planned_id, language)
) STRICT, WITHOUT ROWID;

-- What a person fixed about a step: another day than the rule's, with the reason, and the day on which it was done.
CREATE TABLE planned_step (
    planned_id INTEGER NOT NULL REFERENCES planned_document (id),
    step TEXT NOT NULL CHECK (step IN ('forecast', 'draft', 'clearance', 'submit', 'issue')),
    fixed_on TEXT CHECK (fixed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason TEXT NOT NULL DEFAULT '',
    done_on TEXT CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    PRIMARY KEY (planned_id, step),
    CHECK (fixed_on IS NULL OR reason <> '')
) STRICT, WITHOUT ROWID;

-- Sources: field notes on documents, section 1.
INSERT INTO rule_set (id, name, source) VALUES
    (1, '10-4-6', 'United Nations Office at Geneva, Documents Management; Editorial Manual (word limits)'),
    (2, '45-30', 'Commission for the Conservation of Antarctic Marine Living Resources, circulars');

INSERT INTO deadline_rule (rule_set_id, category, step, anchor, amount, unit) VALUES
    (1, 'pre_session', 'forecast', 'opening', -14, 'week'),
    (1, 'pre_session', 'submit', 'opening', -10, 'week'),
    (1, 'pre_session', 'issue', 'opening', -6, 'week'),
    (1, 'information', 'forecast', 'opening', -14, 'week'),
    (1, 'information', 'submit', 'opening', -10, 'week'),
    (1, 'information', 'issue', 'opening', -6, 'week'),
    (1, 'in_session', 'forecast', 'opening', -3, 'week'),
    (1, 'post_session', 'submit', 'closing', 2, 'week'),
    (1, 'amendment', 'issue', 'opening', -6, 'month'),
    (1, 'other', 'submit', 'opening', -10, 'week'),
    (1, 'other', 'issue', 'opening', -6, 'week'),
    (2, 'pre_session', 'submit', 'opening', -45, 'day'),
    (2, 'information', 'submit', 'opening', -30, 'day');

INSERT INTO word_limit (rule_set_id, category, author, words) VALUES
    (1, 'pre_session', 'secretariat', 8500),
    (1, 'pre_session', 'other', 10700),
    (1, 'in_session', 'secretariat', 3300),
    (1, 'in_session', 'other', 3300),
    (1, 'post_session', 'secretariat', 8500),
    (1, 'post_session', 'other', 10700);
