#include "core/base/money_text.h"
#include "tests/journeys/stage/applicant.h"
#include "tests/journeys/stage/cast.h"
#include "tests/journeys/stage/office.h"
#include "tests/journeys/stage/scene.h"
#include "tests/journeys/stage/story.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv::journey {

namespace {

const QString company = u"zhangwei"_s;
const QString project = u"转向节裂纹视觉检测"_s;
const QString list = u"notificationList"_s;

QString text(QDate day) { return day.toString(Qt::ISODate); }

}

/// What a company must not miss: a task, days that come near, a voucher that runs low and one that lies unused; and all of it in the
/// person's own calendar.
class JourneyRemindersTest : public Story
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aReturnedFormIsATask();
    void aFormsLastDayIsTold();
    void aVoucherRunsLow();
    void allDaysGoToTheCalendar();
    void whatIsReadStaysRead();
    void aVouchersEndComesNearer();
    void anUnusedVoucherIsPointedOut();
    void theBooksAddUp();

private:
    void openReminders();
    void closeReminders();
    void moveTo(QDate day);
    Voucher voucher(const VoucherId &id);

    std::unique_ptr<Theatre> m_theatre;
    std::unique_ptr<Setting> m_setting;
    Office m_office;
    std::unique_ptr<RawDevice> m_watcher; ///< Looks at what the registry holds, as a clerk may.
    std::unique_ptr<Client> m_owner;
    Application m_returned;
    Voucher m_ending; ///< The next to end.
    Voucher m_unused; ///< A longer one, little used.
    QDate m_closes;   ///< Of the programme's open window.
    QDate m_today;    ///< By the demonstration's clock.
};

void JourneyRemindersTest::initTestCase()
{
    play([this] {
        m_theatre = std::make_unique<Theatre>();
        m_setting = std::make_unique<Setting>(settingOf(*m_theatre, company));
        m_office = {m_theatre->registry().address(), passwordsOf(*m_theatre, {company, u"limin"_s}), m_setting->place};
        m_watcher = m_office.watcher();
        m_today = localDate(SystemClock().now());
        m_returned = m_watcher->record<Application>(m_setting->place, [this](const Application &each) {
            return each.company == m_setting->company.id && each.stage == Stage::Returned && each.correctionDue;
        });
        std::vector<Voucher> vouchers = m_watcher->records<Voucher>(m_setting->place);
        std::erase_if(vouchers, [this](const Voucher &each) { return each.company != m_setting->company.id || each.validTo <= m_today.addDays(30); });
        std::ranges::sort(vouchers, {}, &Voucher::validTo);
        expect(vouchers.size() > 1, u"the demonstration's company has not two vouchers"_s);
        m_ending = vouchers.front();
        m_unused = vouchers.back();
        for (const DateWindow &window : m_setting->programme.windows) {
            if (window.from <= m_today && m_today <= window.to)
                m_closes = window.to;
        }
        expect(m_closes.isValid(), u"the demonstration's programme takes no forms today"_s);
        m_owner = m_theatre->signedIn(company, m_office.passwords[company]);
    });
}

Voucher JourneyRemindersTest::voucher(const VoucherId &id)
{
    return m_watcher->record<Voucher>(m_setting->place, [&](const Voucher &each) { return each.id == id; });
}

void JourneyRemindersTest::openReminders()
{
    m_owner->click(u"notificationsButton"_s);
    m_owner->waitUntilReachable(list);
}

void JourneyRemindersTest::closeReminders()
{
    m_owner->press(u"Esc"_s);
    m_owner->waitUntilGone(u"notificationPanel"_s);
}

/// The program hears of it when it next asks the registry.
void JourneyRemindersTest::moveTo(QDate day)
{
    m_office.letPass(int(m_today.daysTo(day)), u"limin"_s);
    m_today = day;
    m_owner->click(u"syncPill"_s);
}

void JourneyRemindersTest::aReturnedFormIsATask()
{
    play([this] {
        openReminders();
        m_owner->waitForText(list, u"“%1”已退回：请在 %2 前补正"_s.arg(m_returned.project, text(*m_returned.correctionDue)));
        m_owner->shot(u"150-reminders"_s);
        m_owner->chooseLine(list, m_returned.project);
        m_owner->waitUntilGone(u"notificationPanel"_s);
        m_owner->waitForText(u"pageTitle"_s, m_returned.number);
        m_owner->waitUntilReachable(u"caseCorrect"_s);
    });
}

void JourneyRemindersTest::aFormsLastDayIsTold()
{
    play([this] {
        m_owner->click(u"nav_programmes"_s);
        openForm(*m_owner, m_setting->programme);
        m_owner->click(u"draftNext"_s);
        m_owner->retype(u"draftProject"_s, project);
        m_owner->press(u"Ctrl+S"_s);
        m_owner->waitForText(u"toast"_s, u"已保存"_s);
        m_owner->click(u"nav_home"_s);
        openReminders();
        m_owner->waitForText(list, u"“%1”须在 %2（含当日）前提交至"_s.arg(project, text(m_closes)));
        m_owner->chooseLine(list, project);
        m_owner->waitForText(u"draftProject"_s, project);
    });
}

void JourneyRemindersTest::aVoucherRunsLow()
{
    play([this] {
        const Money wanted = m_ending.left - Money::fromFen(m_ending.face.fen() / 20); // A twentieth of the whole stays.
        const Money cost = Money::fromFen(wanted.fen() * BasisPoints::Whole / m_ending.cover.value);
        m_office.perform(company,
            RequestRedemption {.redemption = RedemptionId(Uuid::named("the bill")),
                .voucher = m_ending.id,
                .provider = m_ending.provider,
                .contractNumber = m_ending.contractNumber,
                .invoiceNumber = u"25442000000077771234"_s,
                .period = {m_today.addDays(-30), m_today.addDays(-1)},
                .cost = cost});
        const QString left = wanText(voucher(m_ending.id).left);
        openReminders();
        m_owner->waitForText(list, u"算力券 %1 仅剩 %2 万元"_s.arg(m_ending.code, left));
        m_owner->shot(u"151-reminders-low"_s);
        m_owner->chooseLine(list, u"仅剩"_s);
        m_owner->waitForText(u"pageTitle"_s, m_ending.code);
    });
}

void JourneyRemindersTest::allDaysGoToTheCalendar()
{
    play([this] {
        const QString path = m_owner->profile() + u"-deadlines.ics"_s;
        const auto calendar = [&path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll().replace("\r\n ", "")) : QString(); // Unfolded.
        };
        openReminders();
        m_owner->click(u"deadlinesCalendar"_s);
        m_owner->chooseFile(path);
        QTRY_VERIFY_WITH_TIMEOUT(calendar().endsWith(u"END:VCALENDAR\r\n"), 60'000);
        const QStringList events = calendar().split(u"BEGIN:VEVENT"_s);
        const auto has = [&](const QString &summary, QDate day) {
            return std::ranges::any_of(events, [&](const QString &each) {
                return each.contains(u"SUMMARY:"_s + summary) && each.contains(u"DTSTART;VALUE=DATE:"_s + day.toString(u"yyyyMMdd"_s))
                    && each.contains(u"TRIGGER:-P7D"_s);
            });
        };
        expect(calendar().startsWith(u"BEGIN:VCALENDAR\r\n"), u"no calendar begins the file"_s);
        expect(has(u"算力券 %1 到期"_s.arg(m_ending.code), m_ending.validTo), u"the voucher's end is missing: "_s + calendar());
        expect(has(u"算力券 %1 到期"_s.arg(m_unused.code), m_unused.validTo), u"the other voucher's end is missing: "_s + calendar());
        expect(has(u"补正截止："_s + m_returned.project, *m_returned.correctionDue), u"the correction's day is missing: "_s + calendar());
        expect(has(u"申领截止："_s + project, m_closes), u"the form's last day is missing: "_s + calendar());
    });
}

void JourneyRemindersTest::whatIsReadStaysRead()
{
    play([this] {
        openReminders();
        m_owner->click(u"notificationsAllRead"_s);
        m_owner->waitUntilDisabled(u"notificationsAllRead"_s);
        closeReminders();
        m_owner->shot(u"152-reminders-read"_s); // Nothing is under way any more.
        m_owner->quit();
        m_owner->start();
        m_owner->waitForState(u"Synced"_s);
        openReminders();
        m_owner->waitForText(list, u"仅剩"_s);
        m_owner->waitUntilDisabled(u"notificationsAllRead"_s);
        closeReminders();
    });
}

/// At thirty, seven and one day, each time as something new.
void JourneyRemindersTest::aVouchersEndComesNearer()
{
    play([this] {
        const QString left = wanText(voucher(m_ending.id).left);
        for (const int days : {30, 7}) {
            moveTo(m_ending.validTo.addDays(-days));
            openReminders();
            m_owner->waitForText(list, u"算力券 %1 还有 %2 天到期：请在 %3 前用完 %4 万元"_s.arg(m_ending.code).arg(days).arg(text(m_ending.validTo), left));
            m_owner->click(u"notificationsAllRead"_s);
            m_owner->waitUntilDisabled(u"notificationsAllRead"_s);
            closeReminders();
        }
        moveTo(m_ending.validTo.addDays(-1));
        openReminders();
        m_owner->waitForText(list, u"算力券 %1 明日（%2）到期：请及时用完 %3 万元"_s.arg(m_ending.code, text(m_ending.validTo), left));
        m_owner->shot(u"153-reminders-tomorrow"_s);
        m_owner->waitUntilReachable(u"notificationsAllRead"_s); // It is unread again.
        closeReminders();
    });
}

void JourneyRemindersTest::anUnusedVoucherIsPointedOut()
{
    play([this] {
        const qint64 days = m_unused.validFrom.daysTo(m_unused.validTo) + 1;
        moveTo(m_unused.validFrom.addDays(days * 8 / 10));
        openReminders();
        m_owner->waitForText(list,
            u"算力券 %1 大部分未使用：还剩 %2 万元，%3 到期"_s.arg(m_unused.code, wanText(m_unused.left), text(m_unused.validTo)));
        m_owner->shot(u"154-reminders-unused"_s);
        m_owner->chooseLine(list, u"大部分未使用"_s);
        m_owner->waitForText(u"pageTitle"_s, m_unused.code);
        m_owner->quit();
    });
}

void JourneyRemindersTest::theBooksAddUp()
{
    play([this] { m_theatre->closeTheBooks(); });
}

} // namespace cpv::journey

QTEST_GUILESS_MAIN(cpv::journey::JourneyRemindersTest)
#include "tst_journey_reminders.moc"
