#pragma once

class QScrollBar;
class QWidget;

namespace cpv {

/// Scrolls the page that it stands on until it is seen, with some of what is around it. It may have been shown just now.
void bringIntoSight(QWidget &widget);
/// Back to the page's beginning.
void scrollToTop(QWidget &page);
/// Content that is filled anew is short for a moment; the bar is put back where it stood as soon as there is room again, unless
/// somebody has scrolled since.
void keepPlace(QScrollBar &bar);

} // namespace cpv
