-- What a client keeps beside the registry's records. Names of columns are those of core/storage's structs.

-- Commands in the order people gave them. `bytes` are final once a sequence is given; the other columns are for finding.
CREATE TABLE outbox (
    ordinal INTEGER PRIMARY KEY AUTOINCREMENT,
    command BLOB NOT NULL UNIQUE,
    place TEXT NOT NULL,
    device BLOB,
    sequence INTEGER,
    kind TEXT NOT NULL,
    subject BLOB NOT NULL,
    draft BLOB,
    state TEXT NOT NULL,
    claimedAt INTEGER NOT NULL,
    answeredAt INTEGER,
    lastSeq INTEGER,
    errorCode TEXT,
    errorArguments TEXT,
    errorDetail TEXT,
    bytes BLOB NOT NULL
);
CREATE UNIQUE INDEX outbox_by_sequence ON outbox (device, place, sequence) WHERE sequence IS NOT NULL;
CREATE INDEX outbox_by_state ON outbox (state, place, ordinal);
CREATE INDEX outbox_by_subject ON outbox (subject, ordinal);

CREATE TABLE device_sequence (
    device BLOB NOT NULL,
    place TEXT NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (device, place)
) WITHOUT ROWID;

CREATE TABLE place_progress (
    place TEXT PRIMARY KEY,
    lastSeq INTEGER NOT NULL DEFAULT 0,
    headSeq INTEGER NOT NULL DEFAULT 0,
    answeredSequence INTEGER NOT NULL DEFAULT 0,
    reachedHeadAt INTEGER
) WITHOUT ROWID;

CREATE TABLE profile_value (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- Forms: what I see, what it is based on, and the other side's revision while a conflict is open.
CREATE TABLE local_Draft AS SELECT * FROM Draft LIMIT 0;
CREATE UNIQUE INDEX local_draft_by_id ON local_Draft (id);
CREATE TABLE base_Draft AS SELECT * FROM Draft LIMIT 0;
CREATE UNIQUE INDEX base_draft_by_id ON base_Draft (id);
CREATE TABLE theirs_Draft AS SELECT * FROM Draft LIMIT 0;
CREATE UNIQUE INDEX theirs_draft_by_id ON theirs_Draft (id);
CREATE TABLE draft_delivery (draft BLOB PRIMARY KEY, dirty INTEGER NOT NULL, refusedCode TEXT) WITHOUT ROWID;
CREATE TABLE draft_conflict (
    draft BLOB NOT NULL,
    field TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (draft, field)
) WITHOUT ROWID;

CREATE TABLE session_Account AS SELECT * FROM Account LIMIT 0;
CREATE UNIQUE INDEX session_account_by_id ON session_Account (id);

CREATE TABLE material_upload (
    sha256 TEXT NOT NULL,
    place TEXT NOT NULL,
    size INTEGER NOT NULL,
    uploaded INTEGER NOT NULL,
    PRIMARY KEY (sha256, place)
) WITHOUT ROWID;
CREATE INDEX material_upload_waiting ON material_upload (place) WHERE uploaded = 0;

-- The lists' orders; each ends with the id, so that a page begins exactly where the last one ended.
CREATE INDEX replica_application_changed ON Application (changedAt, id);
CREATE INDEX replica_application_submitted ON Application (submittedAt, id);
CREATE INDEX replica_application_number ON Application (number, id);
CREATE INDEX replica_application_company ON Application (companyPinyin, id);
CREATE INDEX replica_application_project ON Application (project, id);
CREATE INDEX replica_application_requested ON Application (requested, id);
-- Of small numbers, mostly nothing: SQLite counts all rows by the index it takes for the smallest.
CREATE INDEX replica_application_rows ON Application (openObjections);
CREATE INDEX replica_application_awarded ON Application (awarded, id);
CREATE INDEX replica_application_stage ON Application (stage, changedAt, id);
CREATE INDEX replica_voucher_valid ON Voucher (validTo, id);
CREATE INDEX replica_voucher_issued ON Voucher (issuedAt, id);
CREATE INDEX replica_voucher_left ON Voucher ("left", id);
CREATE INDEX replica_voucher_code ON Voucher (code, id);
CREATE INDEX replica_transfer_voucher ON Transfer (voucher, changedSeq, ordinal);
CREATE INDEX replica_objection_application ON Objection (application);
