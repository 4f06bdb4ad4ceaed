#include "app/desktop/page_sets.h"
#include "core/protocol/catalogue.h"
#include "core/usecases/help_topics.h"
#include "i18n/translations.h"
#include "tests/ui/admin/office.h"
#include "tests/ui/sme/factory.h"
#include "ui/common/help_page.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

QString textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts += label->text();
    return texts.join(u'\n');
}

}

/// F1: every page of every mode is explained in both languages.
class HelpTopicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageHasATopicInBothLanguages()
    {
        Factory factory;
        Office office;
        office.signIn(office.city().clerk);
        Office provider;
        provider.signIn(provider.city().providerUser);
        expectTopics(u"company"_s, pageSetFor(factory.use.session.current()->account, factory.use));
        expectTopics(u"office"_s, pageSetFor(office.use.session.current()->account, office.use));
        expectTopics(u"provider"_s, pageSetFor(provider.use.session.current()->account, provider.use));
        for (const QString &page : {u"settings"_s, u"signIn"_s, u"welcome"_s}) // The desktop adds them to each mode.
            QVERIFY2(helpTopic(u"company/"_s + page), qPrintable(page));
    }

    void everyTopicSaysWhatForAndHow()
    {
        const auto topics = builtinHelpTopics();
        QVERIFY2(topics, qPrintable(topics ? QString() : topics.error().detail));
        QSet<QString> pages;
        for (const HelpTopic &topic : *topics) {
            QVERIFY2(!pages.contains(topic.page), qPrintable(topic.page));
            pages.insert(topic.page);
            QVERIFY2(topic.zh.steps.size() == topic.en.steps.size() && topic.en.steps.size() >= 2, qPrintable(topic.page));
            const auto isChinese = [](const QString &text) { return !text.isEmpty() && text.front().unicode() >= 0x4e00; };
            QVERIFY2(isChinese(topic.zh.purpose) && !isChinese(topic.en.purpose) && !topic.en.purpose.isEmpty(), qPrintable(topic.page));
            for (std::size_t i = 0; i < topic.en.steps.size(); ++i)
                QVERIFY2(!topic.zh.steps[i].isEmpty() && !isChinese(topic.en.steps[i]) && !topic.en.steps[i].isEmpty(), qPrintable(topic.page));
        }
    }

    void thePageShowsTheTopicOfWhereOneCameFrom()
    {
        Theme theme(*qApp);
        Translations translations(*qApp);
        translations.setLanguage(QLocale::English);
        HelpPage page(nullptr);
        page.openArgument(u"office/redemption"_s);
        QVERIFY(textsOf(page).contains(u"Check one bill, then approve or settle it."_s));
        page.openArgument(u"provider/redemption"_s);
        QVERIFY(textsOf(page).contains(u"Check one bill and confirm it."_s));
        page.openArgument(u"company/draft"_s);
        QVERIFY(textsOf(page).contains(u"Ctrl+S"_s));
        translations.setLanguage(QLocale::Chinese);
        QTRY_VERIFY(textsOf(page).contains(u"填写申领表"_s));
    }

private:
    static void expectTopics(const QString &mode, const PageSet &set)
    {
        for (const PageEntry &entry : set.pages)
            QVERIFY2(helpTopic(mode + u'/' + entry.id), qPrintable(mode + u'/' + entry.id));
    }
};

} // namespace cpv

QTEST_MAIN(cpv::HelpTopicsTest)
#include "tst_help_topics.moc"
