ALTER TABLE Application ADD COLUMN "industry" TEXT NOT NULL DEFAULT '';
ALTER TABLE Application ADD COLUMN "firstTime" INTEGER;
ALTER TABLE Application ADD COLUMN "decidedAt" INTEGER;
ALTER TABLE Transfer ADD COLUMN "redemption" BLOB;

CREATE TABLE Rollup (
    "applications" INTEGER NOT NULL,
    "requested" INTEGER NOT NULL,
    "decisions" INTEGER NOT NULL,
    "waitingDays" INTEGER NOT NULL,
    "refusals" INTEGER NOT NULL,
    "disregards" INTEGER NOT NULL,
    "departures" INTEGER NOT NULL,
    "awards" INTEGER NOT NULL,
    "awarded" INTEGER NOT NULL,
    "vouchers" INTEGER NOT NULL,
    "issued" INTEGER NOT NULL,
    "redemptions" INTEGER NOT NULL,
    "redeemed" INTEGER NOT NULL,
    "paid" INTEGER NOT NULL,
    "returned" INTEGER NOT NULL,
    "recovered" INTEGER NOT NULL,
    "waiting" INTEGER NOT NULL,
    "waitingSince" INTEGER NOT NULL,
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "programme" BLOB NOT NULL,
    "year" INTEGER NOT NULL,
    "month" TEXT NOT NULL,
    "dimension" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX Rollup_place_seq ON Rollup (place, changedSeq);
CREATE INDEX Rollup_read ON Rollup (place, year, dimension, value);
