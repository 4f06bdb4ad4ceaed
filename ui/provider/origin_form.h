#pragma once

#include "core/usecases/placements.h"
#include "ui/widgets/card.h"

class QDoubleSpinBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace cpv {

class Button;
class DateField;
class FormField;
class Notice;
class Text;

/// Where a provider's cards in a centre come from: kind by kind, and the paper that proves it, of which only the digest is sent.
class OriginForm : public Card
{
    Q_OBJECT

public:
    explicit OriginForm(QWidget *parent = nullptr);

    /// `offers`: the provider's open ones in the centre, at least one.
    void showCentre(const DataCentre &centre, const std::vector<Offer> &offers, const PlacementFacts &facts, QDate today);
    void showFile(const QString &name, const QString &sha256);
    DataCentreId centre() const { return m_centre.id; }
    void showError(const Error &error);
    void setBusy(bool busy);

Q_SIGNALS:
    void fileRequested();
    void submitted(const cpv::DeclareOrigin &declaration);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Kind {
        QString accelerator;
        QLineEdit *edit;
        FormField *field;
    };

    void build();
    void fillKinds(const DataCentre &centre, const std::vector<Offer> &offers);
    void clearErrors();
    void submit();
    void retranslate();

    DataCentre m_centre;
    OfferId m_offer;
    PlacementFacts m_facts;
    std::vector<Kind> m_kinds;
    QString m_sha256;
    QString m_fileName;

    Notice *m_notice;
    Text *m_kindsTitle;
    QVBoxLayout *m_kindFields;
    QDoubleSpinBox *m_domestic;
    FormField *m_domesticField;
    DateField *m_day;
    FormField *m_dayField;
    QLineEdit *m_document;
    FormField *m_documentField;
    QPlainTextEdit *m_text;
    FormField *m_textField;
    Button *m_file;
    Text *m_fileWords;
    Button *m_submit;
    Button *m_cancel;
};

} // namespace cpv
