#pragma once

#include "ui/shell/page.h"
#include "ui/shell/shell_window.h"

namespace cpv {

class Card;
class KeyValueGrid;

/// Keys and terms on one page: first the keys of the page one came from.
class HelpPage : public Page
{
    Q_OBJECT

public:
    explicit HelpPage(QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void openArgument(const QVariant &argument) override; ///< Id of the page one came from.

private:
    void showKeys();
    void retranslate();

    QString m_from;
    Card *m_pageCard;
    KeyValueGrid *m_pageKeys;
    Card *m_everywhereCard;
    KeyValueGrid *m_everywhere;
    Card *m_listsCard;
    KeyValueGrid *m_lists;
    Card *m_termsCard;
    KeyValueGrid *m_terms;
};

/// Entry "help" in the rail's footer; F1 leads to it.
PageEntry helpPage();

} // namespace cpv
