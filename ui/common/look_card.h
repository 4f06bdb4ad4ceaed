#pragma once

#include "ui/widgets/card.h"

#include <QLocale>

class QCheckBox;

namespace cpv {

class DropDown;
class FormField;
class SegmentedControl;
class Theme;

/// Language, theme, size and units. Shows what is so, also where the user menu or the keyboard changed it; whoever remembers it
/// listens.
class LookCard : public Card
{
    Q_OBJECT

public:
    explicit LookCard(Theme &theme, QWidget *parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void languageChosen(QLocale::Language language);
    void lookChosen(); ///< Theme, contrast or density; the theme follows already.
    void zoomChosen(double zoom); ///< The same.
    void moneyUnitChosen(bool wan); ///< 万元, else yuan.

private:
    void connectChoices();
    void showLook();

    Theme &m_theme;
    SegmentedControl *m_language;
    SegmentedControl *m_mode;
    QCheckBox *m_contrast;
    DropDown *m_zoom;
    SegmentedControl *m_density;
    SegmentedControl *m_unit;
    FormField *m_languageField;
    FormField *m_modeField;
    FormField *m_zoomField;
    FormField *m_densityField;
    FormField *m_unitField;
};

} // namespace cpv
