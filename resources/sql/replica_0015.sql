-- What a row is for; rows imported earlier don't say it.
ALTER TABLE usage_line ADD COLUMN serviceCategory TEXT NOT NULL DEFAULT '';

-- What contracts ask for a unit, as the company typed it from the signed paper; in billionths of a yuan.
CREATE TABLE usage_price (
    company BLOB NOT NULL,
    contract TEXT NOT NULL,
    sku TEXT NOT NULL,
    unit TEXT NOT NULL,
    price INTEGER NOT NULL,
    PRIMARY KEY (company, contract, sku, unit)
) WITHOUT ROWID;
