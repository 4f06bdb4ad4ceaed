#include "core/registry/store/sqlite_schema.h"

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

const char *const FirstVersion = R"sql(
CREATE TABLE place (
    place TEXT PRIMARY KEY,
    head INTEGER NOT NULL
) WITHOUT ROWID;

-- One row per change, gapless within a place. Who may see it stands beside it, so that a page is one range scan.
CREATE TABLE feed (
    place TEXT NOT NULL,
    seq INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    id BLOB NOT NULL,
    everybody INTEGER NOT NULL,
    company BLOB,
    account BLOB,
    provider BLOB,
    officials INTEGER NOT NULL,
    internal INTEGER NOT NULL,
    PRIMARY KEY (place, seq)
) WITHOUT ROWID;
CREATE INDEX feed_everybody ON feed (place, seq) WHERE everybody = 1;
CREATE INDEX feed_company ON feed (company, place, seq) WHERE company IS NOT NULL;
CREATE INDEX feed_account ON feed (account, place, seq) WHERE account IS NOT NULL;
CREATE INDEX feed_provider ON feed (provider, place, seq) WHERE provider IS NOT NULL;

CREATE TABLE ledger_account (
    place TEXT NOT NULL,
    bucket TEXT NOT NULL,
    owner BLOB NOT NULL,
    year INTEGER NOT NULL,
    payer TEXT NOT NULL,
    fen INTEGER NOT NULL CHECK (fen >= 0 OR bucket IN ('Appropriated', 'Recovered')),
    PRIMARY KEY (owner, bucket, year, payer)
) WITHOUT ROWID;

CREATE TABLE push (
    id BLOB PRIMARY KEY,
    place TEXT NOT NULL,
    device BLOB NOT NULL,
    first_sequence INTEGER NOT NULL,
    count INTEGER NOT NULL,
    root BLOB NOT NULL,
    signature BLOB NOT NULL
) WITHOUT ROWID;

-- The commands' own bytes, verbatim, with their way to the signed root.
CREATE TABLE command (
    id BLOB PRIMARY KEY,
    place TEXT NOT NULL,
    device BLOB NOT NULL,
    sequence INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    push BLOB NOT NULL REFERENCES push (id),
    leaf INTEGER NOT NULL,
    path BLOB NOT NULL,
    arrived INTEGER NOT NULL
);

CREATE TABLE result (
    command BLOB PRIMARY KEY,
    digest BLOB NOT NULL,
    kind TEXT NOT NULL,
    code TEXT,
    arguments TEXT,
    seq INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE device_sequence (
    device BLOB NOT NULL,
    place TEXT NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (device, place)
) WITHOUT ROWID;

CREATE TABLE credential (
    account BLOB PRIMARY KEY,
    login TEXT NOT NULL UNIQUE COLLATE NOCASE,
    secret BLOB NOT NULL,
    failures INTEGER NOT NULL,
    locked_until INTEGER
) WITHOUT ROWID;

CREATE TABLE session (
    token_hash BLOB PRIMARY KEY,
    account BLOB NOT NULL,
    device BLOB NOT NULL,
    expires INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX session_account ON session (account);
CREATE INDEX session_expires ON session (expires);

CREATE TABLE material_claim (
    sha256 TEXT NOT NULL,
    place TEXT NOT NULL,
    company BLOB NOT NULL,
    size INTEGER NOT NULL,
    PRIMARY KEY (sha256, place, company)
) WITHOUT ROWID;

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
)sql";

const char *const AccountTables = R"sql(
-- A city's own business within the shared shard: only its officials see it.
ALTER TABLE feed ADD COLUMN officials_of TEXT;

CREATE TABLE one_time_code (
    account BLOB PRIMARY KEY,
    secret BLOB NOT NULL,
    expires INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE password_reset (
    account BLOB PRIMARY KEY,
    requested_by BLOB NOT NULL,
    requested_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE device_seen (
    device BLOB PRIMARY KEY,
    at INTEGER NOT NULL,
    waiting INTEGER
) WITHOUT ROWID;

CREATE INDEX Account_company ON Account (company) WHERE company IS NOT NULL;
CREATE INDEX Device_account ON Device (account);
)sql";

const char *const FeedReaders = R"sql(
-- What is handed to people by name: the rows of feed beside which it stands.
CREATE TABLE feed_reader (
    account BLOB NOT NULL,
    place TEXT NOT NULL,
    seq INTEGER NOT NULL,
    lost INTEGER NOT NULL,
    PRIMARY KEY (account, place, seq)
) WITHOUT ROWID;
)sql";

const char *const AccountsDesk = R"sql(
CREATE TABLE account_change (
    account BLOB PRIMARY KEY,
    terms TEXT NOT NULL,
    base_version INTEGER NOT NULL,
    proposed_by BLOB NOT NULL,
    proposed_at INTEGER NOT NULL,
    valid_until INTEGER NOT NULL
) WITHOUT ROWID;

-- What happened to accounts, for their auditors: written once, and kept as it was.
CREATE TABLE account_event (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    account BLOB,
    login TEXT NOT NULL,
    person TEXT NOT NULL,
    done_by TEXT NOT NULL,
    device TEXT NOT NULL,
    outcome TEXT NOT NULL,
    count INTEGER NOT NULL,
    terms_before TEXT,
    terms_after TEXT
);
CREATE INDEX account_event_account ON account_event (account, kind, seq);
CREATE TRIGGER account_event_stays BEFORE UPDATE ON account_event
BEGIN SELECT RAISE(ABORT, 'the account log is not changed'); END;
CREATE TRIGGER account_event_is_kept BEFORE DELETE ON account_event
BEGIN SELECT RAISE(ABORT, 'the account log is kept'); END;

ALTER TABLE device_seen ADD COLUMN waiting_since INTEGER;
)sql";

const char *const CasesInHand = R"sql(
-- Whoever leaves: the table has a row for each case that ever was anybody's, and the registry waits meanwhile.
CREATE INDEX CaseHandler_account ON CaseHandler (account) WHERE account IS NOT NULL;
)sql";

} // namespace

std::vector<Migration> registryMigrations()
{
    return {
        recordsMigration(1, u"records_0001"_s),
        { 2, u"registry"_s, QString::fromUtf8(FirstVersion) },
        recordsMigration(3, u"records_placement"_s),
        recordsMigration(4, u"records_learning"_s),
        recordsMigration(5, u"records_registration"_s),
        { 6, u"accounts"_s, QString::fromUtf8(AccountTables) },
        recordsMigration(7, u"records_outcome"_s),
        recordsMigration(8, u"records_bill_keys"_s),
        recordsMigration(9, u"records_step_due"_s),
        recordsMigration(10, u"records_facts"_s),
        recordsMigration(11, u"records_refund"_s),
        officeRecordsMigration(12),
        { 13, u"feed_readers"_s, QString::fromUtf8(FeedReaders) },
        { 14, u"accounts_desk"_s, QString::fromUtf8(AccountsDesk) },
        { 15, u"cases_in_hand"_s, QString::fromUtf8(CasesInHand) },
    };
}

} // namespace cpv
