#pragma once

#include "core/usecases/listings.h"
#include "ui/admin/sheet.h"
#include "ui/widgets/card.h"

#include <map>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace cpv {

class Button;
class DateField;
class DropDown;
class FormField;
class Notice;
class OptionalDate;
class Text;

/// A batch as an editor proposes it: its name and document, the days of the approval, programmes, and providers, chosen among those
/// that are known or read from a file. The decider judges what it says.
class ListingForm : public Card
{
    Q_OBJECT

public:
    explicit ListingForm(UseCases &useCases, QWidget *parent = nullptr);

    /// With what was put aside in this place, or anew.
    void begin(const ListingDesk &desk, const PlaceCode &place, QDate today);
    void putAside(); ///< Another place comes: what is chosen stays with its own.
    bool isAside(const PlaceCode &place) const { return m_aside.contains(place); }
    void forget(const PlaceCode &place) { m_aside.erase(place); } ///< Proposed, or given up.
    void addProviders(const std::vector<ProposedProvider> &providers); ///< Those that are there already stay as they are.
    std::vector<ProgrammeId> programmes() const; ///< As they are ticked.
    void showError(const Error &error);
    void setBusy(bool busy);

Q_SIGNALS:
    void fileRequested();
    void submitted(const cpv::ProposeListing &proposal); ///< Without an id.
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildProviders();
    void fillProgrammes();
    void fillKnown();
    void fillChosen(int row = -1); ///< With this row chosen, or the last where there are fewer.
    void addKnown();
    void removeChosen();
    void clearErrors();
    void submit();
    void retranslate();
    bool isChosen(ProviderId id) const;
    void takeBack();

    struct Choice {
        std::vector<ProposedProvider> providers;
        std::vector<ProgrammeId> programmes;
    };
    std::map<PlaceCode, Choice> m_aside;
    ListingDesk m_desk;
    PlaceCode m_place;
    std::vector<ProposedProvider> m_chosen;
    std::vector<std::pair<ProgrammeId, QCheckBox *>> m_ticks;

    Notice *m_notice;
    QLineEdit *m_name;
    FormField *m_nameField;
    QLineEdit *m_document;
    FormField *m_documentField;
    DateField *m_from;
    FormField *m_fromField;
    OptionalDate *m_to;
    FormField *m_toField;
    Text *m_programmesTitle;
    QVBoxLayout *m_programmes;
    Text *m_programmesError;
    DropDown *m_known;
    FormField *m_knownField;
    Button *m_add;
    Button *m_read;
    Button *m_remove;
    Sheet m_providers;
    Button *m_submit;
    Button *m_cancel;
};

} // namespace cpv
