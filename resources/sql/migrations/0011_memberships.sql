-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which States are members of a regional economic integration organization, and when: it votes with as many votes as it has member
-- States that are Parties, unless one of them votes itself. Minamata Convention, article 28; Basel, article 24; Rotterdam and
-- Stockholm, article 23.
CREATE TABLE organisation_member (
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    member_id INTEGER NOT NULL REFERENCES organisation (id) CHECK (member_id <> organisation_id),
    start_date TEXT CHECK (start_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    end_date TEXT CHECK (end_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- the last day
    PRIMARY KEY (organisation_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX organisation_member_member ON organisation_member (member_id);
