-- Calculations of a project's return. They stay on this device, so each names its company: another company's people never see them.
CREATE TABLE roi_case (
    id BLOB PRIMARY KEY,
    company BLOB NOT NULL,
    savedAt INTEGER NOT NULL,
    content TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX roi_case_by_company ON roi_case (company, id);
