-- SPDX-License-Identifier: GPL-3.0-or-later
-- Calls and what was submitted, groups and areas of cooperation as they change over time, agreements on cost recovery, contributions.
-- Amounts are whole hundredths of a currency (ISO 4217), never added to another currency.

-- What is submitted may be a file of any kind; documents of the library are PDF and text as before.
CREATE TABLE file_of_any_kind (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    size INTEGER NOT NULL CHECK (size >= 0),
    media_type TEXT NOT NULL CHECK (media_type GLOB '?*/?*' AND length(media_type) <= 200),
    original_name TEXT NOT NULL,
    pages INTEGER NOT NULL DEFAULT 0 CHECK (pages >= 0),
    added_at INTEGER NOT NULL
) STRICT;
INSERT INTO file_of_any_kind (id, sha256, size, media_type, original_name, pages, added_at)
    SELECT id, sha256, size, media_type, original_name, pages, added_at FROM file;
DROP TABLE file;
ALTER TABLE file_of_any_kind RENAME TO file;

CREATE TABLE call (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    reference TEXT NOT NULL DEFAULT '',         -- the letter's own: MC/COP6/2025/59
    decision TEXT NOT NULL DEFAULT '',          -- decision and paragraph that ask for it: MC-3/11, 5 (b)
    meeting_id INTEGER REFERENCES meeting (id), -- for which it is made
    audience TEXT NOT NULL DEFAULT 'named' CHECK (audience IN ('named', 'parties', 'states', 'all')),
    opened_on TEXT CHECK (opened_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    deadline TEXT CHECK (deadline GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1)),
    notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX call_meeting ON call (meeting_id);
CREATE INDEX call_deadline ON call (deadline);

CREATE TABLE call_title (
    call_id INTEGER NOT NULL REFERENCES call (id),
    language TEXT NOT NULL CHECK (language IN ('en', 'fr', 'es', 'zh', 'ru', 'ar')),
    title TEXT NOT NULL CHECK (title <> ''),
    PRIMARY KEY (call_id, language)
) STRICT, WITHOUT ROWID;

-- Those addressed by name, beside what the audience says.
CREATE TABLE call_addressee (
    call_id INTEGER NOT NULL REFERENCES call (id),
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    PRIMARY KEY (call_id, organisation_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX call_addressee_organisation ON call_addressee (organisation_id);

-- symbol: canonical, of the document in which it was issued, if any.
CREATE TABLE submission (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    call_id INTEGER NOT NULL REFERENCES call (id),
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    received_on TEXT NOT NULL CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    language TEXT NOT NULL DEFAULT '' CHECK (language IN ('', 'en', 'fr', 'es', 'zh', 'ru', 'ar')),
    symbol TEXT NOT NULL DEFAULT '',
    summary TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX submission_call ON submission (call_id, received_on);
CREATE INDEX submission_organisation ON submission (organisation_id);

CREATE TABLE submission_file (
    submission_id INTEGER NOT NULL REFERENCES submission (id),
    file_id INTEGER NOT NULL REFERENCES file (id),
    name TEXT NOT NULL CHECK (name <> ''),
    PRIMARY KEY (submission_id, file_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX submission_file_file ON submission_file (file_id);

CREATE TABLE cooperation_group (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    kind TEXT NOT NULL DEFAULT 'working_group' CHECK (kind IN ('task_force', 'working_group', 'subgroup', 'other')),
    scope TEXT NOT NULL DEFAULT '' CHECK (scope IN ('', 'inter_secretariat', 'tripartite', 'officers')),
    parent_id INTEGER REFERENCES cooperation_group (id),
    decision TEXT NOT NULL DEFAULT '',          -- decision and paragraph under which it works
    start_date TEXT CHECK (start_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    end_date TEXT CHECK (end_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    notes TEXT NOT NULL DEFAULT '',
    CHECK (end_date IS NULL OR start_date IS NULL OR end_date >= start_date),
    CHECK (parent_id IS NULL OR parent_id <> id)
) STRICT;
CREATE INDEX cooperation_group_parent ON cooperation_group (parent_id);

CREATE TABLE cooperation_group_name (
    group_id INTEGER NOT NULL REFERENCES cooperation_group (id),
    language TEXT NOT NULL CHECK (language IN ('en', 'fr', 'es', 'zh', 'ru', 'ar')),
    name TEXT NOT NULL CHECK (name <> ''),
    PRIMARY KEY (group_id, language)
) STRICT, WITHOUT ROWID;

-- person: empty where the entity as such is the member.
CREATE TABLE group_member (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    group_id INTEGER NOT NULL REFERENCES cooperation_group (id),
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    person TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT 'member' CHECK (role IN ('co_chair', 'chair', 'member', 'secretary')),
    start_date TEXT CHECK (start_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    end_date TEXT CHECK (end_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CHECK (end_date IS NULL OR start_date IS NULL OR end_date >= start_date)
) STRICT;
CREATE INDEX group_member_group ON group_member (group_id);
CREATE INDEX group_member_organisation ON group_member (organisation_id);

-- The headings of a decision under which areas of cooperation stand.
CREATE TABLE area_heading (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    decision TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0 CHECK (position >= 0)
) STRICT;
CREATE INDEX area_heading_decision ON area_heading (decision, position);

CREATE TABLE area_heading_name (
    heading_id INTEGER NOT NULL REFERENCES area_heading (id),
    language TEXT NOT NULL CHECK (language IN ('en', 'fr', 'es', 'zh', 'ru', 'ar')),
    name TEXT NOT NULL CHECK (name <> ''),
    PRIMARY KEY (heading_id, language)
) STRICT, WITHOUT ROWID;

-- An area whose scope changes ends, and another that names it as the one before begins.
CREATE TABLE cooperation_area (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    heading_id INTEGER NOT NULL REFERENCES area_heading (id),
    position INTEGER NOT NULL DEFAULT 0 CHECK (position >= 0),
    scope TEXT NOT NULL DEFAULT '' CHECK (scope IN ('', 'inter_secretariat', 'tripartite', 'officers')),
    group_id INTEGER REFERENCES cooperation_group (id),
    before_id INTEGER REFERENCES cooperation_area (id),
    start_date TEXT CHECK (start_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    end_date TEXT CHECK (end_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    notes TEXT NOT NULL DEFAULT '',
    CHECK (end_date IS NULL OR start_date IS NULL OR end_date >= start_date),
    CHECK (before_id IS NULL OR before_id <> id)
) STRICT;
CREATE INDEX cooperation_area_heading ON cooperation_area (heading_id, position);
CREATE INDEX cooperation_area_group ON cooperation_area (group_id);
CREATE INDEX cooperation_area_before ON cooperation_area (before_id);

CREATE TABLE cooperation_area_name (
    area_id INTEGER NOT NULL REFERENCES cooperation_area (id),
    language TEXT NOT NULL CHECK (language IN ('en', 'fr', 'es', 'zh', 'ru', 'ar')),
    name TEXT NOT NULL CHECK (name <> ''),
    PRIMARY KEY (area_id, language)
) STRICT, WITHOUT ROWID;

-- The officer who leads for an entity; person: empty while none is named.
CREATE TABLE area_lead (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    area_id INTEGER NOT NULL REFERENCES cooperation_area (id),
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    person TEXT NOT NULL DEFAULT '',
    start_date TEXT CHECK (start_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    end_date TEXT CHECK (end_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CHECK (end_date IS NULL OR start_date IS NULL OR end_date >= start_date)
) STRICT;
CREATE INDEX area_lead_area ON area_lead (area_id);
CREATE INDEX area_lead_organisation ON area_lead (organisation_id);

CREATE TABLE agreement (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    reference TEXT NOT NULL DEFAULT '',
    provider_id INTEGER NOT NULL REFERENCES organisation (id),  -- who serves
    receiver_id INTEGER NOT NULL REFERENCES organisation (id),  -- who pays
    decision TEXT NOT NULL DEFAULT '',
    meeting_id INTEGER REFERENCES meeting (id),     -- that is serviced
    signed_on TEXT CHECK (signed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    signed_precision TEXT NOT NULL DEFAULT 'day' CHECK (signed_precision IN ('day', 'month', 'year')),
    start_date TEXT CHECK (start_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    end_date TEXT CHECK (end_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    cost_recovery INTEGER NOT NULL DEFAULT 1 CHECK (cost_recovery IN (0, 1)),
    notes TEXT NOT NULL DEFAULT '',
    CHECK (provider_id <> receiver_id),
    CHECK (end_date IS NULL OR start_date IS NULL OR end_date >= start_date)
) STRICT;
CREATE INDEX agreement_provider ON agreement (provider_id);
CREATE INDEX agreement_receiver ON agreement (receiver_id);
CREATE INDEX agreement_meeting ON agreement (meeting_id);

CREATE TABLE agreement_title (
    agreement_id INTEGER NOT NULL REFERENCES agreement (id),
    language TEXT NOT NULL CHECK (language IN ('en', 'fr', 'es', 'zh', 'ru', 'ar')),
    title TEXT NOT NULL CHECK (title <> ''),
    PRIMARY KEY (agreement_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE agreement_line (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    agreement_id INTEGER NOT NULL REFERENCES agreement (id),
    position INTEGER NOT NULL DEFAULT 0 CHECK (position >= 0),
    service TEXT NOT NULL CHECK (service <> ''),
    currency TEXT NOT NULL DEFAULT '' CHECK (currency = '' OR currency GLOB '[A-Z][A-Z][A-Z]'),
    budgeted INTEGER CHECK (budgeted >= 0),
    charged INTEGER CHECK (charged >= 0),
    delivered_on TEXT CHECK (delivered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    delivered TEXT NOT NULL DEFAULT '',             -- what was delivered, in words
    CHECK (currency <> '' OR (budgeted IS NULL AND charged IS NULL))
) STRICT;
CREATE INDEX agreement_line_agreement ON agreement_line (agreement_id, position);

-- amount: null where only the donor is known.
CREATE TABLE contribution (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    donor_id INTEGER NOT NULL REFERENCES organisation (id),
    kind TEXT NOT NULL DEFAULT 'voluntary' CHECK (kind IN ('voluntary', 'assessed', 'in_kind', 'host')),
    year INTEGER CHECK (year BETWEEN 1945 AND 2199),
    currency TEXT NOT NULL DEFAULT '' CHECK (currency = '' OR currency GLOB '[A-Z][A-Z][A-Z]'),
    amount INTEGER CHECK (amount >= 0),
    pledged_on TEXT CHECK (pledged_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    received_on TEXT CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reference TEXT NOT NULL DEFAULT '',             -- where it is reported: a symbol and a paragraph
    notes TEXT NOT NULL DEFAULT '',
    CHECK ((currency = '') = (amount IS NULL))
) STRICT;
CREATE INDEX contribution_donor ON contribution (donor_id, year);
CREATE INDEX contribution_reference ON contribution (reference) WHERE reference <> '';

CREATE TABLE contribution_purpose (
    contribution_id INTEGER NOT NULL REFERENCES contribution (id),
    language TEXT NOT NULL CHECK (language IN ('en', 'fr', 'es', 'zh', 'ru', 'ar')),
    purpose TEXT NOT NULL CHECK (purpose <> ''),
    PRIMARY KEY (contribution_id, language)
) STRICT, WITHOUT ROWID;
