#pragma once

#include "core/usecases/programmes.h"
#include "ui/widgets/card.h"

namespace cpv {

class Button;
class KeyValueGrid;
class Pill;
class Text;

/// One programme on offer: where, how much it covers up to which limits, until when, with which papers, and whence we
/// know it. A button to apply only while applications are accepted.
class ProgrammeCard : public Card
{
    Q_OBJECT

public:
    ProgrammeCard(const ProgrammeListing &listing, QDate today, QWidget *parent = nullptr);

    const ProgrammeListing &listing() const { return m_listing; }
    /// In name, place and source, ignoring case.
    bool matches(const QString &place, const QString &searchText) const;
    static bool acceptsApplications(WindowState state);

Q_SIGNALS:
    void applyClicked(cpv::ProgrammeId programme);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showTexts();
    QString windowText() const;

    ProgrammeListing m_listing;
    QDate m_today;
    Text *m_name;
    Text *m_cover;
    Text *m_coverNote;
    Pill *m_window;
    Button *m_apply;
    KeyValueGrid *m_terms;
    Text *m_source;
};

} // namespace cpv
