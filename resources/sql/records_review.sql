-- Null where experts are not asked.
ALTER TABLE Programme ADD COLUMN "rubric" TEXT;

CREATE TABLE ReviewPool (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "members" TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX ReviewPool_place_seq ON ReviewPool (place, changedSeq);

CREATE TABLE ReviewPanel (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "application" BLOB NOT NULL,
    "programme" BLOB NOT NULL,
    "round" INTEGER NOT NULL,
    "ended" INTEGER NOT NULL,
    "copy" BLOB NOT NULL,
    "rubricVersion" INTEGER NOT NULL,
    "needed" INTEGER NOT NULL,
    "locked" INTEGER NOT NULL,
    "due" TEXT NOT NULL,
    "seats" TEXT NOT NULL,
    "draws" TEXT NOT NULL,
    "satBefore" TEXT NOT NULL,
    "score" INTEGER,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX ReviewPanel_place_seq ON ReviewPanel (place, changedSeq);

CREATE TABLE ReviewCopy (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "programme" BLOB NOT NULL,
    "rubric" TEXT NOT NULL,
    "due" TEXT NOT NULL,
    "project" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "applicantType" TEXT NOT NULL,
    "companySize" TEXT NOT NULL,
    "costs" TEXT NOT NULL,
    "contractAmount" INTEGER NOT NULL,
    "otherAid" INTEGER NOT NULL,
    "requested" INTEGER NOT NULL,
    "periodFrom" TEXT,
    "periodTo" TEXT,
    "materials" TEXT NOT NULL,
    "expectedValue" INTEGER,
    "expectedPayback" INTEGER,
    "reviewers" TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX ReviewCopy_place_seq ON ReviewCopy (place, changedSeq);

CREATE TABLE Review (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "panel" BLOB NOT NULL,
    "copy" BLOB NOT NULL,
    "reviewer" BLOB NOT NULL,
    "reviewerName" TEXT NOT NULL,
    "rubricVersion" INTEGER NOT NULL,
    "scores" TEXT NOT NULL,
    "comment" TEXT NOT NULL,
    "total" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "assignedAt" INTEGER NOT NULL,
    "lockedAt" INTEGER,
    "sealed" INTEGER NOT NULL,
    "shownTo" TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX Review_place_seq ON Review (place, changedSeq);
CREATE INDEX Review_panel ON Review (panel);
CREATE INDEX Review_reviewer ON Review (reviewer, state);

CREATE TABLE Interest (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "panel" BLOB NOT NULL,
    "account" BLOB NOT NULL,
    "personName" TEXT NOT NULL,
    "party" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX Interest_place_seq ON Interest (place, changedSeq);
CREATE INDEX Interest_panel ON Interest (panel);
