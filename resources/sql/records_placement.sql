CREATE TABLE DataCentre (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "hub" TEXT NOT NULL,
    "cards" INTEGER NOT NULL,
    "load" INTEGER NOT NULL,
    "loadOn" TEXT NOT NULL,
    "pue" INTEGER NOT NULL,
    "powerPrice" INTEGER NOT NULL,
    "latitude" INTEGER NOT NULL,
    "longitude" INTEGER NOT NULL,
    "domesticShare" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "originNote" TEXT NOT NULL,
    "demonstration" INTEGER NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX DataCentre_place_seq ON DataCentre (place, changedSeq);

CREATE TABLE Offer (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "provider" BLOB NOT NULL,
    "centre" BLOB NOT NULL,
    "accelerator" TEXT NOT NULL,
    "prices" TEXT NOT NULL,
    "endedOn" TEXT,
    "demonstration" INTEGER NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX Offer_place_seq ON Offer (place, changedSeq);
