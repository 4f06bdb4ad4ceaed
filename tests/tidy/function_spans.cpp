#include "tests/tidy/function_spans.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cpv::tidy {

namespace {

enum class Brace { Scope, Function, Value };

/// The head with what could mislead left out: templates, attributes, operator names, everything in parentheses.
QString flattened(const QString &head)
{
    static const QRegularExpression noise(
        uR"(template\s*<(?:[^<>]|<(?:[^<>]|<[^<>]*>)*>)*>|\[\[[^\]]*\]\]|alignas\s*\([^)]*\))"_s);
    static const QRegularExpression operators(uR"(\boperator\s*(\(\s*\)|[^\s\w(]+))"_s);
    QString text = head.simplified();
    text.remove(noise).replace(operators, u"operator"_s);
    QString flat;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u')' && depth > 0)
            --depth;
        if (depth == 0)
            flat += c;
        if (c == u'(')
            ++depth;
    }
    return flat.trimmed();
}

/// What a brace opens, judged by the text before it.
Brace kindOf(const QString &flat)
{
    static const QRegularExpression lambda(uR"(=\s*\[[^\]]*\]\s*(\(\))?[^=]*$)"_s);
    static const QRegularExpression scope(
        uR"((?:^|\)\s*|\b(?:inline|export|typedef|static|constexpr)\s+|\bQ_\w+\s+)(?:namespace|class|struct|union|enum|extern)\b[^()]*$)"_s);
    static const QRegularExpression memberInit(uR"(\)[^:]*:[^:].*[\w>]$)"_s);
    if (lambda.match(flat).hasMatch())
        return Brace::Function;
    if (flat.contains(u'='))
        return Brace::Value;
    if (scope.match(flat).hasMatch())
        return Brace::Scope;
    if (!flat.contains(u"()"_s) || memberInit.match(flat).hasMatch())
        return Brace::Value;
    return Brace::Function;
}

QString nameIn(const QString &flat)
{
    static const QRegularExpression name(uR"((~?[\w:]+)\s*\()"_s);
    const auto match = name.match(flat);
    return match.hasMatch() ? match.captured(1) : flat.section(u'=', 0, 0).trimmed().section(u' ', -1);
}

QString withoutPreprocessor(const QString &code)
{
    static const QRegularExpression directive(
        uR"(^[ \t]*#(?:[^\n]*\\\n)*[^\n]*)"_s, QRegularExpression::MultilineOption);
    QString text = code;
    auto matches = directive.globalMatch(code);
    while (matches.hasNext()) {
        const auto match = matches.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (text.at(i) != u'\n')
                text[i] = u' ';
        }
    }
    return text;
}

class Scanner {
public:
    QList<FunctionSpan> run(const QString &code)
    {
        for (const QChar c : withoutPreprocessor(code)) {
            if (m_bodyDepth > 0)
                inBody(c);
            else
                outside(c);
            if (c == u'\n')
                ++m_line;
        }
        return m_spans;
    }

private:
    void inBody(QChar c)
    {
        if (c == u'{')
            ++m_bodyDepth;
        if (c != u'}' || --m_bodyDepth > 0)
            return;
        m_spans.append({ nameIn(flattened(m_head)), m_headLine, m_line - m_headLine + 1 });
        m_head.clear();
    }

    void outside(QChar c)
    {
        const bool inValue = !m_open.isEmpty() && m_open.last() == Brace::Value;
        if (c == u'{')
            return open(inValue);
        if (c == u'}')
            return close();
        if (inValue)
            return;
        if (c == u'(' || c == u')')
            m_parens += c == u'(' ? 1 : -1;
        if ((c == u';' && m_parens == 0) || (c == u':' && endsWithAccess()))
            return m_head.clear();
        if (m_head.isEmpty()) {
            if (c.isSpace())
                return;
            m_headLine = m_line;
        }
        m_head += c;
    }

    void open(bool inValue)
    {
        const Brace kind = inValue || m_parens > 0 ? Brace::Value : kindOf(flattened(m_head));
        if (kind == Brace::Function) {
            m_bodyDepth = 1;
            return;
        }
        m_open.append(kind);
        if (kind == Brace::Scope)
            m_head.clear();
    }

    void close()
    {
        if (m_open.isEmpty())
            return;
        if (m_open.takeLast() == Brace::Scope)
            m_head.clear();
        else if (m_open.isEmpty() || m_open.last() != Brace::Value)
            m_head += u'}';
    }

    bool endsWithAccess() const
    {
        static const QRegularExpression access(uR"((?:^|\s)(?:public|protected|private|Q_SIGNALS|Q_SLOTS)\s*$)"_s);
        return access.match(m_head).hasMatch();
    }

    QList<FunctionSpan> m_spans;
    QList<Brace> m_open;
    QString m_head;
    int m_headLine = 1;
    int m_line = 1;
    int m_parens = 0;
    int m_bodyDepth = 0;
};

}

QList<FunctionSpan> functionSpans(const QString &code)
{
    return Scanner().run(code);
}

}
