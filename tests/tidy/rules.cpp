#include "tests/tidy/rules.h"

#include "tests/tidy/function_spans.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cpv::tidy {

namespace {

/// Which of a file's readings a pattern is looked for in.
enum class Reading { Raw, Code, Literals };

struct WordRule {
    QString rule;
    Reading reading;
    QRegularExpression pattern; ///< Its last group, or the whole match, is what is shown.
    bool (*applies)(const SourceFile &);
    QString why;
};

bool everywhere(const SourceFile &)
{
    return true;
}

bool inCode(const SourceFile &file)
{
    return file.isCode();
}

bool inProduct(const SourceFile &file)
{
    return file.isProduct();
}

bool inCore(const SourceFile &file)
{
    return file.isCode() && file.isIn(u"core");
}

bool inPureCode(const SourceFile &file)
{
    return file.isCode() && (file.isIn(u"core/domain") || file.isIn(u"core/insight"));
}

bool outsideStores(const SourceFile &file)
{
    static const QRegularExpression store(u"^core/(?:sqlite/|storage/|registry/.*store)"_s);
    return file.isProduct() && !store.match(file.path).hasMatch();
}

bool inProgramText(const SourceFile &file)
{
    return !file.path.endsWith(u".md") && file.path != u"LICENSE";
}

const QList<WordRule> &wordRules()
{
    static const QList<WordRule> rules{
        { u"name"_s, Reading::Code,
            QRegularExpression(
                uR"(\b(?:class|struct|union|enum|using|namespace|concept)\s+(?:class\s+)?(?!Q[A-Z])(\w*(?:Manager|Helper|Util|Impl)s?(?![a-z])\w*))"_s),
            inCode, u"Manager, Helper, Util and Impl say nothing; name what it is or does"_s },
        { u"leftover"_s, Reading::Raw, QRegularExpression(uR"(\b(?:TODO|FIXME|XXX)\b)"_s), inProgramText,
            u"what is undone is an issue, not a comment"_s },
        { u"events"_s, Reading::Code, QRegularExpression(uR"(\bprocessEvents\s*\()"_s), inProduct,
            u"a nested event loop re-enters code that does not expect it; long work belongs on the executor"_s },
        { u"qapp"_s, Reading::Code, QRegularExpression(uR"(\bqApp\s*->)"_s), inCore,
            u"the core takes what it needs in its constructors"_s },
        { u"place"_s, Reading::Raw,
            QRegularExpression(
                uR"((?<!Asia/)(?:Shanghai|Beijing|Shenzhen|Chengdu|Ningbo|Shandong|Henan|上海|北京|深圳|成都|宁波|山东|河南))"_s),
            inProduct, u"places are data: a new city must not need a new program"_s },
        { u"sql"_s, Reading::Literals,
            QRegularExpression(
                uR"(^\s*(?:SELECT\s|INSERT\s+(?:OR\s+\w+\s+)?INTO\b|REPLACE\s+INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b|(?:CREATE|DROP|ALTER)\s+(?:\w+\s+)?(?:TABLE|INDEX|VIEW|TRIGGER)\b|PRAGMA\s|VACUUM\b|BEGIN\s+(?:IMMEDIATE|EXCLUSIVE|TRANSACTION)\b|WITH\s+\w+\s+AS\s*\())"_s),
            outsideStores,
            u"SQL lives in core/sqlite, core/storage and the registry's stores, where the schema is known"_s },
        { u"pure"_s, Reading::Code,
            QRegularExpression(
                uR"(\b(?:Q_OBJECT|QObject|QSql\w*|QNetwork\w*|QTcp\w*|QFile\w*|QSaveFile|QDir\w*|QTimer|QThread\w*|QProcess|QSettings|QStandardPaths|QCoreApplication|(?:if|of|f)stream|fopen|clock_gettime|current(?:DateTime\w*|Date|Time|MSecsSinceEpoch|SecsSinceEpoch))\b|\b\w*[Cc]lock\w*\s*(?:\.|->|::)\s*now\s*\(|\b\w*Clock\b)"_s),
            inPureCode, u"domain and insight are pure functions over values: time and files are handed in"_s },
        { u"machine path"_s, Reading::Raw, QRegularExpression(uR"((?<![\w.~})/])/(?:work|tmp|home)/[\w.]*)"_s),
            inProgramText, u"another machine has no such folder"_s },
        { u"talk"_s, Reading::Raw,
            QRegularExpression(
                uR"(\b(?:sub-?agents?|tech lead|the brief|Claude|ChatGPT|as an AI|(?:previous|earlier|another|next) helper)\b)"_s,
                QRegularExpression::CaseInsensitiveOption),
            everywhere, u"readers need to know the program, not how it came about"_s },
    };
    return rules;
}

void addMatches(
    const WordRule &rule, const SourceFile &file, const QString &text, int firstLine, QList<Violation> &found)
{
    auto matches = rule.pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        found.append({ file.path, firstLine + lineAt(text, match.capturedStart()) - 1, rule.rule,
            match.captured(match.lastCapturedIndex()).simplified(), rule.why });
    }
}

void addFileName(const SourceFile &file, QList<Violation> &found)
{
    static const QRegularExpression empty(u"(?:^|[/_])(?:manager|helper|util|impl)s?(?=[_./])"_s);
    if (file.isCode() && empty.match(file.path).hasMatch())
        found.append({ file.path, 1, u"name"_s, u"the file's name"_s, wordRules().first().why });
}

}

QList<Violation> checkSizes(const SourceFile &file)
{
    QList<Violation> found;
    if (!file.isCode())
        return found;
    const auto lines = file.raw.count(u'\n');
    if (lines > longestFile)
        found.append(
            { file.path, longestFile + 1, u"long file"_s, u"%1 lines, at most %2"_s.arg(lines).arg(longestFile),
                u"the longest file decides whether people like to work here"_s });
    for (const FunctionSpan &function : functionSpans(file.code)) {
        if (function.lines <= longestFunction || function.name.endsWith(u"_data"))
            continue;
        found.append({ file.path, function.line, u"long function"_s,
            u"%1 has %2 lines, at most %3"_s.arg(function.name).arg(function.lines).arg(longestFunction),
            u"a function that does not fit the screen does more than one thing"_s });
    }
    return found;
}

QList<Violation> checkWords(const SourceFile &file)
{
    QList<Violation> found;
    addFileName(file, found);
    for (const WordRule &rule : wordRules()) {
        if (!rule.applies(file))
            continue;
        switch (rule.reading) {
        case Reading::Raw: addMatches(rule, file, file.raw, 1, found); break;
        case Reading::Code: addMatches(rule, file, file.code, 1, found); break;
        case Reading::Literals:
            for (const Literal &literal : file.literals)
                addMatches(rule, file, literal.text, literal.line, found);
            break;
        }
    }
    return found;
}

}
