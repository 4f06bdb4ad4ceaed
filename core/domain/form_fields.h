#pragma once

#include "core/domain/application.h"

#include <QStringList>

/// A form's fields by their names, as corrections, conflicts, undo and history speak of them.
namespace cpv {

/// Members of ApplicationForm whose values differ, in the form's order.
QStringList changedFields(const ApplicationForm &before, const ApplicationForm &after);
bool sameField(const QString &field, const ApplicationForm &a, const ApplicationForm &b);
/// Nothing happens to a name that is no field.
void copyField(const QString &field, const ApplicationForm &from, ApplicationForm &to);
/// Neither filled in nor chosen.
bool isEmptyField(const QString &field, const ApplicationForm &form);

/// Where nothing stands yet, what is likely to be the same again: project, purpose, provider, contact. A contract is a new one
/// each time, so its number, amount, days and costs are not taken. Returns the fields filled.
QStringList fillFromEarlier(ApplicationForm &form, const ApplicationForm &earlier);

/// As people write one: with an area, blanks, brackets and an extension.
bool isPhoneNumber(const QString &text);

/// Over without an award: its contract is still to be paid for, and may be applied for again.
bool cameToNothing(const Application &application);

} // namespace cpv
