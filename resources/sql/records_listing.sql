CREATE TABLE ListingBatch (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "programmes" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT,
    "providers" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "proposedBy" BLOB NOT NULL,
    "proposedByName" TEXT NOT NULL,
    "proposedAt" INTEGER NOT NULL,
    "decidedBy" BLOB,
    "decidedByName" TEXT NOT NULL,
    "decidedAt" INTEGER,
    "reason" TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX ListingBatch_place_seq ON ListingBatch (place, changedSeq);
ALTER TABLE Provider ADD COLUMN "listings" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE DataCentre ADD COLUMN "declarations" TEXT NOT NULL DEFAULT '[]';
