-- SPDX-License-Identifier: GPL-3.0-or-later
-- How files come in: what was read of each and where, what waits for a person's word, and the queue.

-- Where each field was read in a file, how sure the reading is, and whether a person has confirmed it. Kept for the file and not for
-- the document: a file that waits, or an edition that was replaced, keeps what was read of it.
-- value: the text form of domain/field_value.h; boxes: "x,y,width,height" in points, separated by blanks.
CREATE TABLE field_reading (
    file_id INTEGER NOT NULL REFERENCES file (id),
    field TEXT NOT NULL CHECK (field <> ''),
    value TEXT NOT NULL,
    confidence REAL NOT NULL CHECK (confidence >= 0 AND confidence <= 1),
    reason TEXT NOT NULL DEFAULT '',
    page INTEGER NOT NULL DEFAULT 0 CHECK (page >= 0),
    boxes TEXT NOT NULL DEFAULT '',
    confirmed INTEGER NOT NULL DEFAULT 0 CHECK (confirmed IN (0, 1)),
    PRIMARY KEY (file_id, field)
) STRICT, WITHOUT ROWID;

-- What the analysis doubts, or may not decide alone. file_id is the file it was read in; for 'second_file' the file that waits to
-- replace the current one of the version.
CREATE TABLE proposal (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    field TEXT NOT NULL CHECK (field <> ''),
    document_id INTEGER NOT NULL REFERENCES document (id),
    version_id INTEGER REFERENCES language_version (id),
    meeting_id INTEGER REFERENCES meeting (id),
    file_id INTEGER REFERENCES file (id),
    value TEXT NOT NULL,
    confidence REAL NOT NULL CHECK (confidence >= 0 AND confidence <= 1),
    reason TEXT NOT NULL DEFAULT '',
    page INTEGER NOT NULL DEFAULT 0 CHECK (page >= 0),
    boxes TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'accepted', 'corrected', 'rejected', 'outdated')),
    decided_value TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    decided_at INTEGER,
    CHECK ((state = 'open') = (decided_at IS NULL))
) STRICT;
CREATE INDEX proposal_open ON proposal (created_at, id) WHERE state = 'open';
CREATE INDEX proposal_document ON proposal (document_id);
CREATE INDEX proposal_meeting ON proposal (meeting_id);
CREATE INDEX proposal_file ON proposal (file_id);

-- The queue is not part of the history: undoing an import takes the documents away and leaves the record of what was tried. Hence
-- document_id and version_id here point nowhere after an undo, and are no foreign keys.
CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    label TEXT NOT NULL DEFAULT '',
    replace_files INTEGER NOT NULL DEFAULT 0 CHECK (replace_files IN (0, 1)),
    created_at INTEGER NOT NULL,
    finished_at INTEGER
) STRICT;

CREATE TABLE import_job (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    path TEXT NOT NULL CHECK (path <> ''),
    state TEXT NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'running', 'done', 'failed', 'duplicate', 'waiting', 'cancelled')),
    reason TEXT NOT NULL DEFAULT '',
    attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    document_id INTEGER,
    version_id INTEGER,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX import_job_batch ON import_job (batch_id, id);
CREATE INDEX import_job_unfinished ON import_job (state, id) WHERE state IN ('queued', 'running');

-- What was wrong with a file, page by page: code and arguments make a sentence when shown.
CREATE TABLE import_problem (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    job_id INTEGER NOT NULL REFERENCES import_job (id),
    version_id INTEGER,
    page INTEGER NOT NULL DEFAULT 0 CHECK (page >= 0),
    code TEXT NOT NULL CHECK (code <> ''),
    arguments TEXT NOT NULL DEFAULT '[]'     -- a JSON array of strings
) STRICT;
CREATE INDEX import_problem_job ON import_problem (job_id);
CREATE INDEX import_problem_version ON import_problem (version_id);
