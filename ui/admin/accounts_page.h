#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

#include <QFutureWatcher>

namespace cpv {

class AccountChangesCard;
class AccountSheet;
class Card;
class ListSearch;
class Notice;
class OfficialInvitationCard;
class OneTimeCodeCard;
class PlainTableModel;
class SegmentedControl;
class Skeleton;
class TableView;

/// The officials' accounts, for their administrators: what waits to be confirmed, everybody of one's places, and one of them beside.
class AccountsPage : public Page
{
    Q_OBJECT

public:
    AccountsPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    std::optional<PrimaryAction> primaryAction() const override;
    void refresh() override;

private:
    void build();
    void connectAll();
    void onLoaded();
    void showList();
    void showChosen();
    void openInvitation(bool open);
    void showCode(const OneTimeCode &code);
    bool isListed(const OfficialAccount &official) const;
    bool mayInvite() const;
    void retranslate();

    UseCases &m_useCases;
    OfficialAccounts m_office;
    std::vector<OfficialAccount> m_listed; ///< By search and filter, in the table's order.
    AccountId m_chosen;
    QString m_invitedLogin; ///< Chosen once it is listed.
    bool m_loaded = false;
    bool m_filling = false;
    Notice *m_notice;
    Card *m_codeCard;
    OneTimeCodeCard *m_code;
    AccountChangesCard *m_changes;
    Skeleton *m_skeleton;
    QWidget *m_content;
    Card *m_card;
    ListSearch *m_search;
    SegmentedControl *m_filter;
    TableView *m_table;
    PlainTableModel *m_model;
    QWidget *m_aside;
    AccountSheet *m_sheet;
    OfficialInvitationCard *m_invitation;
    QFutureWatcher<Result<OfficialAccounts>> m_loading;
};

} // namespace cpv
