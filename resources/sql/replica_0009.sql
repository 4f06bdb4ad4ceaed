-- Providers' bills, imported from their files. They stay on this device, so each names its company.
-- Coming: its lines are still being read. Removed: may be put back until its lines are swept away.
CREATE TABLE usage_bill (
    id BLOB PRIMARY KEY,
    company BLOB NOT NULL,
    sha256 TEXT NOT NULL,
    state TEXT NOT NULL,
    content TEXT NOT NULL
) WITHOUT ROWID;
CREATE UNIQUE INDEX usage_bill_once ON usage_bill (company, sha256) WHERE state = 'Kept';
CREATE INDEX usage_bill_state ON usage_bill (state);

-- Money in billionths of a yuan, quantities in millionths of their unit.
CREATE TABLE usage_line (
    bill BLOB NOT NULL,
    line INTEGER NOT NULL,
    billingFrom INTEGER NOT NULL,
    billingTo INTEGER NOT NULL,
    chargeFrom INTEGER NOT NULL,
    chargeTo INTEGER NOT NULL,
    category TEXT NOT NULL,
    provider TEXT NOT NULL,
    service TEXT NOT NULL,
    sku TEXT NOT NULL,
    region TEXT NOT NULL,
    resource TEXT NOT NULL,
    description TEXT NOT NULL,
    invoice TEXT NOT NULL,
    consumed INTEGER,
    consumedUnit TEXT NOT NULL,
    priced INTEGER,
    pricedUnit TEXT NOT NULL,
    unitPrice INTEGER,
    list INTEGER NOT NULL,
    contracted INTEGER NOT NULL,
    effective INTEGER NOT NULL,
    billed INTEGER NOT NULL,
    PRIMARY KEY (bill, line)
) WITHOUT ROWID;

CREATE TABLE usage_invoice (
    company BLOB NOT NULL,
    number TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (company, number)
) WITHOUT ROWID;
