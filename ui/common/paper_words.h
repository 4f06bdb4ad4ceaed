#pragma once

#include "core/usecases/paper_samples.h"

namespace cpv {

/// What counts as such a paper: form, age, who signs or seals. Empty for a kind that this program doesn't know.
QString paperRuleText(const QString &kind);

PaperSample sampleOf(const PaperGuide &guide);

/// Of a dialog for papers: what the store takes, first.
QString paperFileFilter();

/// Whether such papers are read, so that one can be told from any other file: invoices and bills.
bool isReadPaper(const QString &kind);
/// Whether what a file says of itself (`HandedIn::kind`) is what it is handed in as.
bool isRecognised(const QString &kind, const QString &said);
/// That it isn't, and what comes of it.
QString unrecognisedText(const QString &kind);

} // namespace cpv
