#include "app/desktop/desktop.h"
#include "app/desktop/page_sets.h"
#include "core/protocol/catalogue.h"
#include "core/usecases/help_topics.h"
#include "i18n/translations.h"
#include "tests/support/panel_city.h"
#include "tests/ui/admin/office.h"
#include "tests/ui/sme/factory.h"
#include "ui/common/help_page.h"
#include "ui/shell/welcome_page.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QTemporaryDir>
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
    void everyPageOfACompanyHasATopic()
    {
        Factory factory;
        expectTopics(u"company"_s, idsOf(pageSetFor(factory.use.session.current()->account, factory.use)));
    }

    void everyPageOfEachOfficialHasATopic()
    {
        for (const auto official : {&City::clerk, &City::reviewer, &City::approverA, &City::finance, &City::editor, &City::auditor}) {
            Office desk;
            desk.signIn(desk.city().*official);
            expectTopics(u"office"_s, idsOf(pageSetFor(desk.use.session.current()->account, desk.use)));
        }
    }

    void everyPageOfAnAdministratorHasATopic()
    {
        Office desk;
        Account account = desk.city().get<Account>(desk.city().clerk);
        account.roles = {Role::SystemAdministrator, Role::AuditAdministrator};
        desk.city().world.put(account);
        desk.signIn(account.id);
        expectTopics(u"office"_s, idsOf(pageSetFor(desk.use.session.current()->account, desk.use)));
    }

    void everyPageOfAProviderHasATopic()
    {
        Office desk;
        desk.signIn(desk.city().providerUser);
        expectTopics(u"provider"_s, idsOf(pageSetFor(desk.use.session.current()->account, desk.use)));
    }

    void everyPageOfAnExpertHasATopic()
    {
        Office desk;
        desk.signIn(addExpert(desk.city(), u"专家"_s));
        expectTopics(u"expert"_s, idsOf(pageSetFor(desk.use.session.current()->account, desk.use)));
    }

    /// What the desktop adds by itself: first at the front, then for somebody who only looks around.
    void everyPageOfTheDesktopHasATopic()
    {
        QTemporaryDir profile;
        auto desktop = Desktop::open(*qApp, {.profile = profile.path()});
        QVERIFY(desktop);
        ShellWindow &window = (*desktop)->window();
        QTRY_COMPARE(window.currentPageId(), u"welcome"_s);
        expectTopics(u"company"_s, window.pageIds());
        auto *welcome = qobject_cast<WelcomePage *>(window.builtPage(u"welcome"_s));
        QVERIFY(welcome);
        Q_EMIT welcome->laterChosen();
        QTRY_VERIFY(window.pageIds().contains(u"settings"_s));
        expectTopics(u"company"_s, window.pageIds());
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

    /// Curly ones would come from the Chinese font, a character wide.
    void quotesInEnglishAreStraight()
    {
        Translations translations(*qApp);
        translations.setLanguage(QLocale::English);
        QCOMPARE(HelpPage::tr("Keys on “Review”"), u"Keys on \"Review\""_s);
        for (const HelpTopic &topic : must(builtinHelpTopics()))
            for (const QString &step : topic.en.steps)
                QVERIFY2(!step.contains(u'“'), qPrintable(topic.page));
        translations.setLanguage(QLocale::Chinese);
        QVERIFY(!HelpPage::tr("Keys on “Review”").contains(u'"'));
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
    static QStringList idsOf(const PageSet &set)
    {
        QStringList ids;
        for (const PageEntry &entry : set.pages)
            ids.append(entry.id);
        return ids;
    }

    static void expectTopics(const QString &mode, const QStringList &pages)
    {
        QVERIFY(!pages.isEmpty());
        for (const QString &page : pages)
            QVERIFY2(helpTopic(mode + u'/' + page), qPrintable(mode + u'/' + page));
    }
};

} // namespace cpv

QTEST_MAIN(cpv::HelpTopicsTest)
#include "tst_help_topics.moc"
