#pragma once

#include "tests/ui/sme/factory.h"
#include "ui/sme/draft_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

namespace cpv {

using namespace Qt::StringLiterals;

/// The form over a desk of its own, open at a new draft.
class OpenForm
{
public:
    explicit OpenForm(int step)
    {
        Programme programme = factory.city().get<Programme>(factory.city().programme.id);
        programme.materials = {{u"contract"_s, true}, {u"invoice"_s, false}};
        programme.costs = {CostKind::ComputeRental, CostKind::ModelApi};
        programme.rules.push_back({.number = u"9"_s, .type = RuleType::NoOtherAid, .effect = RuleEffect::NeedsReview});
        programme.version += 1;
        factory.city().world.put(programme);
        factory.sync();
        Draft draft = must(waited(factory.use.drafts.create(factory.city().programme.id)));
        draft.step = step;
        id = must(waited(factory.use.drafts.save(draft))).id;
        page = std::make_unique<DraftPage>(factory.use, nullptr);
        page->resize(1100, 900);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->openArgument(id.toText());
        page->refresh();
        QTRY_VERIFY(find<QPushButton>(u"draftDiscard"_s)->isVisible());
    }
    template <typename Widget> Widget *find(const QString &name) const { return page->findChild<Widget *>(name); }
    void type(const QString &name, const QString &text)
    {
        auto *edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    /// A new form of this programme as it is now, at the same step.
    void openAnother(Programme programme)
    {
        programme.version += 1;
        factory.city().world.put(programme);
        factory.sync();
        Draft draft = must(waited(factory.use.drafts.create(programme.id)));
        draft.step = 1;
        id = must(waited(factory.use.drafts.save(draft))).id;
        reopen();
    }
    void reopen()
    {
        page->openArgument(id.toText());
        page->refresh();
        QTRY_VERIFY(find<QPushButton>(u"draftDiscard"_s)->isVisible());
    }
    /// What the page still asks its store for has come, and what was made anew has found its place.
    void settle()
    {
        for (int turn = 0; turn < 4; ++turn) { // An answer may lead to the next question.
            waited(factory.reader.run([] { return true; }));
            waited(factory.writer.run([] { return true; }));
            QCoreApplication::processEvents();
        }
    }
    Draft stored() { return must(waited(factory.use.drafts.load(id))); }

    Factory factory;
    DraftId id;
    std::unique_ptr<DraftPage> page;
};

} // namespace cpv
