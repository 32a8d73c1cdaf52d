-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who takes part: States and organisations, which of them are Parties from which day, and for each meeting invitation, registration,
-- credentials, admission of observers, the persons who come and the travel that is paid for.

-- code: ISO 3166-1 alpha-3 for a State (JPN), the acronym for an organisation (EU, WHO); unique where it is given.
CREATE TABLE organisation (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'state'
        CHECK (kind IN ('state', 'regional_integration', 'united_nations', 'intergovernmental', 'non_governmental', 'industry',
                        'academia', 'secretariat', 'other')),
    region TEXT NOT NULL DEFAULT ''
        CHECK (region IN ('', 'africa', 'asia_pacific', 'eastern_europe', 'latin_america_caribbean', 'western_europe_others')),
    notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX organisation_code ON organisation (code) WHERE code <> '';

-- The first name of a language is the one to print ('name'); the others are only understood.
CREATE TABLE organisation_name (
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    language TEXT NOT NULL CHECK (language IN ('en', 'fr', 'es', 'zh', 'ru', 'ar')),
    name TEXT NOT NULL CHECK (name <> ''),
    use TEXT NOT NULL DEFAULT 'name' CHECK (use IN ('name', 'variant')),
    PRIMARY KEY (organisation_id, language, name)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX organisation_name_printed ON organisation_name (organisation_id, language) WHERE use = 'name';
CREATE INDEX organisation_name_name ON organisation_name (name);

-- When a treaty began to bind, and how long after its deposit an instrument does; body: the conference of its Parties.
CREATE TABLE treaty_term (
    body_id INTEGER NOT NULL PRIMARY KEY REFERENCES body (id),
    in_force_on TEXT CHECK (in_force_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    days_after_deposit INTEGER NOT NULL DEFAULT 90 CHECK (days_after_deposit BETWEEN 0 AND 3660)
) STRICT, WITHOUT ROWID;

-- The ninetieth day after the deposit of the fiftieth (Basel: twentieth) instrument, and for each later one: Minamata, article 31;
-- Basel, article 25; Rotterdam, article 26; Stockholm, article 26.
INSERT INTO treaty_term (body_id, in_force_on, days_after_deposit)
    SELECT b.id, v.column2, 90 FROM (VALUES
        ('MC-COP', '2017-08-16'),
        ('BC-COP', '1992-05-05'),
        ('RC-COP', '2004-02-24'),
        ('SC-COP', '2004-05-17')) v JOIN body b ON b.code = v.column1;

-- The day on which the treaty binds a Party is not stored: it follows from the deposit.
CREATE TABLE instrument (
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    body_id INTEGER NOT NULL REFERENCES body (id),
    kind TEXT NOT NULL DEFAULT '' CHECK (kind IN ('', 'ratification', 'acceptance', 'approval', 'accession', 'succession')),
    deposited_on TEXT NOT NULL CHECK (deposited_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    withdrawn_on TEXT CHECK (withdrawn_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),      -- the day on which a withdrawal takes effect
    PRIMARY KEY (organisation_id, body_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX instrument_body ON instrument (body_id);

-- One State or organisation at one meeting.
CREATE TABLE participation (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    meeting_id INTEGER NOT NULL REFERENCES meeting (id),
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    invited_on TEXT CHECK (invited_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    registered_on TEXT CHECK (registered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    credentials TEXT NOT NULL DEFAULT 'none' CHECK (credentials IN ('none', 'copy', 'original', 'examined', 'accepted')),
    credentials_on TEXT CHECK (credentials_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    observer TEXT NOT NULL DEFAULT '' CHECK (observer IN ('', 'requested', 'reviewed', 'admitted', 'objection')),
    observer_on TEXT CHECK (observer_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    notes TEXT NOT NULL DEFAULT '',
    UNIQUE (meeting_id, organisation_id)
) STRICT;
CREATE INDEX participation_organisation ON participation (organisation_id);

CREATE TABLE participant (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    participation_id INTEGER NOT NULL REFERENCES participation (id),
    position INTEGER NOT NULL DEFAULT 0 CHECK (position >= 0),
    name TEXT NOT NULL CHECK (name <> ''),      -- with its form of address, as the person writes it
    title TEXT NOT NULL DEFAULT '',             -- of the office held
    address TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1)),
    travel TEXT NOT NULL DEFAULT '' CHECK (travel IN ('', 'requested', 'approved', 'booked', 'travelled', 'declined')),
    travel_source TEXT NOT NULL DEFAULT '',     -- who pays: a trust fund, a donor
    notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX participant_participation ON participant (participation_id, position);
CREATE INDEX participant_travel ON participant (travel) WHERE travel <> '';
