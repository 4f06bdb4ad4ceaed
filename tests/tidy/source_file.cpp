#include "tests/tidy/source_file.h"

using namespace Qt::StringLiterals;

namespace cpv::tidy {

namespace {

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// Separates code from comments and literals. Knows just enough C++: raw strings, escapes, digit separators.
class Lexer {
public:
    explicit Lexer(SourceFile &file)
        : m_file(file)
        , m_text(file.raw)
    {
    }

    void run()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (follows(u"//"))
                blankUntil(m_text.indexOf(u'\n', m_at), 0);
            else if (follows(u"/*"))
                blankUntil(m_text.indexOf(u"*/", m_at + 2), 2);
            else if (c == u'"')
                isRawString() ? rawString() : quoted(c);
            else if (c == u'\'' && !isDigitSeparator())
                quoted(c);
            else
                keep();
        }
    }

private:
    bool follows(QStringView what) const { return m_text.sliced(m_at).startsWith(what); }

    void keep() { m_file.code += m_text.at(m_at++); }

    void blankUntil(qsizetype end, qsizetype extra)
    {
        const qsizetype stop = end < 0 ? m_text.size() : end + extra;
        for (; m_at < stop; ++m_at)
            m_file.code += m_text.at(m_at) == u'\n' ? u'\n' : u' ';
    }

    QStringView wordBefore() const
    {
        qsizetype begin = m_at;
        while (begin > 0 && isWord(m_text.at(begin - 1)))
            --begin;
        return m_text.sliced(begin, m_at - begin);
    }

    bool isRawString() const
    {
        const QStringView prefix = wordBefore();
        return prefix == u"R" || prefix == u"uR" || prefix == u"u8R" || prefix == u"UR" || prefix == u"LR";
    }

    bool isDigitSeparator() const
    {
        const QStringView number = wordBefore();
        return !number.isEmpty() && number.front().isDigit();
    }

    void rawString()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        if (open < 0)
            return keep();
        const QString close = u')' + m_text.sliced(m_at + 1, open - m_at - 1).toString() + u'"';
        const qsizetype end = m_text.indexOf(close, open);
        remember(open + 1, end < 0 ? m_text.size() : end);
        keep();
        blankUntil(end, close.size() - 1);
        if (m_at < m_text.size())
            keep();
    }

    void quoted(QChar quote)
    {
        keep();
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != quote && m_text.at(m_at) != u'\n')
            blankUntil(qMin(m_at + (m_text.at(m_at) == u'\\' ? 2 : 1), m_text.size()), 0);
        if (quote == u'"')
            remember(begin, m_at);
        if (m_at < m_text.size())
            keep();
    }

    void remember(qsizetype begin, qsizetype end)
    {
        m_file.literals.append({ m_text.sliced(begin, end - begin).toString(), lineAt(m_text, begin) });
    }

    SourceFile &m_file;
    QStringView m_text;
    qsizetype m_at = 0;
};

}

SourceFile SourceFile::fromText(const QString &path, const QString &text)
{
    SourceFile file{ path, text, {}, {} };
    file.code.reserve(text.size());
    if (file.isCode())
        Lexer(file).run();
    return file;
}

QString Violation::text() const
{
    return u"%1:%2: %3 (%4)"_s.arg(path).arg(line).arg(what, why);
}

int lineAt(QStringView text, qsizetype offset)
{
    return int(text.first(offset).count(u'\n')) + 1;
}

}
