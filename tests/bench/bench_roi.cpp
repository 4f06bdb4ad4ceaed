#include "tests/bench/measure.h"
#include "tests/ui/sme/factory.h"
#include "ui/sme/roi_page.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPixmap>
#include <QSignalSpy>
#include <QSlider>

#include <algorithm>

using namespace cpv;
using namespace cpv::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int Moves = 41;

double middle(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

} // namespace

/// One step of a slider on the real page, as often as a hand moves it: figures and curves of the likely numbers painted at once,
/// then 10,000 draws, then the band painted. Medians.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme theme(app);
    Factory factory;
    factory.sync();
    RoiPage page(factory.use, nullptr);
    QSignalSpy drawn(&page, &RoiPage::drawn);
    page.resize(1100, 1700);
    page.show();
    page.refresh();
    while (!page.shownCase().programme || drawn.isEmpty())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    auto *slider = page.findChild<QSlider *>(u"roiSlider_CardHours"_s);
    QList<double> first, all;
    for (int move = 0; move < Moves; ++move) {
        drawn.clear();
        QElapsedTimer clock;
        clock.start();
        slider->setValue(slider->value() + (move % 2 ? 3 : -2));
        QCoreApplication::processEvents();
        first.append(double(clock.nsecsElapsed()) / 1e6);
        while (drawn.isEmpty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        page.repaint();
        all.append(double(clock.nsecsElapsed()) / 1e6);
    }
    say("wallMs", middle(all));
    say("firstMs", middle(first));
    return 0;
}
