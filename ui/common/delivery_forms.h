#pragma once

#include "core/usecases/use_cases.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace cpv {

class Card;
class Text;
class ThinProgress;

/// What only a company has on its way besides its steps: forms that a colleague changed, too, and papers not yet at the
/// registry. Each line opens the form or the application that it belongs to. Hidden while there is neither.
class DeliveryForms : public QWidget
{
    Q_OBJECT

public:
    explicit DeliveryForms(UseCases &useCases, QWidget *parent = nullptr);

    void load();

Q_SIGNALS:
    void pageRequested(const QString &page, const QVariant &argument);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Where a paper is handed in.
    struct Owner {
        QString page;
        QString id;
        QString name;
    };
    struct OwnedPaper {
        MaterialRef paper;
        PlaceCode place;
        Owner owner;
    };
    struct Way {
        ThinProgress *bar;
        Text *words;
        QString paper;
    };

    void loadApplications();
    void loadWaiting();
    void showAll();
    void showConflicts();
    void showPapers();
    void showProgress();
    QWidget *makePaper(const OwnedPaper &owned);
    QWidget *makeRow(const Owner &owner, const QString &objectName, const QString &title, const QString &facts, const std::vector<QWidget *> &states);

    UseCases &m_useCases;
    std::vector<DraftListing> m_drafts;
    std::vector<OwnedPaper> m_papers; ///< Of all forms and applications, delivered or not.
    std::map<PlaceCode, std::set<QString>> m_waiting; ///< Digests.
    std::map<QString, Way> m_ways; ///< By digest, of the lines that are shown.
    Card *m_conflictCard;
    QVBoxLayout *m_conflictRows;
    Card *m_paperCard;
    QVBoxLayout *m_paperRows;
};

} // namespace cpv
