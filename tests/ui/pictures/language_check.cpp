#include "tests/ui/pictures/inspection.h"
#include "tests/ui/pictures/leaves.h"

#include <QAbstractItemModel>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTableView>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

namespace cpv::pictures {

using namespace Qt::StringLiterals;

namespace {

/// The words on the screen, with tool tips, accessible names and list titles.
QList<std::pair<QString, QString>> wordsOf(const QWidget &root)
{
    QList<std::pair<QString, QString>> words;
    for (const Leaf &leaf : leavesOf(root)) {
        const bool isText = qobject_cast<const QPlainTextEdit *>(leaf.widget) || qobject_cast<const QLineEdit *>(leaf.widget);
        const bool isOfOneLanguage = isText && leaf.widget->testAttribute(Qt::WA_SetLocale);
        if (!isOfOneLanguage) // A field for words of one language holds what people wrote in it.
            words.append({leaf.text, describe(*leaf.widget)});
    }
    for (const QWidget *widget : actionable(root)) {
        words.append({widget->accessibleName(), describe(*widget) + u" (accessible name)"_s});
        words.append({widget->toolTip(), describe(*widget) + u" (tool tip)"_s});
    }
    for (const QTableView *table : root.findChildren<QTableView *>()) {
        if (!table->isVisibleTo(&root) || !table->model())
            continue;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            words.append({table->model()->headerData(column, Qt::Horizontal).toString(), describe(*table) + u" (title)"_s});
    }
    return words;
}

/// The text with anything in its placeholders' stead. Nothing where too little is left to tell one language from the other.
std::optional<QRegularExpression> patternOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%(L?[1-9]|n)"_s);
    QString fixed = text;
    if (fixed.remove(placeholder).count(QRegularExpression(u"\\p{L}"_s)) < 2)
        return {};
    QString pattern;
    qsizetype at = 0;
    for (const auto &match : placeholder.globalMatch(text)) {
        pattern += QRegularExpression::escape(text.mid(at, match.capturedStart() - at)) + u".*"_s;
        at = match.capturedEnd();
    }
    pattern += QRegularExpression::escape(text.mid(at));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::DotMatchesEverythingOption);
}

} // namespace

LanguageCheck::LanguageCheck(const QString &chineseFile)
{
    QFile file(chineseFile);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(chineseFile));
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == "translation"_L1) {
            const QString chinese = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            const auto englishPattern = patternOf(source);
            const auto chinesePattern = patternOf(chinese);
            if (chinese != source && englishPattern && chinesePattern) {
                m_english.patterns << *englishPattern;
                m_chinese.patterns << *chinesePattern;
            }
        }
    }
    if (m_english.patterns.size() < 100)
        qFatal("%s holds hardly any text", qPrintable(chineseFile));
}

bool LanguageCheck::isOneOf(Words &words, const QString &text)
{
    if (const auto asked = words.asked.constFind(text); asked != words.asked.cend())
        return *asked;
    const bool isOne = std::ranges::any_of(words.patterns, [&](const QRegularExpression &known) { return known.match(text).hasMatch(); });
    words.asked.insert(text, isOne);
    return isOne;
}

QStringList LanguageCheck::mixed(const QWidget &root, bool chinese) const
{
    QStringList findings;
    for (const auto &[text, where] : wordsOf(root)) {
        // Data can't be told from the program's words by its letters, but the program's words are known.
        if (isOneOf(chinese ? m_english : m_chinese, text))
            findings << u"in the other language, %1: “%2”"_s.arg(where, text.left(60));
    }
    return findings;
}

} // namespace cpv::pictures
