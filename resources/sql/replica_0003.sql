-- What people search for, by pairs of characters (core/sqlite/bigram_tokenizer.h). The text itself stays in the record's row, which rowid
-- names, and core/storage/search_index.h keeps both alike: nothing may VACUUM this file without rebuilding these tables. Pending rows are few and searched as they are.
CREATE VIRTUAL TABLE found_Application USING fts5(
    number, project, companyName, companyPinyin, content='Application', columnsize=0, tokenize='bigram');
INSERT INTO found_Application (found_Application) VALUES ('rebuild');

CREATE VIRTUAL TABLE found_Voucher USING fts5(
    code, project, companyName, content='Voucher', columnsize=0, tokenize='bigram');
INSERT INTO found_Voucher (found_Voucher) VALUES ('rebuild');

CREATE VIRTUAL TABLE found_Redemption USING fts5(
    invoiceNumber, contractNumber, voucherCode, companyName, content='Redemption', columnsize=0, tokenize='bigram');
INSERT INTO found_Redemption (found_Redemption) VALUES ('rebuild');

-- Counts and sums read these indexes alone.
DROP INDEX replica_application_stage;
CREATE INDEX replica_application_stage ON Application (stage, changedAt, id, programme, submittedAt, requested, awarded, voucher);
CREATE INDEX replica_voucher_state ON Voucher (state, validTo, id, programme, face, "left", held, used);
CREATE INDEX replica_redemption_at ON Redemption (at, id);
CREATE INDEX replica_redemption_state ON Redemption (state, mode, at, id, cost, amount);

-- Whose day is over: asked at every start.
CREATE INDEX replica_application_correction ON Application (stage, correctionDue, id) WHERE correctionDue IS NOT NULL;
CREATE INDEX replica_application_notice ON Application (stage, noticeTo, openObjections, id) WHERE noticeTo IS NOT NULL;
