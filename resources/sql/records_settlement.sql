ALTER TABLE Redemption ADD COLUMN "settlement" BLOB;

CREATE TABLE Settlement (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "programme" BLOB NOT NULL,
    "lines" TEXT NOT NULL,
    "payments" INTEGER NOT NULL,
    "waiting" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,
    "paid" INTEGER NOT NULL,
    "bounced" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "madeBy" BLOB NOT NULL,
    "madeByName" TEXT NOT NULL,
    "madeAt" INTEGER NOT NULL,
    "releasedBy" BLOB,
    "releasedByName" TEXT NOT NULL,
    "releasedAt" INTEGER,
    "fileSha256" TEXT NOT NULL,
    "answerFiles" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX Settlement_place_seq ON Settlement (place, changedSeq);
