#pragma once

#include "ui/widgets/button.h"

namespace cpv {

class Page;

/// Leads from a record's page back to its list, which is as it was left. Esc and Alt+Left do the same, unless what has the
/// keyboard makes something else of them, or the link is disabled, as while a form is open.
class BackLink : public Button
{
    Q_OBJECT

public:
    /// `page` owns it, and is asked to go to the page `list`.
    BackLink(Page &page, const QString &list);
    void setList(const QString &list) { m_list = list; }

    bool eventFilter(QObject *watched, QEvent *event) override; // The page's keys.

private:
    void goBack();

    Page &m_page;
    QString m_list;
};

} // namespace cpv
