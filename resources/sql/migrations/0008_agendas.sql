-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person does to an agenda. The annotated agenda is the provisional one with what is said under its items, so that both keep the
-- same numbers; the adopted one is a tree of its own, since it may leave items out and add others.

-- Items that change places exchange their numbers. Undoing that row by row passes through states in which two have one number: that
-- numbers are unique is looked after where they are written, no longer by the table.
CREATE TABLE agenda_item_moved (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    agenda_id INTEGER NOT NULL REFERENCES agenda (id),
    parent_id INTEGER REFERENCES agenda_item_moved (id),
    label TEXT NOT NULL CHECK (label <> ''),
    number INTEGER NOT NULL CHECK (number >= 0),
    letter TEXT NOT NULL DEFAULT '',        -- what follows the number: (b)(i)
    sort_key TEXT NOT NULL,
    heading_only INTEGER NOT NULL DEFAULT 0 CHECK (heading_only IN (0, 1)),
    topic TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO agenda_item_moved (id, agenda_id, parent_id, label, number, letter, sort_key, heading_only, topic)
    SELECT id, agenda_id, parent_id, label, number, letter, sort_key, heading_only, topic FROM agenda_item;
DROP TABLE agenda_item;
ALTER TABLE agenda_item_moved RENAME TO agenda_item;
CREATE INDEX agenda_item_order ON agenda_item (agenda_id, sort_key);
CREATE INDEX agenda_item_label ON agenda_item (agenda_id, label);
CREATE INDEX agenda_item_parent ON agenda_item (parent_id);

CREATE TABLE agenda_setting (
    agenda_id INTEGER NOT NULL PRIMARY KEY REFERENCES agenda (id),
    annotated_symbol TEXT NOT NULL DEFAULT '',  -- of the document that annotates it: …/1/Add.1
    adopted_on TEXT CHECK (adopted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    notes TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- Paragraphs are separated by line feeds.
CREATE TABLE agenda_annotation (
    item_id INTEGER NOT NULL REFERENCES agenda_item (id),
    language TEXT NOT NULL CHECK (language IN ('en', 'fr', 'es', 'zh', 'ru', 'ar')),
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (item_id, language)
) STRICT, WITHOUT ROWID;

-- An item without a row here is taken up as it stands.
CREATE TABLE agenda_item_fate (
    item_id INTEGER NOT NULL PRIMARY KEY REFERENCES agenda_item (id),
    fate TEXT NOT NULL CHECK (fate IN ('added', 'deferred', 'withdrawn')),
    meeting_id INTEGER REFERENCES meeting (id),     -- to which a deferred item goes
    reason TEXT NOT NULL DEFAULT '',
    CHECK (meeting_id IS NULL OR fate = 'deferred')
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_item_fate_meeting ON agenda_item_fate (meeting_id);
CREATE INDEX agenda_item_topic ON agenda_item (topic) WHERE topic <> '';
