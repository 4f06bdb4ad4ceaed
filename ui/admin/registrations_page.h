#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

#include <QFutureWatcher>

class QStandardItemModel;

namespace cpv {

class Card;
class EmptyState;
class FactProposalsCard;
class Notice;
class PaperOpener;
class RegistrationSheet;
class Skeleton;
class TableView;

/// Companies that signed up in the office's places: those that wait first, each with its licence and the decision; above them those that ask to change their facts.
class RegistrationsPage : public Page
{
    Q_OBJECT

public:
    RegistrationsPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;
    /// A registration's id: selects it.
    void openArgument(const QVariant &argument) override;

private:
    void buildLayout();
    void onLoaded();
    void showList();
    void showRegistration(int row);
    void showOnly(QWidget *shown);
    void decide(const Payload &payload);
    void onDecided();
    void sayRecorded();
    void openLicence();
    const RegistrationRow *chosen() const;
    void retranslate();

    UseCases &m_useCases;
    std::vector<RegistrationRow> m_rows;
    RegistrationId m_chosen;
    Notice *m_notice;
    FactProposalsCard *m_proposals;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    QWidget *m_content;
    Card *m_card;
    TableView *m_table;
    QStandardItemModel *m_model;
    RegistrationSheet *m_sheet;
    PaperOpener *m_papers;
    QFutureWatcher<Result<std::vector<RegistrationRow>>> m_loading;
    QFutureWatcher<Result<Performed>> m_deciding;
};

} // namespace cpv
