#pragma once

#include "core/usecases/use_cases.h"

#include <QWidget>

namespace cpv {

class Card;
class KeyValueGrid;
class PaperList;
class Timeline;

/// The left side of a case: the form as submitted, its papers, and its history.
class CaseFacts : public QWidget
{
    Q_OBJECT

public:
    explicit CaseFacts(QWidget *parent = nullptr);
    void setDetail(const ApplicationDetail &detail);
    PaperList &papers() const { return *m_materials; }

Q_SIGNALS:
    void materialRequested(const cpv::MaterialRef &material);

private:
    void showForm(const ApplicationDetail &detail);
    void showMaterials(const Application &application);
    void showHistory(const ApplicationDetail &detail);

    Card *m_formCard;
    KeyValueGrid *m_form;
    Card *m_materialsCard;
    PaperList *m_materials;
    Card *m_historyCard;
    Timeline *m_history;
};

} // namespace cpv
