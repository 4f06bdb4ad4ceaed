#include "core/domain/company_facts.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "tests/ui/admin/panel_scene.h"
#include "ui/admin/review_pool_page.h"
#include "ui/widgets/table_view.h"

#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace cpv;
using namespace Qt::StringLiterals;

/// Who may be drawn is kept by a programme editor, with digests of those to whom an expert is near.
class ReviewPoolPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void anExpertIsListedWithTiesAsDigests();
    void anExpertRestsAndReturns();
    void othersOnlyRead();

private:
    WarningsSeen m_warnings;
};

namespace {

class Desk
{
public:
    Office office;
    PanelScene scene = fillPanels(office.city());
    std::unique_ptr<ReviewPoolPage> page;

    explicit Desk(AccountId City::*who)
    {
        office.signIn(office.city().*who);
        office.sync();
        page = std::make_unique<ReviewPoolPage>(office.use, nullptr);
        page->resize(1100, 900);
        page->setVisible(true);
        page->refresh();
        QTRY_COMPARE(part<TableView>(u"reviewPoolTable"_s).model()->rowCount(), 7);
    }
    template <typename Widget> Widget &part(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return *found;
    }
    void choose(const QString &name) const
    {
        auto &table = part<TableView>(u"reviewPoolTable"_s);
        for (int row = 0; row < table.model()->rowCount(); ++row)
            if (table.model()->index(row, 0).data().toString() == name)
                table.selectRow(row);
    }
    const PoolMember *member(const QString &name)
    {
        const auto &members = office.city().get<ReviewPool>(ReviewPool::idOf(office.city().place)).members;
        const auto found = std::ranges::find(members, name, &PoolMember::personName);
        return found == members.end() ? nullptr : &*found;
    }
};

} // namespace

void ReviewPoolPageTest::anExpertIsListedWithTiesAsDigests()
{
    Desk desk(&City::editor);
    const QString code = desk.office.city().company.uscc;
    desk.choose(u"陆承志"_s);
    QVERIFY(!desk.part<QWidget>(u"expertRest"_s).isVisible());
    desk.part<QPlainTextEdit>(u"expertCodes"_s).setPlainText(code + u"\n\n"_s);
    desk.part<QPlainTextEdit>(u"expertPeople"_s).setPlainText(u"陆小平"_s);
    QTest::mouseClick(&desk.part<QPushButton>(u"expertEnlist"_s), Qt::LeftButton);
    QTRY_VERIFY(desk.part<QWidget>(u"expertRest"_s).isVisible());
    desk.office.sync();
    const PoolMember *listed = desk.member(u"陆承志"_s);
    QVERIFY(listed);
    QCOMPARE(listed->relatedDigests.size(), size_t(3)); // The code, the relative and the expert.
    QVERIFY(std::ranges::find(listed->relatedDigests, creditCodeDigestOf(code)) != listed->relatedDigests.end());
}

void ReviewPoolPageTest::anExpertRestsAndReturns()
{
    Desk desk(&City::editor);
    desk.choose(u"叶知秋"_s);
    QTest::mouseClick(&desk.part<QPushButton>(u"expertRest"_s), Qt::LeftButton);
    QTRY_COMPARE(must(waited(desk.office.use.commands.waiting())).size(), size_t(1));
    desk.office.sync();
    QVERIFY(desk.member(u"叶知秋"_s)->resting);
}

void ReviewPoolPageTest::othersOnlyRead()
{
    Desk desk(&City::auditor);
    QVERIFY(!desk.part<QWidget>(u"reviewPoolExpert"_s).isVisible());
}

QTEST_MAIN(ReviewPoolPageTest)
#include "tst_review_pool_page.moc"
