CREATE TABLE RiskDecision (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "check" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subject" BLOB NOT NULL,
    "subjectName" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "decidedBy" BLOB NOT NULL,
    "byName" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX RiskDecision_place_seq ON RiskDecision (place, changedSeq);

CREATE TABLE RiskLimit (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX RiskLimit_place_seq ON RiskLimit (place, changedSeq);
