-- The ledger is read from its first day to its last.
CREATE INDEX Transfer_at ON Transfer (at, id);
CREATE INDEX Redemption_state ON Redemption (state);
