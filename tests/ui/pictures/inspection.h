#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <QWidget>

namespace cpv::pictures {

/// What is wrong with what a person sees, one finding a line; empty: nothing. `root` has been shown and laid out.
QStringList clippedTexts(const QWidget &root);
QStringList overlappingTexts(const QWidget &root);
/// Lists and pages that have to be scrolled sideways.
QStringList sidewaysScrolling(const QWidget &root);
QStringList foreignFonts(const QWidget &root);
QStringList missingNames(const QWidget &root);
QStringList unreachableByKeyboard(const QWidget &window, const QWidget &root);
/// What can be worked with and doesn't say to a screen reader what it is, or which states it has.
QStringList wrongRoles(const QWidget &root);
/// Steps of the Tab key that lead against the order of reading.
QStringList wrongFocusOrder(QWidget &window, const QWidget &root);
/// Words whose contrast with their ground is under 4.5 : 1 in the picture, disabled ones and placeholders apart.
QStringList faintTexts(QWidget &root);
/// What widgets draw by themselves, in charts, delegates, pills, legends and steps: shortened without a tool tip, sticking out of what
/// draws it, or under 4.5 : 1.
QStringList faultsOfPaintedTexts(QWidget &root);
/// Fields and framed buttons whose edge is under 3 : 1 against what is around them: asked for in the high-contrast mode.
QStringList faintEdges(QWidget &root);

/// Knows the program's own words in both languages from its translation files.
class LanguageCheck
{
public:
    explicit LanguageCheck(const QString &chineseFile);

    /// Words of the program in the other language than the screen's.
    QStringList mixed(const QWidget &root, bool chinese) const;

private:
    struct Words {
        QList<QRegularExpression> patterns;
        QHash<QString, bool> asked; ///< The same texts stand on many pages, in every look.
    };
    /// Whether the program says this text, or one that differs only where a text of its own has a placeholder.
    static bool isOneOf(Words &words, const QString &text);

    mutable Words m_english;
    mutable Words m_chinese;
};

} // namespace cpv::pictures
