ALTER TABLE Enrolment ADD COLUMN "session" TEXT;

CREATE TABLE PlaceCourse (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "course" TEXT NOT NULL,
    "session" TEXT,
    "withdrawn" INTEGER NOT NULL,
    "changedBy" TEXT NOT NULL,
    "changedAt" INTEGER NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX PlaceCourse_place_seq ON PlaceCourse (place, changedSeq);

CREATE TABLE PlaceExpert (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "expert" TEXT NOT NULL,
    "withdrawn" INTEGER NOT NULL,
    "changedBy" TEXT NOT NULL,
    "changedAt" INTEGER NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX PlaceExpert_place_seq ON PlaceExpert (place, changedSeq);
