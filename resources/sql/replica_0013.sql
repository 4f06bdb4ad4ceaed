-- The office's list in the order of terms; the expression is that of the list (core/storage/list_sql.cpp).
CREATE INDEX replica_application_due ON Application (coalesce("due", '9999-12-31'), id);
-- Who else applies with a case's contract: asked whenever the office opens it.
CREATE INDEX replica_application_contract ON Application (contractNumber);
