#include "tests/unit/storage/replica_bench.h"

using namespace Qt::StringLiterals;

namespace cpv {

class DraftsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mergesByField_data();
    void mergesByField();
    void papersAddedOnBothSidesAreBothKept();
    void withoutACommonBaseEveryDifferenceIsAConflict();

    void aDraftIsDirtyUntilTheRegistryHasItAsItIs();
    void theirsComesInWhereNothingWasEdited();
    void anEditMeanwhileMergesAndKeepsBothInAConflict();
    void savingAgainstABaseKeepsWhatCameInMeanwhile();
    void aFormThatSomebodyElseSubmittedLeavesMyWorkInAFormOfItsOwn();
    void versionsBeginWhereOneWouldWantToGoBackTo();
    void aFormThrownAwayIsKeptUntilNobodyWantsItBack();
    void discardingGoesAtOnceOnlyWhereTheRegistryNeverSawIt();
    void aDraftOnItsWayAsASubmissionIsNotSentAsADraft();
    void aRefusedDraftIsSentAgainOnlyWhenEdited();
};

void DraftsTest::mergesByField_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("merged");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("nobody changed it") << u"a"_s << u"a"_s << u"a"_s << u"a"_s << QString();
    QTest::newRow("only I did") << u"a"_s << u"b"_s << u"a"_s << u"b"_s << u"Mine"_s;
    QTest::newRow("only they did") << u"a"_s << u"a"_s << u"c"_s << u"c"_s << u"Theirs"_s;
    QTest::newRow("both, alike") << u"a"_s << u"b"_s << u"b"_s << u"b"_s << QString();
    QTest::newRow("both, apart") << u"a"_s << u"b"_s << u"c"_s << u"b"_s << u"Conflict"_s;
    QTest::newRow("I emptied it, they filled it") << u"a"_s << QString() << u"c"_s << QString() << u"Conflict"_s;
}

void DraftsTest::mergesByField()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    Draft baseDraft, mineDraft, theirsDraft;
    baseDraft.project = base;
    mineDraft.project = mine;
    theirsDraft.project = theirs;
    mineDraft.purpose = u"only mine"_s; // A disjoint field on either side always merges.
    theirsDraft.contactName = u"only theirs"_s;
    theirsDraft.version = 7;
    const DraftMerge merge = mergeDrafts(baseDraft, mineDraft, theirsDraft);
    QTEST(merge.merged.project, "merged");
    QCOMPARE(merge.merged.purpose, u"only mine"_s);
    QCOMPARE(merge.merged.contactName, u"only theirs"_s);
    QCOMPARE(merge.merged.version, 7);
    QString outcome;
    for (const FieldMerge &field : merge.fields)
        if (field.field == u"project")
            outcome = enumText(field.outcome);
    QTEST(outcome, "outcome");
    QCOMPARE(merge.conflicted(), outcome == u"Conflict");
}

void DraftsTest::papersAddedOnBothSidesAreBothKept()
{
    const MaterialRef common{ u"licence"_s, u"l.pdf"_s, u"1"_s, 1 }, removed{ u"old"_s, u"o.pdf"_s, u"2"_s, 1 },
        mineOnly{ u"contract"_s, u"c.pdf"_s, u"3"_s, 1 }, theirsOnly{ u"invoice"_s, u"i.xml"_s, u"4"_s, 1 };
    Draft base, mine, theirs;
    base.materials = { common, removed };
    mine.materials = { common, removed, mineOnly };
    theirs.materials = { common, theirsOnly };
    const DraftMerge merge = mergeDrafts(base, mine, theirs);
    QStringList digests;
    for (const MaterialRef &material : merge.merged.materials)
        digests << material.sha256;
    QCOMPARE(digests, (QStringList{ u"1"_s, u"3"_s, u"4"_s }));
    QVERIFY(!merge.conflicted());
}

void DraftsTest::withoutACommonBaseEveryDifferenceIsAConflict()
{
    Draft mine, theirs;
    mine.project = u"a"_s;
    theirs.project = u"b"_s;
    theirs.discarded = true;
    const DraftMerge merge = mergeDrafts(std::nullopt, mine, theirs);
    QVERIFY(merge.conflicted());
    QCOMPARE(merge.merged.project, u"a"_s);
    QVERIFY(merge.merged.discarded); // A form that was used up can't come back.
}

namespace {

Draft asStored(const Draft &draft, qint32 version)
{
    Draft stored = draft;
    stored.version = version;
    return stored;
}

void feedDraft(ReplicaBench &bench, const Draft &draft)
{
    ChangePage page = bench.news();
    page.changes.push_back({ RecordKind::Draft, draft.id.value, draft });
    must(bench.replica->feed().apply(page, bench.moment()));
}

} // namespace

void DraftsTest::aDraftIsDirtyUntilTheRegistryHasItAsItIs()
{
    ReplicaBench bench;
    DraftStore &drafts = bench.replica->drafts();
    Draft draft = must(drafts.save(bench.draft(Money::fromYuan(1'000))));
    QCOMPARE(must(drafts.dirty()).size(), size_t(1));
    QCOMPARE(must(drafts.dirty())[0].version, 0);
    must(drafts.stored(draft, asStored(draft, 1)));
    QVERIFY(must(drafts.dirty()).empty());

    draft.step = 3; // Turning a page is kept here and is no news.
    draft = must(drafts.save(draft));
    QCOMPARE(draft.version, 1);
    QVERIFY(must(drafts.dirty()).empty());
    QCOMPARE(must(drafts.find(draft.id)).step, 3);

    const Draft sent = must(drafts.save([&] {
        Draft d = draft;
        d.project = u"sent"_s;
        return d;
    }()));
    must(drafts.save([&] {
        Draft d = draft;
        d.project = u"edited while it was sent"_s;
        return d;
    }()));
    must(drafts.stored(sent, asStored(sent, 2)));
    QCOMPARE(must(drafts.dirty()).size(), size_t(1));
    QCOMPARE(must(drafts.dirty())[0].version, 2);
    QCOMPARE(must(drafts.find(draft.id)).project, u"edited while it was sent"_s);
}

void DraftsTest::theirsComesInWhereNothingWasEdited()
{
    ReplicaBench bench;
    DraftStore &drafts = bench.replica->drafts();
    Draft theirs = asStored(bench.draft(Money::fromYuan(1'000)), 1);
    feedDraft(bench, theirs);
    QCOMPARE(must(drafts.open()).size(), size_t(1));
    theirs.version = 2;
    theirs.project = u"newer"_s;
    feedDraft(bench, theirs);
    QCOMPARE(must(drafts.find(theirs.id)).project, u"newer"_s);
    QVERIFY(must(drafts.dirty()).empty());
    Draft echo = theirs;
    echo.version = 1;
    echo.project = u"older"_s;
    feedDraft(bench, echo);
    QCOMPARE(must(drafts.find(theirs.id)).project, u"newer"_s);
    theirs.version = 3;
    theirs.discarded = true;
    feedDraft(bench, theirs);
    QVERIFY(must(drafts.open()).empty());
}

void DraftsTest::anEditMeanwhileMergesAndKeepsBothInAConflict()
{
    ReplicaBench bench;
    DraftStore &drafts = bench.replica->drafts();
    const Draft base = asStored(bench.draft(Money::fromYuan(1'000)), 1);
    feedDraft(bench, base);
    Draft mine = base;
    mine.project = u"mine"_s;
    mine.purpose = u"mine"_s;
    must(drafts.save(mine));
    Draft theirs = asStored(base, 2);
    theirs.project = u"theirs"_s;
    theirs.contactName = u"theirs"_s;
    const DraftMerge merge = must(drafts.received(theirs, bench.city.clock.now())); // As a 412 brings it.
    QVERIFY(merge.conflicted());

    const Draft shown = must(drafts.find(base.id));
    QCOMPARE(shown.project, u"mine"_s);
    QCOMPARE(shown.purpose, u"mine"_s);
    QCOMPARE(shown.contactName, u"theirs"_s);
    QCOMPARE(shown.version, 2);
    QVERIFY(must(drafts.dirty()).empty()); // Not over theirs, before a person chose.
    QCOMPARE(bench.counts().conflicts, 1);
    const auto conflicts = must(bench.reader->draftConflicts(base.id));
    QCOMPARE(conflicts.size(), size_t(1));
    QCOMPARE(conflicts[0].field, u"project"_s);
    QCOMPARE(conflicts[0].theirs.project, u"theirs"_s);
    must(drafts.conflictResolved(base.id, u"project"_s));
    QCOMPARE(bench.counts().conflicts, 0);
    QCOMPARE(must(drafts.dirty()).size(), size_t(1));
}

void DraftsTest::savingAgainstABaseKeepsWhatCameInMeanwhile()
{
    ReplicaBench bench;
    DraftStore &drafts = bench.replica->drafts();
    const Draft base = asStored(bench.draft(Money::fromYuan(1'000)), 1);
    feedDraft(bench, base);
    Draft theirs = asStored(base, 2);
    theirs.project = u"theirs"_s;
    theirs.contactName = u"theirs"_s;
    theirs.editedBy = u"王芳"_s;
    feedDraft(bench, theirs);
    QCOMPARE(must(drafts.marks(base.id)).size(), 2U);
    QCOMPARE(must(drafts.marks(base.id))[0].byName, u"王芳"_s);

    Draft mine = base; // The window still shows what it read before.
    mine.project = u"mine"_s;
    mine.purpose = u"mine"_s;
    must(drafts.save(mine, base));
    const Draft shown = must(drafts.find(base.id));
    QCOMPARE(shown.purpose, u"mine"_s);
    QCOMPARE(shown.contactName, u"theirs"_s);
    QCOMPARE(shown.project, u"mine"_s);
    QCOMPARE(must(drafts.conflicts(base.id)).at(0).theirs.project, u"theirs"_s);
    QVERIFY(must(drafts.dirty()).empty()); // Their value stands at the registry until somebody chose.
    must(drafts.conflictResolved(base.id, u"project"_s));
    QCOMPARE(must(drafts.dirty()).size(), 1U);
    must(drafts.marksSeen(base.id));
    QVERIFY(must(drafts.marks(base.id)).empty());
}

void DraftsTest::aFormThatSomebodyElseSubmittedLeavesMyWorkInAFormOfItsOwn()
{
    ReplicaBench bench;
    DraftStore &drafts = bench.replica->drafts();
    const Draft base = asStored(bench.draft(Money::fromYuan(1'000)), 1);
    feedDraft(bench, base);
    Draft mine = base;
    mine.project = u"mine"_s;
    must(drafts.save(mine));
    Draft gone = asStored(base, 2);
    gone.discarded = true;
    feedDraft(bench, gone);
    const auto open = must(drafts.open());
    QCOMPARE(open.size(), 1U);
    QVERIFY(open[0].id != base.id);
    QCOMPARE(open[0].project, u"mine"_s);
    QCOMPARE(must(drafts.dirty()).at(0).version, 0);
}

void DraftsTest::versionsBeginWhereOneWouldWantToGoBackTo()
{
    ReplicaBench bench;
    DraftStore &drafts = bench.replica->drafts();
    Draft draft = bench.draft(Money::fromYuan(1'000));
    const auto type = [&](const QString &project) {
        draft.project = project;
        draft.editedAt = bench.city.clock.now();
        draft = must(drafts.save(draft));
    };
    type(u"q"_s);
    type(u"quality"_s); // Typing goes on in one version.
    QCOMPARE(must(drafts.revisions(draft.id)).size(), 1U);
    must(drafts.closeRevision(draft.id));
    type(u"another"_s);
    QCOMPARE(must(drafts.revisions(draft.id)).size(), 2U);
    bench.city.clock.advance(std::chrono::minutes(6)); // A pause.
    type(u"a third"_s);
    Draft theirs = asStored(draft, 1);
    must(drafts.stored(draft, theirs));
    theirs.version = 2;
    theirs.purpose = u"theirs"_s;
    feedDraft(bench, theirs);
    const auto revisions = must(drafts.revisions(draft.id));
    QCOMPARE(revisions.size(), 4U);
    QVERIFY(revisions[0].byColleague);
    QCOMPARE(revisions[1].draft.project, u"a third"_s);
    QCOMPARE(revisions[3].draft.project, u"quality"_s);
}

void DraftsTest::aFormThrownAwayIsKeptUntilNobodyWantsItBack()
{
    ReplicaBench bench;
    DraftStore &drafts = bench.replica->drafts();
    const Draft draft = must(drafts.save(bench.draft(Money::fromYuan(1'000))));
    must(drafts.holdDiscard(draft.id, bench.city.clock.now()));
    QVERIFY(must(drafts.open()).empty());
    bench.killAndReopen();
    QCOMPARE(must(bench.replica->drafts().heldDiscards()).size(), 1U);
    must(bench.replica->drafts().keep(draft.id));
    QCOMPARE(must(bench.replica->drafts().open()).size(), 1U);
    QCOMPARE(bench.replica->drafts().keep(draft.id).error().code, Errc::WrongState);
}

void DraftsTest::discardingGoesAtOnceOnlyWhereTheRegistryNeverSawIt()
{
    ReplicaBench bench;
    DraftStore &drafts = bench.replica->drafts();
    const Draft fresh = must(drafts.save(bench.draft(Money::fromYuan(1'000))));
    must(drafts.discard(fresh.id, bench.city.clock.now()));
    QVERIFY(!drafts.find(fresh.id));
    QVERIFY(must(drafts.dirty()).empty());

    const Draft known = asStored(bench.draft(Money::fromYuan(1'000)), 1);
    feedDraft(bench, known);
    must(drafts.discard(known.id, bench.city.clock.now()));
    QVERIFY(must(drafts.open()).empty());
    const auto dirty = must(drafts.dirty());
    QCOMPARE(dirty.size(), size_t(1));
    QVERIFY(dirty[0].discarded);
    must(drafts.stored(dirty[0], asStored(dirty[0], 2)));
    QVERIFY(!drafts.find(known.id));
}

void DraftsTest::aDraftOnItsWayAsASubmissionIsNotSentAsADraft()
{
    ReplicaBench bench;
    const Draft draft = bench.draft(Money::fromYuan(200'000));
    bench.submit(draft);
    QVERIFY(must(bench.replica->drafts().dirty()).empty());
    must(bench.replica->outbox().recordAnswers(bench.deliver(), bench.moment()));
    QVERIFY(!bench.replica->drafts().find(draft.id)); // The application took its place.
    bench.applyNews();
    QVERIFY(must(bench.replica->drafts().dirty()).empty());
}

void DraftsTest::aRefusedDraftIsSentAgainOnlyWhenEdited()
{
    ReplicaBench bench;
    DraftStore &drafts = bench.replica->drafts();
    Draft draft = must(drafts.save(bench.draft(Money::fromYuan(1'000))));
    must(drafts.refused(draft.id, { Errc::NotYours, {} }));
    QVERIFY(must(drafts.dirty()).empty());
    QCOMPARE(must(drafts.open()).size(), size_t(1));
    draft.project = u"again"_s;
    must(drafts.save(draft));
    QCOMPARE(must(drafts.dirty()).size(), size_t(1));
}

} // namespace cpv

QTEST_APPLESS_MAIN(cpv::DraftsTest)
#include "tst_drafts.moc"
