#include "core/sync/plan.h"

#include <QtTest>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

const PlaceCode here {u"440300"_s};
const PlaceCode there {u"310000"_s};
const WaitingMaterial paper {here, u"aa"_s};
const WaitingMaterial otherPaper {there, u"bb"_s};
const WaitingMaterial thirdPaper {there, u"cc"_s};
const std::vector<FeedPosition> cursors {{here, 7}, {there, 0}};
const DraftId draft {Uuid::named("draft")};
const DraftId otherDraft {Uuid::named("other draft")};

/// Signed in, all quiet, up to date.
SyncFacts quiet()
{
    SyncFacts facts;
    facts.signedIn = true;
    facts.behind = false;
    facts.feeding = true;
    facts.stored.cursors = cursors;
    return facts;
}

SyncFacts with(std::function<void(SyncFacts &)> change)
{
    SyncFacts facts = quiet();
    change(facts);
    return facts;
}

}

class TestSyncPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesWhatToBegin_data()
    {
        using Steps = std::vector<SyncStep>;
        QTest::addColumn<SyncFacts>("facts");
        QTest::addColumn<Steps>("steps");
        const auto row = [](const char *name, std::function<void(SyncFacts &)> change, Steps steps) {
            QTest::newRow(name) << with(std::move(change)) << std::move(steps);
        };
        row("nothing waits and the feed listens", [](SyncFacts &) { }, {});
        row("up to date: listen for news", [](SyncFacts &f) { f.feeding = false; }, {PullFeed {cursors, FeedWait}});
        row("news is known: ask without waiting", [](SyncFacts &f) { f.feeding = false; f.behind = true; },
            {PullFeed {cursors, std::chrono::seconds(0)}});
        row("no place is followed yet", [](SyncFacts &f) { f.feeding = false; f.stored.cursors.clear(); }, {});
        row("nobody is signed in", [](SyncFacts &f) { f.signedIn = f.feeding = false; f.stored.commands = {here}; }, {});
        row("resting after a failure", [](SyncFacts &f) { f.resting = true; f.feeding = false; f.stored.commands = {here}; }, {});
        row("commands of two places go apart", [](SyncFacts &f) { f.stored.commands = {here, there}; },
            {PushCommands {here}, PushCommands {there}});
        row("one push in flight per place", [](SyncFacts &f) { f.stored.commands = {here, there}; f.pushing = {here}; },
            {PushCommands {there}});
        row("a place told later is left alone", [](SyncFacts &f) { f.stored.commands = {here}; f.postponed = {here}; }, {});
        row("papers go before the commands of their place",
            [](SyncFacts &f) { f.stored.commands = {here, there}; f.stored.materials = {paper}; },
            {UploadMaterial {paper}, PushCommands {there}});
        row("commands wait while their paper is under way",
            [](SyncFacts &f) { f.stored.commands = {here}; f.stored.materials = {paper}; f.uploading = {paper}; }, {});
        row("a paper the registry refuses holds up nothing",
            [](SyncFacts &f) { f.stored.commands = {here}; f.stored.materials = {paper}; f.refusedMaterials = {paper}; },
            {PushCommands {here}});
        row("two papers at once", [](SyncFacts &f) { f.stored.materials = {paper, otherPaper, thirdPaper}; },
            {UploadMaterial {paper}, UploadMaterial {otherPaper}});
        row("the third when one is done",
            [](SyncFacts &f) { f.stored.materials = {otherPaper, thirdPaper}; f.uploading = {otherPaper}; },
            {UploadMaterial {thirdPaper}});
        row("drafts one at a time", [](SyncFacts &f) { f.stored.drafts = {draft, otherDraft}; }, {PutDraft {draft}});
        row("no second draft meanwhile", [](SyncFacts &f) { f.stored.drafts = {draft}; f.putting = true; }, {});
        row("everything at once", [](SyncFacts &f) {
                f.stored = {{there}, {paper}, {draft}, cursors};
                f.feeding = false;
            },
            {UploadMaterial {paper}, PutDraft {draft}, PushCommands {there}, PullFeed {cursors, FeedWait}});
    }
    void decidesWhatToBegin()
    {
        QFETCH(SyncFacts, facts);
        QFETCH(std::vector<SyncStep>, steps);
        QVERIFY(plan(facts) == steps);
    }
};

} // namespace cpv

QTEST_APPLESS_MAIN(cpv::TestSyncPlan)
#include "tst_sync_plan.moc"
