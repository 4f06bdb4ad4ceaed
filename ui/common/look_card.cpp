#include "ui/common/look_card.h"

#include "ui/models/domain_text.h"
#include "ui/models/money_display.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

const QString chineseId = u"zh_CN"_s;
const QString englishId = u"en"_s;
const QString compactId = u"compact"_s;
const QString normalId = u"normal"_s;
const QString wanId = u"wan"_s;
const QString yuanId = u"yuan"_s;
constexpr int zooms[] = {80, 90, 100, 110, 120, 130, 140, 150, 160, 170, 180, 190, 200};

QString modeId(Theme::Mode mode)
{
    return mode == Theme::Mode::System ? u"system"_s : mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s;
}

Theme::Mode modeOf(const QString &id)
{
    return id == u"system" ? Theme::Mode::System : id == u"dark" ? Theme::Mode::Dark : Theme::Mode::Light;
}

/// A control keeps its own width, with the rest of the row free.
QWidget *narrow(QWidget *control)
{
    control->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return control;
}

} // namespace

LookCard::LookCard(Theme &theme, QWidget *parent)
    : Card({}, parent)
    , m_theme(theme)
    , m_language(named(new SegmentedControl(tr("Language")), u"settingsLanguage"_s))
    , m_mode(named(new SegmentedControl(tr("Theme")), u"settingsTheme"_s))
    , m_contrast(named(new QCheckBox, u"settingsContrast"_s))
    , m_zoom(named(new DropDown, u"settingsZoom"_s))
    , m_density(named(new SegmentedControl(tr("Rows of lists")), u"settingsDensity"_s))
    , m_unit(named(new SegmentedControl(tr("Large amounts")), u"settingsUnit"_s))
    , m_languageField(new FormField({}, narrow(m_language)))
    , m_modeField(new FormField({}, narrow(m_mode)))
    , m_zoomField(new FormField({}, narrow(m_zoom)))
    , m_densityField(new FormField({}, narrow(m_density)))
    , m_unitField(new FormField({}, narrow(m_unit)))
{
    for (const int percent : zooms)
        m_zoom->addItem(u"%1 %"_s.arg(percent), percent);
    for (QWidget *row : std::initializer_list<QWidget *> {m_languageField, m_modeField, m_contrast, m_zoomField, m_densityField, m_unitField})
        body()->addWidget(row);
    body()->addStretch(1);
    connectChoices();
    connect(&m_theme, &Theme::changed, this, &LookCard::showLook);
}

void LookCard::connectChoices()
{
    connect(m_language, &SegmentedControl::currentChanged, this,
        [this](const QString &id) { Q_EMIT languageChosen(id == englishId ? QLocale::English : QLocale::Chinese); });
    connect(m_mode, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        m_theme.setMode(modeOf(id));
        Q_EMIT lookChosen();
    });
    connect(m_contrast, &QCheckBox::clicked, this, [this](bool high) {
        m_theme.setContrast(high ? Tokens::Contrast::High : Tokens::Contrast::Normal);
        Q_EMIT lookChosen();
    });
    connect(m_density, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        m_theme.setDensity(id == compactId ? Tokens::Density::Compact : Tokens::Density::Normal);
        Q_EMIT lookChosen();
    });
    connect(m_zoom, &DropDown::activated, this, [this](int index) {
        m_theme.setZoom(m_zoom->itemData(index).toInt() / 100.0);
        Q_EMIT zoomChosen(m_theme.zoom());
    });
    connect(m_unit, &SegmentedControl::currentChanged, this, [this](const QString &id) { Q_EMIT moneyUnitChosen(id == wanId); });
}

void LookCard::showLook()
{
    m_language->setCurrentId(inChinese() ? chineseId : englishId);
    m_mode->setCurrentId(modeId(m_theme.mode()));
    m_contrast->setChecked(m_theme.contrast() == Tokens::Contrast::High);
    m_density->setCurrentId(m_theme.density() == Tokens::Density::Compact ? compactId : normalId);
    m_zoom->setCurrentIndex(m_zoom->findData(qRound(m_theme.zoom() * 100)));
    m_unit->setCurrentId(figuresInWan() ? wanId : yuanId);
}

void LookCard::retranslate()
{
    setTitle(tr("Appearance"));
    m_language->setAccessibleName(tr("Language"));
    m_mode->setAccessibleName(tr("Theme"));
    m_density->setAccessibleName(tr("Rows of lists"));
    m_unit->setAccessibleName(tr("Large amounts"));
    m_languageField->setLabel(tr("Language"));
    m_modeField->setLabel(tr("Theme"));
    m_zoomField->setLabel(tr("Size"));
    m_zoomField->setHelp(tr("Ctrl and the wheel do the same."));
    m_densityField->setLabel(tr("Rows of lists"));
    m_unitField->setLabel(tr("Large amounts"));
    m_unitField->setHelp(tr("On Chinese screens. Lists and forms show every fen in any case."));
    m_contrast->setText(tr("High contrast: stronger borders and a thicker mark of the focus"));
    //: Names of languages stand in their own language, so that they are found by those who can't read the other.
    m_language->setSegments({{chineseId, tr("Chinese (中文)")}, {englishId, u"English"_s}});
    m_mode->setSegments({{u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}, {u"system"_s, tr("As the system")}});
    m_density->setSegments({{normalId, tr("Normal")}, {compactId, tr("Compact")}});
    m_unit->setSegments({{wanId, tr("10,000 yuan")}, {yuanId, tr("Yuan")}});
    showLook();
}

} // namespace cpv
