-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who meets, when and where, and on which agenda. No foreign key cascades anywhere: a change that the history undoes must be
-- exactly the change that was recorded, so dependent rows are deleted by name.

-- A treaty, a conference of the parties, a committee, a secretariat, an organ of the United Nations.
-- Bodies that the program knows have small fixed ids, equal in every library; those a person adds have ids as everything else.
CREATE TABLE body (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('organization', 'treaty', 'conference', 'assembly', 'council', 'commission', 'committee',
                                       'working_group', 'negotiating_committee', 'bureau', 'task_force', 'secretariat', 'other')),
    parent_id INTEGER REFERENCES body (id),
    series TEXT NOT NULL DEFAULT '',   -- how its meetings are called before their number: COP in COP-4
    counting TEXT NOT NULL DEFAULT 'ordinal' CHECK (counting IN ('ordinal', 'year', 'none'))
) STRICT;
CREATE INDEX body_parent ON body (parent_id);

-- Every spelling that resolves to the body.
CREATE TABLE body_name (
    body_id INTEGER NOT NULL REFERENCES body (id),
    language TEXT NOT NULL CHECK (language IN ('en', 'fr', 'es', 'zh', 'ru', 'ar')),
    name TEXT NOT NULL CHECK (name <> ''),
    use TEXT NOT NULL DEFAULT 'variant' CHECK (use IN ('name', 'short', 'variant')),
    PRIMARY KEY (body_id, language, name)
) STRICT, WITHOUT ROWID;

-- How symbols of its documents begin; {n} stands for the ordinal of the meeting, {y} for a year: UNEP/MC/COP.{n}
CREATE TABLE body_symbol_root (
    pattern TEXT NOT NULL PRIMARY KEY CHECK (pattern <> ''),
    body_id INTEGER NOT NULL REFERENCES body (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX body_symbol_root_body ON body_symbol_root (body_id);

-- What stands before the hyphen of its decision numbers, with the forms of other scripts: MC, МК
CREATE TABLE body_decision_prefix (
    body_id INTEGER NOT NULL REFERENCES body (id),
    prefix TEXT NOT NULL CHECK (prefix <> ''),
    PRIMARY KEY (body_id, prefix)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    body_id INTEGER NOT NULL REFERENCES body (id),
    code TEXT NOT NULL CHECK (code <> ''),                       -- COP-4, ICC-3; unique within the body
    ordinal INTEGER CHECK (ordinal > 0),                         -- null for a meeting that is not counted
    status TEXT NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'confirmed', 'held', 'postponed', 'cancelled')),
    notes TEXT NOT NULL DEFAULT '',
    UNIQUE (body_id, code)
) STRICT;

CREATE TABLE meeting_title (
    meeting_id INTEGER NOT NULL REFERENCES meeting (id),
    language TEXT NOT NULL CHECK (language IN ('en', 'fr', 'es', 'zh', 'ru', 'ar')),
    title TEXT NOT NULL CHECK (title <> ''),
    PRIMARY KEY (meeting_id, language)
) STRICT, WITHOUT ROWID;

-- One run of days at one place. A meeting in two parts has two; a first quarter without days has none but its notes.
CREATE TABLE meeting_segment (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    meeting_id INTEGER NOT NULL REFERENCES meeting (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    start_date TEXT CHECK (start_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    end_date TEXT CHECK (end_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    mode TEXT NOT NULL DEFAULT '' CHECK (mode IN ('', 'in_person', 'online', 'hybrid')),
    tentative INTEGER NOT NULL DEFAULT 0 CHECK (tentative IN (0, 1)),
    status TEXT NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'confirmed', 'held', 'postponed', 'cancelled')),
    CHECK (end_date IS NULL OR (start_date IS NOT NULL AND end_date >= start_date))
) STRICT;
CREATE INDEX meeting_segment_meeting ON meeting_segment (meeting_id, position);
CREATE INDEX meeting_segment_start ON meeting_segment (start_date);

-- The place as documents of each language print it: Geneva, Genève, 日内瓦.
CREATE TABLE segment_place (
    segment_id INTEGER NOT NULL REFERENCES meeting_segment (id),
    language TEXT NOT NULL CHECK (language IN ('en', 'fr', 'es', 'zh', 'ru', 'ar')),
    place TEXT NOT NULL CHECK (place <> ''),
    PRIMARY KEY (segment_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_relation (
    from_id INTEGER NOT NULL REFERENCES meeting (id),
    to_id INTEGER NOT NULL REFERENCES meeting (id),
    kind TEXT NOT NULL CHECK (kind IN ('preparatory_for', 'back_to_back_with', 'joint_with', 'resumes')),
    PRIMARY KEY (from_id, to_id, kind),
    CHECK (from_id <> to_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_relation_to ON meeting_relation (to_id);

-- An agenda is known by the document that sets it out; the symbol is empty while no document has named it.
CREATE TABLE agenda (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    meeting_id INTEGER NOT NULL REFERENCES meeting (id),
    symbol TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'provisional' CHECK (status IN ('provisional', 'adopted')),
    UNIQUE (meeting_id, symbol)
) STRICT;
CREATE INDEX agenda_symbol ON agenda (symbol);

-- Items form a tree; the label is the whole one, as documents cite it: 5, 5(b), 5(b)(i), 2.3.
CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    agenda_id INTEGER NOT NULL REFERENCES agenda (id),
    parent_id INTEGER REFERENCES agenda_item (id),
    label TEXT NOT NULL CHECK (label <> ''),
    number INTEGER NOT NULL CHECK (number >= 0),
    letter TEXT NOT NULL DEFAULT '',        -- what follows the number: (b)(i)
    sort_key TEXT NOT NULL,
    heading_only INTEGER NOT NULL DEFAULT 0 CHECK (heading_only IN (0, 1)),
    topic TEXT NOT NULL DEFAULT '',
    UNIQUE (agenda_id, label)
) STRICT;
CREATE INDEX agenda_item_order ON agenda_item (agenda_id, sort_key);
CREATE INDEX agenda_item_parent ON agenda_item (parent_id);

CREATE TABLE agenda_item_title (
    item_id INTEGER NOT NULL REFERENCES agenda_item (id),
    language TEXT NOT NULL CHECK (language IN ('en', 'fr', 'es', 'zh', 'ru', 'ar')),
    title TEXT NOT NULL CHECK (title <> ''),
    PRIMARY KEY (item_id, language)
) STRICT, WITHOUT ROWID;
