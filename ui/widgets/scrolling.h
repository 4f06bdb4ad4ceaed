#pragma once

class QWidget;

namespace cpv {

/// Scrolls the page that it stands on until it is seen, with some of what is around it. It may have been shown just now.
void bringIntoSight(QWidget &widget);
/// Back to the page's beginning.
void scrollToTop(QWidget &page);

} // namespace cpv
