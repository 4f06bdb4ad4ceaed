#pragma once

#include "tests/journeys/driven/sight.h"

#include <chrono>

/// What a person does with mouse and keyboard. Each function looks first and says what stands in the way; the doing itself
/// is posted to the event loop, because a click may open a dialog that only ends when somebody answers it.
namespace cpv::journey {

Sight<void> click(const QString &name);
/// Enter on the row: `open` as a double click, otherwise only selects it.
Sight<void> clickRow(const QString &name, const QStringList &texts, bool open);
/// Key by key, as far as a keyboard has keys; the rest is committed as an input method does.
Sight<void> type(const QString &name, const QString &text);
/// Types, and so long after the last key the whole program dies of SIGKILL.
/// A key at each call, as a person types; done when none is `left`.
Sight<void> retypeSlowly(const QString &name, const QString &text, std::optional<QString> &left);
Sight<void> typeAndDie(const QString &name, const QString &text, std::chrono::milliseconds after);
/// Takes what is there away first, with the keyboard.
Sight<void> retype(const QString &name, const QString &text);
/// "Ctrl+S" and the like, to where the keyboard's focus is.
Sight<void> press(const QString &keys);
/// The first line of an open menu or a list in which this text occurs.
Sight<void> chooseLine(const QString &name, const QString &text);
/// The item whose data or text is this, otherwise the first that contains it.
Sight<void> choose(const QString &name, const QString &item);
/// "2026-12-01", typed.
Sight<void> typeDate(const QString &name, const QString &isoDate);
/// Answers the open file dialog.
Sight<void> chooseFile(const QString &path);
/// A file from another window, let go over the widget: the window finds out who takes it.
Sight<void> drop(const QString &name, const QString &path);
/// As a file manager copies; pasting is a key.
Sight<void> copyFile(const QString &path);
/// Everything visible, dialogs over the main window.
Sight<void> takePicture(const QString &path);

} // namespace cpv::journey
