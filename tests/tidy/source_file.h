#pragma once

#include <QList>
#include <QString>

namespace cpv::tidy {

/// A string literal without its quotes, and the line (from 1) on which it begins.
struct Literal {
    QString text;
    int line = 0;
};

/// One file, read three ways; `raw` and `code` have the same lines.
struct SourceFile {
    QString path; ///< From the project's root, with forward slashes: "core/base/money.h".
    QString raw; ///< As it stands.
    QString code; ///< Comments and the insides of literals are spaces.
    QList<Literal> literals;

    static SourceFile fromText(const QString &path, const QString &text);

    bool isCode() const { return path.endsWith(u".cpp") || path.endsWith(u".h"); }
    bool isIn(QStringView folder) const { return path.startsWith(folder) && path.mid(folder.size()).startsWith(u'/'); }
    /// What people run, not what tests it.
    bool isProduct() const { return isCode() && (isIn(u"core") || isIn(u"ui") || isIn(u"app")); }
};

/// A broken rule: `what` was found, `why` it is a rule.
struct Violation {
    QString path;
    int line = 0;
    QString rule; ///< A stable short name, for the self-test.
    QString what;
    QString why;

    QString text() const;
};

/// The line (from 1) of a character.
int lineAt(QStringView text, qsizetype offset);

}
