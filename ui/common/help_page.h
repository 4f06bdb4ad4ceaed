#pragma once

#include "ui/shell/page.h"
#include "ui/shell/shell_window.h"

class QVBoxLayout;

namespace cpv {

class Button;
class Card;
class KeyValueGrid;

/// Help on one page: what the page one came from is for, its steps and keys; then keys and terms of all pages.
class HelpPage : public Page
{
    Q_OBJECT

public:
    explicit HelpPage(QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void openArgument(const QVariant &argument) override; ///< Mode and page one came from: "office/review".

private:
    void showTopic();
    void showKeys();
    void retranslate();

    void goBack();

    QString m_from;
    Button *m_back;
    Card *m_pageCard;
    KeyValueGrid *m_pageKeys;
    Card *m_topicCard;
    QVBoxLayout *m_topic;
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
