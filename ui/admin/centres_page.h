#pragma once

#include "core/usecases/use_cases.h"
#include "ui/common/first_fetch.h"
#include "ui/shell/page.h"

namespace cpv {

class Button;
class Card;
class CentreForm;
class EmptyState;
class FormKeeper;
class LoadReportCard;
class OriginCard;
class Notice;
class PlainTableModel;
class Skeleton;
class TableView;

/// The data centres that companies can choose among, the most idle first: their load, PUE and what they declare. Programme editors
/// list them and report loads; others of the office read.
class CentresPage : public Page
{
    Q_OBJECT

public:
    CentresPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    std::optional<PrimaryAction> primaryAction() const override;
    void refresh() override;

private:
    bool mayEdit() const;
    void retranslate();
    void fill();
    void openForm(bool change);
    void save(DataCentre centre);
    void askForReport();
    void readReport(const QString &path);
    void recordReport();
    void showOrigin();
    void answerOrigin(const Payload &payload, qint32 version);
    bool mayAnswer() const;
    void tellFailed(const Error &error);

    UseCases &m_useCases;
    PlacementDesk m_desk;
    std::vector<DataCentre> m_centres; ///< As shown.
    std::optional<DataCentreId> m_chosen;
    FirstFetch m_fetch;
    bool m_filling = false;
    Notice *m_notice;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    CentreForm *m_form;
    FormKeeper *m_keeper;
    Card *m_card;
    TableView *m_table;
    PlainTableModel *m_model;
    Button *m_change;
    Button *m_read;
    LoadReportCard *m_report;
    OriginCard *m_origin;
};

} // namespace cpv
