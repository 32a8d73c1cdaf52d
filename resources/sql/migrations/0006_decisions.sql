-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was decided, what was asked of whom by when, and what was done about it. A decision is a tree of nodes whose label path joins
-- the languages; mandates hang on nodes; status entries are only ever added to.

-- number is canonical (MC-3/11); empty for a draft. Two decisions may carry one number after a merge, until a person decides: so it
-- is not unique. source_key tells a register of others its own record again (InforMEA's id).
CREATE TABLE decision (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    number TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'decision' CHECK (kind IN ('decision', 'resolution', 'recommendation', 'other')),
    state TEXT NOT NULL DEFAULT 'adopted' CHECK (state IN ('draft', 'adopted', 'superseded', 'withdrawn')),
    body_id INTEGER REFERENCES body (id),
    meeting_id INTEGER REFERENCES meeting (id),
    adopted_on TEXT CHECK (adopted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    original_language TEXT NOT NULL DEFAULT '' CHECK (original_language IN ('', 'en', 'fr', 'es', 'zh', 'ru', 'ar')),
    link TEXT NOT NULL DEFAULT '',          -- web address
    source_key TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL DEFAULT '~',     -- of the number; '~' sorts drafts after every number
    added_at INTEGER NOT NULL
) STRICT;
CREATE INDEX decision_order ON decision (sort_key, id);
CREATE INDEX decision_number ON decision (number);
CREATE INDEX decision_body ON decision (body_id);
CREATE INDEX decision_meeting ON decision (meeting_id);
CREATE INDEX decision_adopted ON decision (adopted_on);
CREATE INDEX decision_source ON decision (source_key) WHERE source_key <> '';

-- A mandate that is due at a meeting finds it by body and ordinal.
CREATE INDEX meeting_ordinal ON meeting (body_id, ordinal);

CREATE TABLE decision_title (
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    language TEXT NOT NULL CHECK (language IN ('en', 'fr', 'es', 'zh', 'ru', 'ar')),
    title TEXT NOT NULL CHECK (title <> ''),
    PRIMARY KEY (decision_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision_subject (
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    subject TEXT NOT NULL CHECK (subject <> ''),
    PRIMARY KEY (decision_id, subject)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_subject_subject ON decision_subject (subject, decision_id);

-- Reads "this decision <kind> target". The target is the canonical number of a decision, which the library need not hold yet, or an
-- article of a treaty as printed. Paths narrow both ends to a paragraph; empty means the whole decision.
CREATE TABLE decision_relation (
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    target TEXT NOT NULL CHECK (target <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('restates', 'amends', 'supersedes', 'follows', 'contradicts', 'implements', 'clarifies',
                                       'withdraws', 'parallel_to', 'answers', 'draft_of')),
    path TEXT NOT NULL DEFAULT '',
    target_path TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    origin TEXT NOT NULL DEFAULT 'person' CHECK (origin IN ('text', 'import', 'person')),
    PRIMARY KEY (decision_id, target, kind, path, target_path)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_relation_target ON decision_relation (target);

-- The documents it is found in, with the first and last of their paragraphs (paths of domain/block.h), and those that prepared it.
CREATE TABLE decision_document (
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    document_id INTEGER NOT NULL REFERENCES document (id),
    role TEXT NOT NULL DEFAULT 'found_in' CHECK (role IN ('found_in', 'prepared_by')),
    first_path TEXT NOT NULL DEFAULT '',
    last_path TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (decision_id, document_id, role)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_document_document ON decision_document (document_id, decision_id);

-- position orders all nodes of a decision as they are read, with gaps, so that an insertion seldom touches other rows. The path is
-- kept unique within the decision by the program; it follows from the labels (domain/decision.h) and is stored because citations and
-- other languages are joined by it.
CREATE TABLE decision_node (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    parent_id INTEGER REFERENCES decision_node (id),
    kind TEXT NOT NULL CHECK (kind IN ('preamble', 'heading', 'paragraph', 'item', 'text', 'annex')),
    label TEXT NOT NULL DEFAULT '',
    path TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0)
) STRICT;
CREATE INDEX decision_node_decision ON decision_node (decision_id, path);
CREATE INDEX decision_node_order ON decision_node (decision_id, position);
CREATE INDEX decision_node_parent ON decision_node (parent_id);

CREATE TABLE decision_node_text (
    node_id INTEGER NOT NULL REFERENCES decision_node (id),
    language TEXT NOT NULL CHECK (language IN ('en', 'fr', 'es', 'zh', 'ru', 'ar')),
    text TEXT NOT NULL,
    PRIMARY KEY (node_id, language)
) STRICT, WITHOUT ROWID;

-- One request, invitation or decision of a node. verb: identifier of the table of verbs; force: 0 observes … 5 decides.
-- A due date that hangs on a meeting is never stored as a day: it is due_meeting 'ordinal' with body and ordinal (a meeting that need
-- not be known yet), 'next' after the decision's own, or 'each'; due_segment counts the parts of a split meeting from 0; the offset
-- is in days, negative before the opening. Recurring: every due_every due_unit, the first time on due_on (or at the meeting).
CREATE TABLE mandate (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    node_id INTEGER NOT NULL REFERENCES decision_node (id),
    position INTEGER NOT NULL DEFAULT 0 CHECK (position >= 0),
    verb TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '' CHECK (category IN ('', 'observing', 'evaluative', 'reinforcing', 'directive', 'deciding')),
    force INTEGER NOT NULL DEFAULT 0 CHECK (force BETWEEN 0 AND 5),
    operational INTEGER NOT NULL DEFAULT 1 CHECK (operational IN (0, 1)),
    funding_caveat INTEGER NOT NULL DEFAULT 0 CHECK (funding_caveat IN (0, 1)),
    due_kind TEXT NOT NULL DEFAULT 'none' CHECK (due_kind IN ('none', 'date', 'meeting', 'recurring', 'event')),
    due_on TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    due_meeting TEXT NOT NULL DEFAULT '' CHECK (due_meeting IN ('', 'ordinal', 'next', 'each')),
    due_body_id INTEGER REFERENCES body (id),
    due_ordinal INTEGER CHECK (due_ordinal > 0),
    due_segment INTEGER NOT NULL DEFAULT 0 CHECK (due_segment >= 0),
    due_offset INTEGER NOT NULL DEFAULT 0 CHECK (due_offset BETWEEN -3660 AND 3660),
    due_every INTEGER NOT NULL DEFAULT 0 CHECK (due_every BETWEEN 0 AND 1200),
    due_unit TEXT NOT NULL DEFAULT '' CHECK (due_unit IN ('', 'month', 'year', 'meeting')),
    due_text TEXT NOT NULL DEFAULT '',      -- the event, or the time as it is printed
    state TEXT NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'confirmed', 'rejected')),
    origin TEXT NOT NULL DEFAULT 'person' CHECK (origin IN ('text', 'import', 'person')),
    confidence REAL NOT NULL DEFAULT 1 CHECK (confidence >= 0 AND confidence <= 1),
    officer TEXT NOT NULL DEFAULT '',
    next_step TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX mandate_node ON mandate (node_id, position);
CREATE INDEX mandate_due ON mandate (due_kind, due_on) WHERE due_kind <> 'none';
CREATE INDEX mandate_officer ON mandate (officer) WHERE officer <> '';

-- What each language prints of it.
CREATE TABLE mandate_text (
    mandate_id INTEGER NOT NULL REFERENCES mandate (id),
    language TEXT NOT NULL CHECK (language IN ('en', 'fr', 'es', 'zh', 'ru', 'ar')),
    verb TEXT NOT NULL DEFAULT '',
    deliverable TEXT NOT NULL DEFAULT '',
    condition TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (mandate_id, language)
) STRICT, WITHOUT ROWID;

-- class: identifier of the table of addressees, equal in all languages; empty for one that the table does not hold.
CREATE TABLE mandate_addressee (
    mandate_id INTEGER NOT NULL REFERENCES mandate (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    class TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL CHECK (name <> ''),   -- as printed or typed
    body_id INTEGER REFERENCES body (id),
    PRIMARY KEY (mandate_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX mandate_addressee_class ON mandate_addressee (class, mandate_id);
CREATE INDEX mandate_addressee_name ON mandate_addressee (name, mandate_id);

-- No entry at all is a state of its own: nothing recorded. as_at: the day of which it tells; never after the day of recording.
CREATE TABLE status_entry (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    mandate_id INTEGER NOT NULL REFERENCES mandate (id),
    status TEXT NOT NULL CHECK (status IN ('not_started', 'under_way', 'partly_done', 'done', 'overtaken', 'superseded', 'elapsed',
                                           'no_further_action')),
    as_at TEXT NOT NULL CHECK (as_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    author TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX status_entry_mandate ON status_entry (mandate_id, as_at, id);
CREATE INDEX status_entry_recorded ON status_entry (recorded_at);

-- Dated work: the raw material of a progress report. The precision says how much of the days is meant: July 2018 is its first and
-- last day with 'month'.
CREATE TABLE activity (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    kind TEXT NOT NULL DEFAULT 'other'
        CHECK (kind IN ('workshop', 'consultation', 'meeting_serviced', 'mission', 'project', 'training', 'webinar', 'publication',
                        'web_site', 'submission', 'service', 'agreement', 'outreach', 'study', 'other')),
    state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('planned', 'under_way', 'done', 'cancelled')),
    start_date TEXT CHECK (start_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    end_date TEXT CHECK (end_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    precision TEXT NOT NULL DEFAULT 'day' CHECK (precision IN ('day', 'month', 'quarter', 'year')),
    source TEXT NOT NULL DEFAULT '',        -- where it was told: a symbol and a paragraph, or a person
    source_key TEXT NOT NULL DEFAULT '',    -- tells an import its own record again
    officer TEXT NOT NULL DEFAULT '',
    added_at INTEGER NOT NULL,
    CHECK (end_date IS NULL OR (start_date IS NOT NULL AND end_date >= start_date))
) STRICT;
CREATE INDEX activity_start ON activity (start_date, id);
CREATE INDEX activity_source ON activity (source_key) WHERE source_key <> '';

CREATE TABLE activity_text (
    activity_id INTEGER NOT NULL REFERENCES activity (id),
    language TEXT NOT NULL CHECK (language IN ('en', 'fr', 'es', 'zh', 'ru', 'ar')),
    title TEXT NOT NULL CHECK (title <> ''),
    description TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (activity_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity_place (
    activity_id INTEGER NOT NULL REFERENCES activity (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    place TEXT NOT NULL CHECK (place <> ''),
    PRIMARY KEY (activity_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity_party (
    activity_id INTEGER NOT NULL REFERENCES activity (id),
    role TEXT NOT NULL CHECK (role IN ('partner', 'donor')),
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL CHECK (name <> ''),
    PRIMARY KEY (activity_id, role, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_party_name ON activity_party (name, role);

CREATE TABLE activity_area (
    activity_id INTEGER NOT NULL REFERENCES activity (id),
    area TEXT NOT NULL CHECK (area <> ''),
    PRIMARY KEY (activity_id, area)
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_area_area ON activity_area (area, activity_id);

CREATE TABLE activity_mandate (
    activity_id INTEGER NOT NULL REFERENCES activity (id),
    mandate_id INTEGER NOT NULL REFERENCES mandate (id),
    PRIMARY KEY (activity_id, mandate_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_mandate_mandate ON activity_mandate (mandate_id, activity_id);

CREATE TABLE activity_meeting (
    activity_id INTEGER NOT NULL REFERENCES activity (id),
    meeting_id INTEGER NOT NULL REFERENCES meeting (id),
    PRIMARY KEY (activity_id, meeting_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_meeting_meeting ON activity_meeting (meeting_id, activity_id);

-- By canonical symbol: the library need not hold the document yet.
CREATE TABLE activity_document (
    activity_id INTEGER NOT NULL REFERENCES activity (id),
    symbol TEXT NOT NULL CHECK (symbol <> ''),
    PRIMARY KEY (activity_id, symbol)
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_document_symbol ON activity_document (symbol, activity_id);

-- What shows that something was done about a mandate, with the status entry it came with, if any. A document is named by its
-- canonical symbol (reference), which the library need not hold yet; an address, a notification number and the like stand in
-- reference too.
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    mandate_id INTEGER NOT NULL REFERENCES mandate (id),
    entry_id INTEGER REFERENCES status_entry (id),
    kind TEXT NOT NULL CHECK (kind IN ('document', 'meeting', 'activity', 'file', 'address', 'other')),
    reference TEXT NOT NULL DEFAULT '',
    path TEXT NOT NULL DEFAULT '',          -- paragraph of the document
    meeting_id INTEGER REFERENCES meeting (id),
    activity_id INTEGER REFERENCES activity (id),
    file_id INTEGER REFERENCES file (id),
    note TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    recorded_at INTEGER NOT NULL,
    CHECK ((kind = 'meeting') = (meeting_id IS NOT NULL)),
    CHECK ((kind = 'activity') = (activity_id IS NOT NULL)),
    CHECK ((kind = 'file') = (file_id IS NOT NULL)),
    CHECK (kind NOT IN ('document', 'address', 'other') OR reference <> '')
) STRICT;
CREATE INDEX evidence_mandate ON evidence (mandate_id, id);
CREATE INDEX evidence_entry ON evidence (entry_id) WHERE entry_id IS NOT NULL;
CREATE INDEX evidence_meeting ON evidence (meeting_id);
CREATE INDEX evidence_activity ON evidence (activity_id);
CREATE INDEX evidence_file ON evidence (file_id);
CREATE INDEX evidence_reference ON evidence (reference) WHERE kind = 'document';
