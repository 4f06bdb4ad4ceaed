CREATE TABLE CaseHandler (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "application" BLOB NOT NULL,
    "account" BLOB,
    "name" TEXT NOT NULL,
    "givenBy" BLOB NOT NULL,
    "givenByName" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX CaseHandler_place_seq ON CaseHandler (place, changedSeq);
CREATE INDEX CaseHandler_application ON CaseHandler (application);
