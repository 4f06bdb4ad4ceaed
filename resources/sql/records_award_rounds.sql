CREATE TABLE AwardRound (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "programme" BLOB NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "left" TEXT NOT NULL,
    "entries" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "drawFrom" INTEGER,
    "sealedBy" BLOB NOT NULL,
    "sealedByName" TEXT NOT NULL,
    "sealedAt" INTEGER NOT NULL,
    "seed" TEXT NOT NULL,
    "drawnBy" BLOB,
    "drawnByName" TEXT NOT NULL,
    "drawnAt" INTEGER,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX AwardRound_place_seq ON AwardRound (place, changedSeq);
ALTER TABLE Objection ADD COLUMN "recordedBy" BLOB;
ALTER TABLE Objection ADD COLUMN "decidedBy" BLOB;
ALTER TABLE Objection ADD COLUMN "decidedAt" INTEGER;
