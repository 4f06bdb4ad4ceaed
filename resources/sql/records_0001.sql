-- One table for each kind of record: its name is the struct's, its columns are the described members in their order
-- (core/domain). Scalars as core/sqlite/sql_values.h binds them; lists and structs are compact JSON text. A test compares.
-- Amounts are fen, moments milliseconds since 1970 UTC, dates ISO text ('' where open), ids 16 bytes.

CREATE TABLE Programme (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "placeZh" TEXT NOT NULL,
    "placeEn" TEXT NOT NULL,
    "numberPrefix" TEXT NOT NULL,
    "ruleVersion" INTEGER NOT NULL,
    "effectiveFrom" TEXT NOT NULL,
    "effectiveTo" TEXT,
    "budgetPerYear" INTEGER NOT NULL,
    "payers" TEXT NOT NULL,
    "variants" TEXT NOT NULL,
    "costRates" TEXT NOT NULL,
    "caps" TEXT NOT NULL,
    "minContract" INTEGER NOT NULL,
    "applicants" TEXT NOT NULL,
    "costs" TEXT NOT NULL,
    "timeShare" TEXT NOT NULL,
    "windows" TEXT NOT NULL,
    "graceDays" INTEGER NOT NULL,
    "correctionDays" INTEGER NOT NULL,
    "noticeDays" INTEGER NOT NULL,
    "validityMonths" INTEGER NOT NULL,
    "approvals" TEXT NOT NULL,
    "materials" TEXT NOT NULL,
    "rules" TEXT NOT NULL,
    "providers" TEXT NOT NULL,
    "sourceZh" TEXT NOT NULL,
    "sourceEn" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "demonstration" INTEGER NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX Programme_place_seq ON Programme (place, changedSeq);

CREATE TABLE Company (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "uscc" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "pinyin" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "industry" TEXT NOT NULL,
    "employees" INTEGER NOT NULL,
    "revenue" INTEGER NOT NULL,
    "assets" INTEGER NOT NULL,
    "size" TEXT NOT NULL,
    "founded" TEXT NOT NULL,
    "registeredIn" TEXT NOT NULL,
    "district" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "relatedDigests" TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX Company_place_seq ON Company (place, changedSeq);

CREATE TABLE Provider (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "uscc" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "relatedDigests" TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX Provider_place_seq ON Provider (place, changedSeq);

CREATE TABLE Account (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "login" TEXT NOT NULL,
    "personName" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "roles" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "company" BLOB,
    "provider" BLOB,
    "disabled" INTEGER NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX Account_place_seq ON Account (place, changedSeq);

CREATE TABLE Device (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "account" BLOB NOT NULL,
    "publicKey" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "enrolled" INTEGER NOT NULL,
    "revoked" INTEGER,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX Device_place_seq ON Device (place, changedSeq);

CREATE TABLE Draft (
    "programme" BLOB NOT NULL,
    "company" BLOB NOT NULL,
    "project" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "provider" BLOB,
    "contractNumber" TEXT NOT NULL,
    "contractAmount" INTEGER NOT NULL,
    "contractSigned" TEXT,
    "periodFrom" TEXT,
    "periodTo" TEXT,
    "costs" TEXT NOT NULL,
    "otherAid" INTEGER NOT NULL,
    "contactName" TEXT NOT NULL,
    "contactPhone" TEXT NOT NULL,
    "materials" TEXT NOT NULL,
    "declared" INTEGER NOT NULL,
    "projection" TEXT,
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "editedAt" INTEGER NOT NULL,
    "editedBy" TEXT NOT NULL,
    "step" INTEGER NOT NULL,
    "corrects" BLOB,
    "discarded" INTEGER NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX Draft_place_seq ON Draft (place, changedSeq);
CREATE INDEX Draft_company ON Draft (company);

CREATE TABLE Application (
    "programme" BLOB NOT NULL,
    "company" BLOB NOT NULL,
    "project" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "provider" BLOB,
    "contractNumber" TEXT NOT NULL,
    "contractAmount" INTEGER NOT NULL,
    "contractSigned" TEXT,
    "periodFrom" TEXT,
    "periodTo" TEXT,
    "costs" TEXT NOT NULL,
    "otherAid" INTEGER NOT NULL,
    "contactName" TEXT NOT NULL,
    "contactPhone" TEXT NOT NULL,
    "materials" TEXT NOT NULL,
    "declared" INTEGER NOT NULL,
    "projection" TEXT,
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "ruleVersion" INTEGER NOT NULL,
    "companyName" TEXT NOT NULL,
    "companyPinyin" TEXT NOT NULL,
    "providerName" TEXT NOT NULL,
    "applicantType" TEXT NOT NULL,
    "companySize" TEXT NOT NULL,
    "district" TEXT NOT NULL,
    "requested" INTEGER NOT NULL,
    "submittedBy" BLOB NOT NULL,
    "submittedAt" INTEGER NOT NULL,
    "changedAt" INTEGER NOT NULL,
    "late" INTEGER NOT NULL,
    "checks" TEXT NOT NULL,
    "gravestCheck" TEXT NOT NULL,
    "gravestChecks" INTEGER NOT NULL,
    "steps" TEXT NOT NULL,
    "corrections" TEXT NOT NULL,
    "correctionDue" TEXT,
    "decision" TEXT,
    "earlierDecisions" TEXT NOT NULL,
    "awarded" INTEGER NOT NULL,
    "budgetYear" INTEGER NOT NULL,
    "noticeFrom" TEXT,
    "noticeTo" TEXT,
    "appealed" INTEGER NOT NULL,
    "openObjections" INTEGER NOT NULL,
    "voucher" BLOB,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX Application_place_seq ON Application (place, changedSeq);
CREATE INDEX Application_place_stage ON Application (place, stage, changedAt DESC, id);
CREATE INDEX Application_company_changed ON Application (company, changedAt);
CREATE INDEX Application_number ON Application (number);
CREATE INDEX Application_project ON Application (project);
CREATE INDEX Application_companyName ON Application (companyName);
CREATE INDEX Application_companyPinyin ON Application (companyPinyin);

CREATE TABLE Objection (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "application" BLOB NOT NULL,
    "objector" TEXT NOT NULL,
    "grounds" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX Objection_place_seq ON Objection (place, changedSeq);

CREATE TABLE Voucher (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "programme" BLOB NOT NULL,
    "mode" TEXT NOT NULL,
    "application" BLOB NOT NULL,
    "company" BLOB NOT NULL,
    "companyName" TEXT NOT NULL,
    "project" TEXT NOT NULL,
    "face" INTEGER NOT NULL,
    "left" INTEGER NOT NULL,
    "held" INTEGER NOT NULL,
    "used" INTEGER NOT NULL,
    "cover" INTEGER NOT NULL,
    "costUsed" INTEGER NOT NULL,
    "shares" TEXT NOT NULL,
    "budgetYear" INTEGER NOT NULL,
    "validFrom" TEXT NOT NULL,
    "validTo" TEXT NOT NULL,
    "costs" TEXT NOT NULL,
    "provider" BLOB,
    "contractNumber" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "stateBeforeFreeze" TEXT NOT NULL,
    "issuedAt" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "openRedemptions" TEXT NOT NULL,
    "seal" TEXT NOT NULL,
    "sealKey" TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX Voucher_place_seq ON Voucher (place, changedSeq);
CREATE INDEX Voucher_company_validTo ON Voucher (company, validTo);
CREATE INDEX Voucher_place_state ON Voucher (place, state);

CREATE TABLE Redemption (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "voucher" BLOB NOT NULL,
    "voucherCode" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "programme" BLOB NOT NULL,
    "company" BLOB NOT NULL,
    "companyName" TEXT NOT NULL,
    "provider" BLOB,
    "contractNumber" TEXT NOT NULL,
    "invoiceNumber" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "cost" INTEGER NOT NULL,
    "amount" INTEGER NOT NULL,
    "shares" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "requestedBy" BLOB NOT NULL,
    "approvedBy" BLOB,
    "batch" TEXT NOT NULL,
    "bankReceipt" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    "changedAt" INTEGER NOT NULL,
    "bill" TEXT,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX Redemption_place_seq ON Redemption (place, changedSeq);
CREATE INDEX Redemption_voucher ON Redemption (voucher);

CREATE TABLE Clawback (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "redemption" BLOB NOT NULL,
    "programme" BLOB NOT NULL,
    "company" BLOB NOT NULL,
    "principal" INTEGER NOT NULL,
    "interest" INTEGER NOT NULL,
    "principalRecovered" INTEGER NOT NULL,
    "recovered" INTEGER NOT NULL,
    "shares" TEXT NOT NULL,
    "budgetYear" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "openedAt" INTEGER NOT NULL,
    "due" TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX Clawback_place_seq ON Clawback (place, changedSeq);
CREATE INDEX Clawback_redemption ON Clawback (redemption);

CREATE TABLE Transfer (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "command" BLOB NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "payer" TEXT NOT NULL,
    "fromBucket" TEXT NOT NULL,
    "fromOwner" BLOB NOT NULL,
    "toBucket" TEXT NOT NULL,
    "toOwner" BLOB NOT NULL,
    "amount" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "programme" BLOB NOT NULL,
    "voucher" BLOB,
    "company" BLOB,
    "at" INTEGER NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX Transfer_place_seq ON Transfer (place, changedSeq);
CREATE INDEX Transfer_voucher ON Transfer (voucher);
CREATE INDEX Transfer_programme_year ON Transfer (programme, year, payer);

CREATE TABLE BudgetLine (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "programme" BLOB NOT NULL,
    "year" INTEGER NOT NULL,
    "payer" TEXT NOT NULL,
    "appropriated" INTEGER NOT NULL,
    "available" INTEGER NOT NULL,
    "committed" INTEGER NOT NULL,
    "issued" INTEGER NOT NULL,
    "held" INTEGER NOT NULL,
    "paid" INTEGER NOT NULL,
    "recovered" INTEGER NOT NULL,
    "treasury" INTEGER NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX BudgetLine_place_seq ON BudgetLine (place, changedSeq);
CREATE INDEX BudgetLine_place_programme ON BudgetLine (place, programme);

CREATE TABLE Counter (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "company" BLOB,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX Counter_place_seq ON Counter (place, changedSeq);

CREATE TABLE TimelineEntry (
    "id" BLOB NOT NULL,
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedSeq" INTEGER NOT NULL,
    "subject" BLOB NOT NULL,
    "company" BLOB,
    "event" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "byRole" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "at" INTEGER NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE INDEX TimelineEntry_place_seq ON TimelineEntry (place, changedSeq);
CREATE INDEX TimelineEntry_subject_at ON TimelineEntry (subject, at);
