#include "tests/support/no_warnings.h"
#include "tests/ui/sme/factory.h"
#include "ui/common/form_keeper.h"
#include "ui/common/sign_up_page.h"
#include "ui/shell/page.h"
#include "ui/sme/case_page.h"
#include "ui/sme/redeem_page.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/optional_date.h"

#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QThread>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// A page with one editor of each kind.
class AnyForm : public Page
{
public:
    AnyForm(UseCases &useCases, const QString &note) : Page(nullptr)
    {
        auto *layout = new QVBoxLayout(this);
        const auto add = [layout]<typename Editor>(Editor *editor, const QString &name) {
            editor->setObjectName(name);
            layout->addWidget(editor);
            return editor;
        };
        line = add(new QLineEdit, u"line"_s);
        amount = add(new MoneyEdit, u"amount"_s);
        words = add(new QPlainTextEdit, u"words"_s);
        words->setPlainText(note);
        choice = add(new QComboBox, u"choice"_s);
        for (const QString &each : {u"a"_s, u"b"_s, u"c"_s})
            choice->addItem(each.toUpper(), each);
        day = add(new OptionalDate, u"day"_s);
        number = add(new QSpinBox, u"number"_s);
        password = add(new QLineEdit, u"password"_s);
        password->setEchoMode(QLineEdit::Password);
        account = add(new QLineEdit, u"account"_s);
        FormKeeper::setUnkept(*account);
        keeper = new FormKeeper(useCases, u"any"_s, *this);
        show();
        QVERIFY(QTest::qWaitForWindowActive(this));
        keeper->begin(u"subject"_s);
    }

    QString title() const override { return {}; }

    void typeInto(QWidget *editor, const QString &text)
    {
        editor->setFocus();
        QTest::keyClicks(editor, text);
    }
    void typeAll()
    {
        typeInto(line, u"HT-7"_s);
        typeInto(amount, u"1200"_s);
        typeInto(words, u"more "_s);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        day->setFocus();
        QTest::keyClicks(day, u"20260517"_s);
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, u"42"_s);
        typeInto(password, u"secret-word"_s);
        typeInto(account, u"6222020200112233"_s);
    }

    QLineEdit *line;
    MoneyEdit *amount;
    QPlainTextEdit *words;
    QComboBox *choice;
    OptionalDate *day;
    QSpinBox *number;
    QLineEdit *password;
    QLineEdit *account;
    FormKeeper *keeper;
};

/// Clicks what a page's toast offers.
class Offered
{
public:
    explicit Offered(Page &page)
    {
        QObject::connect(&page, &Page::undoToastRequested, &page,
            [this](const QString &, const QString &, const std::function<void()> &undo) { m_undo = undo; });
    }
    bool isThere() const { return bool(m_undo); }
    void take() { m_undo(); }

private:
    std::function<void()> m_undo;
};

}

/// What was typed and not sent is there again, whatever closed the form.
class KeptFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void whatWasTypedComesBackInEveryKindOfEditor();
    void aPageThatGoesAtOnceLosesNothing();
    void aFieldIsKeptBeforeTheNextOneIsTyped();
    void whatIsStillDueAtTheSignOutStaysItsPersons();
    void noSecretIsWrittenDown();
    void whatWasNotTouchedIsWhatTheFormSays();
    void whoeverIsFasterKeepsWhatWasTyped();
    void whoeverIsFasterThanTheDiskKeepsAllOfIt();
    void theCursorIsBackInTheFieldThatWasTyped();
    void whatWasSentIsForgotten();
    void aButtonEmptiesItAgain();
    void aBillToRedeemComesBack();
    void aSignUpComesBackBeforeAnybodySignedIn();
    void theGroundsOfAnAppealComeBackToTheirCase();

private:
    QJsonObject kept(Factory &factory, const QString &form = u"any/subject"_s)
    {
        return must(waited(factory.use.keptForms.of(factory.use.keptForms.slotOf(form))));
    }

    WarningsSeen m_warnings;
};

void KeptFormsTest::whatWasTypedComesBackInEveryKindOfEditor()
{
    Factory factory;
    auto form = std::make_unique<AnyForm>(factory.use, u""_s);
    form->typeAll();
    QTRY_COMPARE(kept(factory).size(), 6);
    form = std::make_unique<AnyForm>(factory.use, u""_s);
    QTRY_COMPARE(form->line->text(), u"HT-7"_s);
    QCOMPARE(form->amount->fen(), std::optional<qint64>(120'000));
    QCOMPARE(form->words->toPlainText(), u"more "_s);
    QCOMPARE(form->choice->currentData().toString(), u"b"_s);
    QCOMPARE(form->day->chosen(), std::optional(QDate(2026, 5, 17)));
    QCOMPARE(form->number->value(), 42);
    QVERIFY(form->password->text().isEmpty() && form->account->text().isEmpty());
}

void KeptFormsTest::aPageThatGoesAtOnceLosesNothing()
{
    Factory factory;
    auto form = std::make_unique<AnyForm>(factory.use, u""_s);
    form->typeInto(form->line, u"HT-7"_s);
    form.reset(); // Before it is due.
    QTRY_COMPARE(kept(factory).value(u"line"_s).toString(), u"HT-7"_s);
}

/// However fast somebody types: no pause is needed.
void KeptFormsTest::aFieldIsKeptBeforeTheNextOneIsTyped()
{
    Factory factory;
    AnyForm form(factory.use, u""_s);
    form.typeInto(form.line, u"HT-7"_s);
    form.typeInto(form.amount, u"1"_s);
    QCOMPARE(kept(factory), (QJsonObject {{u"line"_s, u"HT-7"_s}})); // The writer works in order.
}

void KeptFormsTest::whatIsStillDueAtTheSignOutStaysItsPersons()
{
    Factory factory;
    const QString own = factory.use.keptForms.slotOf(u"any/subject"_s);
    AnyForm form(factory.use, u""_s);
    form.typeInto(form.line, u"HT-7"_s);
    must(waited(factory.use.session.signOut()));
    QTRY_COMPARE(must(waited(factory.use.keptForms.of(own))).value(u"line"_s).toString(), u"HT-7"_s);
    QVERIFY(kept(factory).isEmpty()); // Nobody's.
}

void KeptFormsTest::noSecretIsWrittenDown()
{
    Factory factory;
    AnyForm form(factory.use, u""_s);
    form.typeAll();
    QTRY_COMPARE(kept(factory).size(), 6);
    waited(factory.writer.run([] { return true; }));
    QDirIterator files(factory.bench.folder->path(), QDir::Files, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("secret-word") && !bytes.contains("6222020200112233"), qPrintable(file.fileName()));
        looked += bytes.contains("HT-7");
    }
    QVERIFY(looked > 0); // It was looked where things are kept.
}

void KeptFormsTest::whatWasNotTouchedIsWhatTheFormSays()
{
    Factory factory;
    auto form = std::make_unique<AnyForm>(factory.use, u"as the office knew it"_s);
    form->typeInto(form->line, u"HT-7"_s);
    QTRY_COMPARE(kept(factory).keys(), QStringList {u"line"_s});
    form = std::make_unique<AnyForm>(factory.use, u"as it knows it now"_s);
    QTRY_COMPARE(form->line->text(), u"HT-7"_s);
    QCOMPARE(form->words->toPlainText(), u"as it knows it now"_s);
}

void KeptFormsTest::whoeverIsFasterKeepsWhatWasTyped()
{
    Factory factory;
    must(waited(factory.use.keptForms.keep(factory.use.keptForms.slotOf(u"any/subject"_s), {{u"line"_s, u"old"_s}, {u"words"_s, u"old words"_s}})));
    AnyForm form(factory.use, u""_s);
    form.line->setText(u"n"_s);
    QTRY_COMPARE(form.words->toPlainText(), u"old words"_s);
    QCOMPARE(form.line->text(), u"n"_s);
}

/// What is typed is written down before what was kept is read: both belong together.
void KeptFormsTest::whoeverIsFasterThanTheDiskKeepsAllOfIt()
{
    Factory factory;
    must(waited(factory.use.keptForms.keep(factory.use.keptForms.slotOf(u"any/subject"_s), {{u"words"_s, u"old words"_s}})));
    factory.writer.run([] { // A slow disk.
        QThread::msleep(2 * FormKeeper::DelayMs);
        return true;
    });
    AnyForm form(factory.use, u""_s);
    form.typeInto(form.line, u"n"_s);
    QTRY_COMPARE(form.words->toPlainText(), u"old words"_s);
    QTRY_COMPARE(kept(factory), (QJsonObject {{u"line"_s, u"n"_s}, {u"words"_s, u"old words"_s}}));
}

void KeptFormsTest::theCursorIsBackInTheFieldThatWasTyped()
{
    Factory factory;
    auto form = std::make_unique<AnyForm>(factory.use, u""_s);
    form->typeInto(form->line, u"HT-7"_s);
    form->typeInto(form->words, u"more"_s);
    QTRY_COMPARE(kept(factory).size(), 2);
    form = std::make_unique<AnyForm>(factory.use, u""_s); // Made while the other still stands: nobody closed that one.
    QTRY_VERIFY(form->words->hasFocus());
    QTest::keyClicks(form->words, u" words"_s);
    QCOMPARE(form->words->toPlainText(), u"more words"_s);
    form->typeInto(form->line, u"8"_s);
    QTRY_COMPARE(kept(factory).value(u"line"_s).toString(), u"HT-78"_s);
    form = std::make_unique<AnyForm>(factory.use, u""_s);
    QTRY_COMPARE(form->line->cursorPosition(), 5);
    QVERIFY(form->line->hasFocus());
    QVERIFY(!form->line->hasSelectedText());
}

void KeptFormsTest::whatWasSentIsForgotten()
{
    Factory factory;
    AnyForm form(factory.use, u""_s);
    form.typeInto(form.line, u"HT-7"_s);
    QTRY_VERIFY(!kept(factory).isEmpty());
    form.typeInto(form.line, u"8"_s);
    form.keeper->forget();
    QTest::qWait(2 * FormKeeper::DelayMs); // What was still due doesn't come after it.
    QVERIFY(kept(factory).isEmpty());
    form.typeInto(form.line, u"9"_s);
    QTest::qWait(2 * FormKeeper::DelayMs);
    QVERIFY(kept(factory).isEmpty()); // Nothing is followed until the form is opened again.
}

void KeptFormsTest::aButtonEmptiesItAgain()
{
    Factory factory;
    must(waited(factory.use.keptForms.keep(factory.use.keptForms.slotOf(u"any/subject"_s), {{u"line"_s, u"old"_s}})));
    AnyForm form(factory.use, u"as the office knows it"_s);
    Offered toast(form);
    QTRY_VERIFY(toast.isThere());
    QCOMPARE(form.line->text(), u"old"_s);
    toast.take();
    QVERIFY(form.line->text().isEmpty());
    QCOMPARE(form.words->toPlainText(), u"as the office knows it"_s);
    QTRY_VERIFY(kept(factory).isEmpty());
}

void KeptFormsTest::aBillToRedeemComesBack()
{
    Factory factory;
    const VoucherId voucher = factory.voucher(Money::fromYuan(100'000));
    factory.sync();
    const auto open = [&] {
        auto page = std::make_unique<RedeemPage>(factory.use, nullptr);
        page->resize(1100, 800);
        page->show();
        page->openArgument(voucher.toText());
        page->refresh();
        [&] { QTRY_VERIFY(page->findChild<QWidget *>(u"redeemCost"_s)->isVisible()); }();
        return page;
    };
    auto page = open();
    auto *cost = page->findChild<MoneyEdit *>(u"redeemCost"_s);
    const QString key = u"redeem"_s; // By whichever way the form is opened.
    QTest::keyClicks(cost, u"1234"_s);
    const auto invoice = [&page] { return page->findChild<QLineEdit *>(u"redeemInvoice0"_s); };
    QTest::keyClicks(invoice(), u"25442000000000000001"_s);
    QTRY_COMPARE(kept(factory, key).size(), 2);
    page = open();
    QTRY_COMPARE(page->findChild<MoneyEdit *>(u"redeemCost"_s)->fen(), std::optional<qint64>(123'400));
    QTRY_COMPARE(invoice()->text(), u"25442000000000000001"_s);
    cost = page->findChild<MoneyEdit *>(u"redeemCost"_s);
    cost->selectAll();
    QTest::keyClick(cost, Qt::Key_Delete);
    QTRY_COMPARE(kept(factory, key).keys(), QStringList {u"redeemInvoice0"_s}); // Whoever types another amount names the same invoice.
    QTest::keyClicks(cost, u"55"_s);
    QCOMPARE(invoice()->text(), u"25442000000000000001"_s);
    QTRY_COMPARE(kept(factory, key).size(), 2);
}

void KeptFormsTest::aSignUpComesBackBeforeAnybodySignedIn()
{
    Factory factory;
    must(waited(factory.use.session.signOut()));
    auto page = std::make_unique<SignUpPage>(factory.use);
    page->show();
    QTest::keyClicks(page->findChild<QLineEdit *>(u"signUpName"_s), u"Factory"_s);
    QTest::keyClicks(page->findChild<QLineEdit *>(u"signUpPassword"_s), u"secret-word"_s);
    page.reset();
    page = std::make_unique<SignUpPage>(factory.use);
    page->show();
    QTRY_COMPARE(page->findChild<QLineEdit *>(u"signUpName"_s)->text(), u"Factory"_s);
    QVERIFY(page->findChild<QLineEdit *>(u"signUpPassword"_s)->text().isEmpty());
}

void KeptFormsTest::theGroundsOfAnAppealComeBackToTheirCase()
{
    Factory factory;
    const ApplicationId first = factory.refused(u"no"_s);
    const ApplicationId second = factory.refused(u"no"_s);
    factory.sync();
    CasePage page(factory.use, nullptr);
    page.resize(1100, 800);
    page.show();
    auto *grounds = page.findChild<QPlainTextEdit *>(u"caseGrounds"_s);
    const auto appeal = [&](ApplicationId id) {
        page.openArgument(id.toText());
        page.refresh();
        auto *button = page.findChild<QPushButton *>(u"caseAppeal"_s);
        [&] { QTRY_VERIFY(button->isVisible()); }();
        button->click();
    };
    appeal(first);
    QTRY_VERIFY(grounds->isVisible());
    grounds->setFocus();
    QTest::keyClicks(grounds, u"The contract is older"_s);
    QTRY_VERIFY(!kept(factory, u"appeal/"_s + first.toText()).isEmpty());
    appeal(second);
    kept(factory, u"appeal/"_s + second.toText());
    QVERIFY(grounds->toPlainText().isEmpty());
    appeal(first);
    QTRY_COMPARE(grounds->toPlainText(), u"The contract is older"_s);
}

} // namespace cpv

QTEST_MAIN(cpv::KeptFormsTest)
#include "tst_kept_forms.moc"
