CREATE TABLE Outcome (
    "capital" INTEGER NOT NULL,
    "firstMonth" TEXT NOT NULL,
    "months" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "application" BLOB NOT NULL,
    "company" BLOB NOT NULL,
    "companyName" TEXT NOT NULL,
    "reportedBy" TEXT NOT NULL,
    "reportedAt" INTEGER NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX Outcome_place_seq ON Outcome (place, changedSeq);
