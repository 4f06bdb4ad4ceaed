-- Forms: what may still be undone, earlier versions on this device, and what a colleague changed in one.

-- Thrown away a moment ago: out of sight, and discarded only once nobody wants it back.
CREATE TABLE draft_discard (draft BLOB PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;

-- Versions of a form as JSON. The newest one of a draft goes on changing until it is closed or somebody else's edit comes in.
CREATE TABLE draft_revision (
    ordinal INTEGER PRIMARY KEY AUTOINCREMENT,
    draft BLOB NOT NULL,
    begunAt INTEGER NOT NULL,
    savedAt INTEGER NOT NULL,
    byColleague INTEGER NOT NULL,
    closed INTEGER NOT NULL,
    content TEXT NOT NULL
);
CREATE INDEX draft_revision_by_draft ON draft_revision (draft, ordinal);

-- Fields that took a colleague's value, until the person at this device has seen it.
CREATE TABLE draft_mark (
    draft BLOB NOT NULL,
    field TEXT NOT NULL,
    at INTEGER NOT NULL,
    byName TEXT NOT NULL,
    PRIMARY KEY (draft, field)
) WITHOUT ROWID;
