#include "tests/support/no_warnings.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/aside_layout.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/field_grid.h"
#include "ui/widgets/figure_line.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/optional_date.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/steps.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"
#include "ui/widgets/title_header.h"

#include <QAbstractItemModelTester>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace cpv;
using namespace Qt::StringLiterals;

class TestWidgets : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};

private Q_SLOTS:
    void segmentsKeepTheChosenIdWhenTheirTextsChange()
    {
        SegmentedControl control(u"Period"_s);
        control.setSegments({{u"m"_s, u"Month"_s}, {u"y"_s, u"Year"_s}});
        QCOMPARE(control.currentId(), u"m"_s);
        control.setCurrentId(u"y"_s);
        control.setSegments({{u"m"_s, u"月"_s}, {u"y"_s, u"年"_s}});
        QCOMPARE(control.currentId(), u"y"_s);
        control.setSegments({{u"d"_s, u"日"_s}});
        QCOMPARE(control.currentId(), u"d"_s);
        control.setCurrentId(u"unknown"_s);
        QCOMPARE(control.currentId(), u"d"_s);
    }

    void aFiguresNameIsNeverCut()
    {
        const QString name = u"Paid back within twenty-four months"_s;
        QWidget page;
        auto *flow = new CardFlow;
        page.setLayout(flow);
        std::vector<KpiCard *> cards;
        for (int i = 0; i < 5; ++i) {
            cards.push_back(new KpiCard);
            cards.back()->setKpi({.icon = u"coin"_s, .label = name, .figure = u"1"_s, .unit = {}});
            flow->addWidget(cards.back());
        }
        page.resize(1'000, 600);
        page.show();
        for (const KpiCard *card : cards) {
            const auto labels = card->findChildren<QLabel *>();
            const auto label = std::ranges::find(labels, name, &QLabel::text);
            QVERIFY(label != labels.end());
            QVERIFY((*label)->width() >= (*label)->fontMetrics().horizontalAdvance(name));
        }
        QVERIFY(cards.front()->y() < cards.back()->y()); // Rather two rows.
    }

    void anAsideAloneTakesTheWidth()
    {
        QWidget page;
        auto *sides = new AsideLayout(200, 300);
        page.setLayout(sides);
        sides->setContentsMargins({});
        auto *main = new QWidget, *aside = new QWidget;
        sides->setMain(main);
        sides->setAside(aside);
        page.resize(800, 300);
        page.show();
        QCOMPARE(aside->width(), 200);
        main->hide();
        QTRY_COMPARE(aside->width(), 800);
    }

    void segmentsSpeakForTheUserOnly()
    {
        SegmentedControl control(u"Period"_s);
        control.setSegments({{u"m"_s, u"Month"_s}, {u"y"_s, u"Year"_s}});
        QSignalSpy changed(&control, &SegmentedControl::currentChanged);
        control.setCurrentId(u"y"_s);
        QCOMPARE(changed.size(), 0);
        QTest::mouseClick(control.findChild<QPushButton *>(u"segment_m"_s), Qt::LeftButton);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toString(), u"m"_s);
    }

    void aClickIsNotLostWhenCountsComeInDuringIt()
    {
        SegmentedControl control(u"State"_s);
        control.setSegments({{u"open"_s, u"Open 0"_s}, {u"paid"_s, u"Paid 0"_s}});
        control.show();
        QSignalSpy changed(&control, &SegmentedControl::currentChanged);
        const QPointer<QPushButton> paid = control.findChild<QPushButton *>(u"segment_paid"_s);
        QTest::mousePress(paid.data(), Qt::LeftButton);
        control.setSegments({{u"open"_s, u"Open 3"_s}, {u"paid"_s, u"Paid 12"_s}});
        QVERIFY(paid);
        QCOMPARE(paid->text(), u"Paid 12"_s);
        QTest::mouseRelease(paid.data(), Qt::LeftButton);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(control.currentId(), u"paid"_s);
    }

    void aFieldTellsItsErrorToScreenReadersToo()
    {
        auto *editor = new QLineEdit;
        FormField field(u"Amount"_s, editor);
        field.setHelp(u"In yuan"_s);
        QCOMPARE(editor->accessibleName(), u"Amount"_s);
        QCOMPARE(editor->accessibleDescription(), u"In yuan"_s);
        field.setError(u"Too much"_s);
        QVERIFY(field.hasError());
        QCOMPARE(editor->accessibleDescription(), u"Too much"_s);
        QVERIFY(editor->property("invalid").toBool());
        field.setError({});
        QCOMPARE(editor->accessibleDescription(), u"In yuan"_s);
    }

    void aFieldThatIsToBeLookedAtSaysWhyAndIsNoError()
    {
        auto *editor = new QLineEdit;
        FormField field(u"Amount"_s, editor);
        field.setHelp(u"In yuan"_s);
        field.setWarning(u"Not as in the contract"_s);
        field.resize(300, 100);
        field.show();
        QVERIFY(!field.hasError());
        QCOMPARE(editor->accessibleDescription(), u"Not as in the contract"_s);
        const auto edge = [&] { return editor->grab().toImage().pixelColor(editor->width() / 2, 0); };
        QCOMPARE(edge(), currentTokens()[Token::Warn]);
        field.setError(u"Not a number"_s); // What keeps it from being sent goes first.
        QCOMPARE(editor->accessibleDescription(), u"Not a number"_s);
        QCOMPARE(edge(), currentTokens()[Token::Bad]);
        field.setError({});
        field.setWarning({});
        QCOMPARE(editor->accessibleDescription(), u"In yuan"_s);
        QCOMPARE(edge(), currentTokens()[Token::InputBorder]);
    }

    /// From field to field as from the last one to the card's foot, whether or not something is noted.
    void fieldsOfACardStandEvenly()
    {
        for (const double zoom : {1.0, 1.5}) {
            m_theme.setZoom(zoom);
            Card card(u"Contract"_s);
            auto *grid = new FieldGrid(nullptr, 1);
            card.body()->addLayout(grid);
            std::vector<FormField *> fields;
            for (int row = 0; row < 3; ++row)
                fields.push_back(grid->addField(new FormField(u"Amount"_s, new QLineEdit), row, 0));
            card.resize(400, card.sizeHint().height());
            card.show();
            const auto bottom = [&](int row) {
                QWidget *editor = fields[std::size_t(row)]->editor();
                return editor->mapTo(&card, QPoint(0, editor->height())).y();
            };
            const auto top = [&](int row) { return fields[std::size_t(row)]->mapTo(&card, QPoint()).y(); };
            const int gap = top(1) - bottom(0);
            QCOMPARE(top(2) - bottom(1), gap);
            const int foot = card.height() - bottom(2);
            QVERIFY2(std::abs(foot - gap) <= currentTokens().px(3), qPrintable(u"%1 between, %2 below"_s.arg(gap).arg(foot)));
            fields[0]->setError(u"Wrong"_s);
            QTest::qWait(0);
            QCOMPARE(top(1) - bottom(0), gap);
            const auto *note = fields[0]->findChildren<Text *>().last();
            QVERIFY(note->mapTo(&card, QPoint()).y() - bottom(0) < top(1) - note->mapTo(&card, QPoint(0, note->height())).y()); // It belongs above.
        }
        m_theme.setZoom(1.0);
    }

    /// Seen in the picture: the ink of letters without a tail ends in one line.
    void aUnitStandsOnItsFiguresBaseLine()
    {
        for (const double zoom : {1.0, 1.25, 1.5}) {
            m_theme.setZoom(zoom);
            QWidget window;
            auto *row = new QHBoxLayout(&window);
            auto *figure = new Text(TextRole::Figure, u"122"_s);
            auto *unit = new Text(TextRole::Unit, u"HIE"_s);
            addFigure(*row, figure, unit);
            window.resize(300, 80);
            window.show();
            const auto inkEnd = [&](const QWidget &text) {
                const QImage picture = window.grab().toImage();
                const QRect place(text.mapTo(&window, QPoint()), text.size());
                for (int y = place.bottom(); y > place.top(); --y)
                    for (int x = place.left(); x <= place.right(); ++x)
                        if (picture.pixelColor(x, y).lightness() < 160)
                            return y;
                return -1;
            };
            QVERIFY(inkEnd(*unit) > 0);
            QVERIFY2(std::abs(inkEnd(*figure) - inkEnd(*unit)) <= 1, qPrintable(u"%1 and %2"_s.arg(inkEnd(*figure)).arg(inkEnd(*unit))));
        }
        m_theme.setZoom(1.0);
    }

    void aLongStepTakesTheRoomOfShortOnes()
    {
        StepBar steps;
        steps.setSteps({u"Programme and applicant"_s, u"Papers"_s, u"Check"_s});
        const QFont font = uiFont(currentTokens(), TextSize::Table, QFont::DemiBold);
        steps.resize(textWidth(font, u"Programme and applicantPapersCheck"_s) + 220, 40);
        QSignalSpy clicked(&steps, &StepBar::stepClicked);
        steps.setCurrent(2);
        QTest::mouseClick(&steps, Qt::LeftButton, {}, {26 + 8 + textWidth(font, u"Programme and applicant"_s), 20}); // The end of its name.
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0].first().toInt(), 0);
    }

    void aHeldNoteMovesNothing()
    {
        FormField field(u"Amount"_s, new QLineEdit);
        field.holdNote();
        field.show();
        const int height = field.sizeHint().height();
        field.setError(u"Not a number"_s);
        QCOMPARE(field.sizeHint().height(), height);
        field.setError({});
        QCOMPARE(field.sizeHint().height(), height);
        FormField loose(u"Amount"_s, new QLineEdit);
        QVERIFY(loose.sizeHint().height() < height); // It was room that was held.
    }

    void textsFromPeopleAreNeverMarkup()
    {
        QCOMPARE(Text(TextRole::Body, u"<b>Ltd</b>"_s).textFormat(), Qt::PlainText);
    }

    void anUndoneToastRunsUndoAndNotTheRest()
    {
        QWidget window;
        Toast toast(&window);
        window.show();
        QStringList calls;
        toast.showToast({u"Deleted"_s, u"Undo"_s}, [&] { calls << u"undo"_s; }, [&] { calls << u"expired"_s; });
        QTest::mouseClick(toast.findChild<QPushButton *>(u"toastUndo"_s), Qt::LeftButton);
        QCOMPARE(calls, QStringList{u"undo"_s});
        QVERIFY(!toast.isVisible());
    }

    void aToastGivesTheKeyboardBack()
    {
        QWidget window;
        window.resize(600, 300);
        QLineEdit field(&window);
        QPushButton other(&window);
        Toast toast(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field.setFocus();
        toast.showToast({u"Deleted"_s, u"Undo"_s}, [] { });
        auto *undo = toast.findChild<QPushButton *>(u"toastUndo"_s);
        undo->setFocus(Qt::TabFocusReason);
        QVERIFY(undo->hasFocus());
        QTest::keyClick(undo, Qt::Key_Space);
        QVERIFY(!toast.isVisible());
        QVERIFY(field.hasFocus());
        toast.showToast({u"Deleted"_s, u"Undo"_s}, [] { });
        QTest::mouseClick(undo, Qt::LeftButton); // A click leaves it where it is.
        QVERIFY(field.hasFocus());
    }

    void aToastCountsDownWhatIsLeftToUndo()
    {
        QWidget window;
        Toast toast(&window);
        window.show();
        toast.showToast({u"Deleted"_s, u"Undo"_s}, [] { });
        const auto *left = toast.findChild<QLabel *>(u"toastLeft"_s);
        QVERIFY(left->isVisible());
        QCOMPARE(left->text(), u"8 s"_s);
        const QString spoken = left->accessibleName();
        QTRY_COMPARE_WITH_TIMEOUT(left->text(), u"7 s"_s, 3000);
        QCOMPARE(left->accessibleName(), spoken); // A screen reader hears it once.
        toast.showToast({u"Saved"_s});
        QVERIFY(!left->isVisible());
    }

    void anOpenDateReadsAsAPlaceholder()
    {
        OptionalDate date;
        date.show();
        QCOMPARE(date.palette().color(QPalette::Text), currentTokens()[Token::T3]);
        date.setChosen(QDate(2026, 9, 30));
        QCOMPARE(date.palette().color(QPalette::Text), currentTokens()[Token::T1]);
        date.setChosen({});
        QCOMPARE(date.palette().color(QPalette::Text), currentTokens()[Token::T3]);
    }

    void aLinkBeginsWhereTheTextAboveItBegins()
    {
        Button link(ButtonKind::Ghost, u"HHH"_s);
        link.show();
        link.adjustSize();
        const QImage image = link.grab().toImage();
        int first = image.width();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < first; ++x) {
                if (image.pixelColor(x, y) != image.pixelColor(0, 0))
                    first = x;
            }
        }
        QVERIFY2(first / image.devicePixelRatio() <= 3, qPrintable(QString::number(first)));
    }

    void aReplacedToastHasExpired()
    {
        QWidget window;
        Toast toast(&window);
        window.show();
        QStringList calls;
        toast.showToast({u"First"_s, u"Undo"_s}, [&] { calls << u"undo"_s; }, [&] { calls << u"expired"_s; });
        toast.showToast({u"Second"_s});
        QCOMPARE(calls, QStringList{u"expired"_s});
        QVERIFY(toast.isVisible());
    }

    void eachStepCanBeClickedAndSaysHowItStands()
    {
        StepBar steps;
        steps.setSteps({u"One"_s, u"Two"_s, u"Three"_s});
        steps.setCurrent(1);
        steps.resize(300, 40);
        QSignalSpy clicked(&steps, &StepBar::stepClicked);
        QTest::mouseClick(&steps, Qt::LeftButton, {}, {150, 20});
        QCOMPARE(clicked.size(), 0); // One is there.
        QTest::mouseClick(&steps, Qt::LeftButton, {}, {250, 20});
        QTest::mouseClick(&steps, Qt::LeftButton, {}, {50, 20});
        QCOMPARE(clicked.size(), 2);
        QCOMPARE(clicked[0].first().toInt(), 2);
        QCOMPARE(clicked[1].first().toInt(), 0);
        steps.setStates({StepBar::State::Done, StepBar::State::ToCome, StepBar::State::Lacking});
        for (const QString &words : {u"One: done"_s, u"Two: still to do"_s, u"Three: something is missing"_s})
            QVERIFY2(steps.accessibleDescription().contains(words), qPrintable(steps.accessibleDescription()));
    }

    /// Its ink ends where its figures end, and none of it is lost, in a column no wider than it needs.
    void aTitleAtTheRightStandsAboveItsFigures()
    {
        QStandardItemModel model(1, 2);
        model.setHorizontalHeaderLabels({u"MMMM"_s, u"Name"_s});
        model.horizontalHeaderItem(0)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        TableView table;
        table.setModel(&model);
        table.resize(400, 120);
        table.show();
        const auto &titles = *table.findChild<TitleHeader *>();
        table.setColumnWidth(0, titles.neededWidth(0));
        QImage image = table.horizontalHeader()->grab().toImage();
        const qreal scale = image.devicePixelRatio();
        const QColor back = image.pixelColor(2, image.height() / 2);
        int first = -1, last = -1;
        for (int x = 0; x < int(table.columnWidth(0) * scale); ++x) {
            for (int y = image.height() / 4; y < image.height() * 3 / 4; ++y) {
                if (image.pixelColor(x, y) != back) {
                    first = first < 0 ? x : first;
                    last = x;
                }
            }
        }
        const int padding = currentTokens().px(CellPadding);
        QVERIFY2(std::abs(first / scale - padding) <= 3, qPrintable(QString::number(first)));
        QVERIFY2(std::abs(table.columnWidth(0) - last / scale - padding) <= 3, qPrintable(QString::number(last)));
    }

    void aHintInOneRowOfFieldsLeavesNoHoleInAnother()
    {
        const auto tops = [](CardFlow::Rows rows) {
            QWidget form;
            auto *flow = new CardFlow(10, rows);
            flow->setContentsMargins({});
            form.setLayout(flow);
            QList<QWidget *> fields;
            for (const int height : {20, 30, 60, 20}) { // Two rows of two.
                fields << new QWidget;
                fields.last()->setMinimumSize(100, height);
                flow->addWidget(fields.last());
            }
            form.show(); // Hidden fields take no room.
            form.resize(230, flow->heightForWidth(230));
            flow->setGeometry(form.rect());
            return std::pair(fields.at(2)->y(), form.height());
        };
        QCOMPARE(tops(CardFlow::Rows::Own), std::pair(40, 100));
        QCOMPARE(tops(CardFlow::Rows::Alike), std::pair(70, 130));
    }

    void wordsThatWrapHaveTheHeightForIt()
    {
        QWidget form;
        auto *flow = new CardFlow(10);
        flow->setContentsMargins({});
        form.setLayout(flow);
        QList<QLabel *> words;
        for (int i = 1; i <= 3; ++i) {
            words << new QLabel(QString(u"A sentence that goes on for a while. "_s).repeated(3 * i));
            words.last()->setWordWrap(true);
            flow->addWidget(words.last());
        }
        form.show();
        form.resize(340, flow->heightForWidth(340));
        flow->setGeometry(form.rect());
        for (const QLabel *label : words)
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
        QVERIFY(words.last()->geometry().bottom() <= form.rect().bottom());
    }

    void theWheelNeverChangesAChoice()
    {
        DropDown choice;
        choice.addItems({u"a"_s, u"b"_s});
        choice.show();
        QWheelEvent wheel({5, 5}, {5, 5}, {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&choice, &wheel);
        QCOMPARE(choice.currentIndex(), 0);
    }

    void everythingPaintsInEveryThemeWithoutAWarning()
    {
        WarningsSeen warnings;
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *banner = new Banner;
        banner->setAction({.icon = u"clock"_s, .title = u"Next"_s, .text = u"Do it"_s, .progressText = u"1 / 2"_s, .progress = 0.5, .primary = u"Go"_s});
        auto *kpi = new KpiCard;
        kpi->setKpi({.icon = u"wallet"_s, .label = u"Left"_s, .figure = u"1.00"_s, .unit = u"万元"_s, .trend = {1, 2, 1}});
        auto *facts = new KeyValueGrid(2);
        facts->setPairs({{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s, Tone::Ok}, {u"e"_s, u"f"_s}});
        auto *explain = new ExplainList;
        explain->setRows({{u"a"_s, u"b"_s, u"c"_s, u"1.00"_s}, {u"sum"_s, {}, {}, u"1.00"_s, true}});
        auto *timeline = new Timeline;
        timeline->setEntries({{Tone::Ok, u"a"_s, u"b"_s, u"c"_s}, {Tone::Bad, u"d"_s}});
        auto *empty = new EmptyState;
        empty->setContent(u"inbox"_s, u"Nothing"_s, u"yet"_s, u"Begin"_s);
        auto *notice = new Notice;
        auto *icon = new IconButton(u"bell"_s, u"News"_s);
        icon->setBadge(120);
        for (QWidget *widget : std::initializer_list<QWidget *>{banner, kpi, facts, explain, timeline, empty, notice, icon, new Skeleton, new DropDown, new DateField,
                 new Pill(u"Draft"_s, Tone::Warn), new Card(u"Card"_s)})
            layout->addWidget(widget);
        notice->showError(u"Wrong"_s, u"Do this"_s, u"There"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            m_theme.setMode(mode);
            QVERIFY(!window.grab().isNull());
        }
        m_theme.setMode(Theme::Mode::Light);
        QCOMPARE(warnings.seen(), QStringList());
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
