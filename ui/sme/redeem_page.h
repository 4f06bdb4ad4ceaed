#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

namespace cpv {

class Button;
class Card;
class EmptyState;
class FormKeeper;
class InvoiceIntake;
class KeyValueGrid;
class Notice;
class RedeemForm;
class RedeemInvoices;
class RedeemPlanCard;
class Skeleton;

/// A bill is drawn on the company's vouchers: filled in, explained at each key, looked over, sent. Works offline.
class RedeemPage : public Page
{
    Q_OBJECT

public:
    RedeemPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;
    void openArgument(const QVariant &argument) override; ///< A voucher's id, "bill:" and a file's digest, or none for the best use of all.

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectAll();
    void retranslate();
    void loadBills(const RedeemFacts &facts);
    void showFacts(const RedeemFacts &facts);
    void showBills(const BillOverview &overview);
    void showPlan();
    void showUnusable();
    void focusFirst();
    void tellOver();
    void tellSooner();
    void review();
    void edit();
    void setEditable(bool editable);
    void send();
    void onSent(const Result<std::vector<RedemptionId>> &made);
    void connectHandIns();
    void handIn(const QString &path);
    void takeInvoice(const QString &fileName, const HandedIn &found);
    void warnOfUses(const QString &number);
    bool mayHandIn() const;
    std::vector<PlannedPart> planNow() const;
    QString whyEmpty() const;

    UseCases &m_useCases;
    RedeemFacts m_facts;
    std::vector<PlannedPart> m_plan;
    std::optional<VoucherId> m_wanted;
    QString m_wantedBill; ///< Digest of the file.
    QString m_wantedFile; ///< The same, as long as the form is about it: what is typed for a file is kept apart.
    bool m_isFresh = true; // Nothing was typed for what is wanted.
    bool m_reviewing = false;
    Notice *m_notice;
    Notice *m_hint;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    QWidget *m_body;
    Card *m_formCard;
    InvoiceIntake *m_intake;
    RedeemForm *m_form;
    RedeemInvoices *m_invoices;
    Button *m_review;
    RedeemPlanCard *m_planCard;
    Card *m_reviewCard;
    KeyValueGrid *m_reviewed;
    Button *m_send;
    Button *m_edit;
    FormKeeper *m_keeper;
};

} // namespace cpv
