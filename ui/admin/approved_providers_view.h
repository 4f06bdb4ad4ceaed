#pragma once

#include "core/usecases/use_cases.h"
#include "ui/admin/sheet.h"

#include <QWidget>

namespace cpv {

class Card;
class DateField;
class EmptyState;
class FormField;
class KeyValueGrid;
class ReasonedStep;
class Text;
class Timeline;

/// Who is approved in a place, through which batch, and who was taken off; an editor takes a provider off at once, with a reason.
class ApprovedProvidersView : public QWidget
{
    Q_OBJECT

public:
    explicit ApprovedProvidersView(UseCases &useCases, QWidget *parent = nullptr);

    void setProviders(std::vector<ApprovedProvider> providers, bool mayEdit);
    int listed() const;
    void closeForm();

Q_SIGNALS:
    void delistRequested(const cpv::DelistProvider &delisting);

private:
    void build();
    void showList();
    void showChosen();
    void showHistory(const ApprovedProvider &approved);
    const ApprovedProvider *chosen() const;
    void choose(ProviderId id);
    QDate firstDayOff() const; ///< The earliest that may be chosen.
    void delist(const QString &reason);
    void retranslate();
    void changeEvent(QEvent *event) override;

    UseCases &m_useCases;
    std::vector<ApprovedProvider> m_providers;
    std::optional<ProviderId> m_chosen;
    bool m_mayEdit = false;
    bool m_filling = false;

    EmptyState *m_empty;
    QWidget *m_content;
    Sheet m_list;
    QWidget *m_aside;
    Card *m_facts;
    KeyValueGrid *m_grid;
    Text *m_historyTitle;
    Timeline *m_history;
    Card *m_step;
    Text *m_words;
    DateField *m_from;
    FormField *m_fromField;
    ReasonedStep *m_delist;
};

} // namespace cpv
