CREATE TABLE Enrolment (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "company" BLOB NOT NULL,
    "companyName" TEXT NOT NULL,
    "account" BLOB NOT NULL,
    "personName" TEXT NOT NULL,
    "course" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "enrolledAt" INTEGER NOT NULL,
    "endedAt" INTEGER,
    "endedBy" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX Enrolment_place_seq ON Enrolment (place, changedSeq);

CREATE TABLE HelpRequest (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "company" BLOB NOT NULL,
    "companyName" TEXT NOT NULL,
    "account" BLOB NOT NULL,
    "personName" TEXT NOT NULL,
    "expert" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "askedAt" INTEGER NOT NULL,
    "answer" TEXT NOT NULL,
    "answeredBy" TEXT NOT NULL,
    "answeredAt" INTEGER,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX HelpRequest_place_seq ON HelpRequest (place, changedSeq);
