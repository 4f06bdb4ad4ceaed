ALTER TABLE Programme ADD COLUMN "coming" BLOB;
CREATE TABLE ProgrammeProposal (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "programme" BLOB NOT NULL,
    "baseRuleVersion" INTEGER NOT NULL,
    "rules" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "proposedBy" BLOB NOT NULL,
    "proposedByName" TEXT NOT NULL,
    "proposedAt" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "answer" TEXT,
    "withdrawal" TEXT,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX ProgrammeProposal_place_seq ON ProgrammeProposal (place, changedSeq);
CREATE INDEX ProgrammeProposal_programme ON ProgrammeProposal (programme, proposedAt);
