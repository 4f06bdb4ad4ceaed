#pragma once

#include "core/domain/review.h"

namespace cpv {

/// Whom a copy must not betray.
struct CopiedFrom {
    const Application &application;
    const Programme &programme;
    const Company *company;   ///< Null where it isn't known.
    const Provider *provider; ///< Null where there is none.
};

/// Without id, reviewers and what the registry numbers. Free texts keep their words, but for the names, numbers and addresses of the
/// parties: those are blocked out.
ReviewCopy reviewCopyOf(const CopiedFrom &from);

/// `text` with every occurrence of the words blocked out, however it is spaced or capitalised.
QString blockedOut(const QString &text, const QStringList &words);

/// A company's name, and what people call it: without place, legal form and brackets.
QStringList namesOf(const QString &companyName, const QStringList &places);

} // namespace cpv
