#include "tests/ui/pictures/scenes.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QLayout>
#include <QtTest>

#include <algorithm>
#include <iterator>
#include <map>

using namespace Qt::StringLiterals;
using namespace cpv;

namespace {

constexpr double Zoom = 1.5;

struct Window {
    pictures::SceneMaker make;
};

/// The named things that it stands in.
QString pathOf(const QObject *object)
{
    QStringList names;
    for (; object && !object->objectName().startsWith(u"page_"); object = object->parent()) {
        if (!object->objectName().isEmpty())
            names.prepend(object->objectName());
    }
    return names.join(u'/');
}

QString gapsOf(const QLayout &layout)
{
    const QMargins m = layout.contentsMargins();
    const QString margins = u"margins %1 %2 %3 %4"_s.arg(m.left()).arg(m.top()).arg(m.right()).arg(m.bottom());
    if (const auto *grid = qobject_cast<const QGridLayout *>(&layout))
        return u"%1, gaps %2 %3"_s.arg(margins).arg(grid->horizontalSpacing()).arg(grid->verticalSpacing());
    return u"%1, gap %2"_s.arg(margins).arg(layout.spacing());
}

/// Every layout's gaps and how large its widgets may become, sorted: rows made in another order are the same rows. The page's own
/// margin holds the scroll bar, what scrolls sets its bars by itself, and what is closed may measure itself as it opens.
QStringList measuresOf(QWidget &page)
{
    QStringList all;
    for (const QLayout *layout : page.findChildren<QLayout *>()) {
        if (layout != page.layout())
            all << u"%1 %2: %3"_s.arg(pathOf(layout), QString::fromLatin1(layout->metaObject()->className()), gapsOf(*layout));
    }
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        const QSize most = widget->maximumSize();
        const bool isLimited = most != QSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
        if (isLimited && !widget->isHidden() && !widget->objectName().startsWith(u"qt_scrollarea"))
            all << u"%1 %2: at most %3 %4"_s.arg(pathOf(widget), QString::fromLatin1(widget->metaObject()->className())).arg(most.width()).arg(most.height());
    }
    all.sort();
    return all;
}

}

/// A zoom that changes while the window is open leaves it as if it had begun so.
class LiveZoomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChangedZoomIsTheSameAsOneFromTheBeginning_data();
    void aChangedZoomIsTheSameAsOneFromTheBeginning();

private:
    using Measures = std::map<QString, QStringList>; ///< By page.
    static Measures measure(Theme &theme, pictures::SceneMaker make, bool live);

    Theme m_theme {*qApp};
};

LiveZoomTest::Measures LiveZoomTest::measure(Theme &theme, pictures::SceneMaker make, bool live)
{
    theme.setZoom(live ? 1.0 : Zoom);
    const std::unique_ptr<pictures::Scene> scene = make(theme);
    ShellWindow &shell = *scene->shell;
    shell.resize(2400, 1600); // No page gives anything up for want of room.
    shell.show();
    for (const pictures::Shot &shot : scene->shots) {
        if (!shot.window.isEmpty())
            continue;
        if (QAbstractButton *opener = pictures::open(shell, shot))
            opener->click(); // Closed again.
    }
    if (live) {
        theme.setZoom(Zoom);
        pictures::settle(shell);
    }
    Measures all;
    for (const QString &id : shell.pageIds()) {
        if (QWidget *page = shell.builtPage(id))
            all[id] = measuresOf(*page);
    }
    return all;
}

void LiveZoomTest::aChangedZoomIsTheSameAsOneFromTheBeginning_data()
{
    QTest::addColumn<Window>("window");
    QTest::newRow("visitor") << Window {&pictures::visitorScene};
    QTest::newRow("company") << Window {&pictures::companyScene};
    QTest::newRow("office") << Window {&pictures::officeScene};
    QTest::newRow("provider") << Window {&pictures::providerScene};
    QTest::newRow("finance") << Window {&pictures::financeScene};
    QTest::newRow("expert") << Window {&pictures::expertScene};
}

void LiveZoomTest::aChangedZoomIsTheSameAsOneFromTheBeginning()
{
    QFETCH(Window, window);
    const Measures begun = measure(m_theme, window.make, false);
    const Measures changed = measure(m_theme, window.make, true);
    QStringList others;
    for (const auto &[page, wanted] : begun) {
        const QStringList &got = changed.at(page);
        QStringList lost, more;
        std::ranges::set_difference(wanted, got, std::back_inserter(lost));
        std::ranges::set_difference(got, wanted, std::back_inserter(more));
        for (const QString &line : lost)
            others << page + u" should have "_s + line;
        for (const QString &line : more)
            others << page + u" has "_s + line;
    }
    for (const QString &line : others)
        qInfo("%s", qPrintable(line));
    QVERIFY2(others.isEmpty(), qPrintable(u"%1 measures, listed above"_s.arg(others.size())));
}

QTEST_MAIN(LiveZoomTest)
#include "tst_live_zoom.moc"
