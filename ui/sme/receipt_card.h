#pragma once

#include "core/usecases/submission_receipt.h"
#include "core/usecases/use_cases.h"
#include "ui/widgets/card.h"

class QLabel;

namespace cpv {

class Button;
class KeyValueGrid;
class Text;

/// What the registry has received of an application: number, time and digest, in words and as a code, to keep as PDF or on paper.
class ReceiptCard : public Card
{
    Q_OBJECT

public:
    explicit ReceiptCard(UseCases &useCases, QWidget *parent = nullptr);

    void showReceipt(const ApplicationDetail &detail);

Q_SIGNALS:
    void written(const QString &path);
    void failed(const cpv::Error &error);

private:
    void askForFile();
    void write(const QString &path);
    void print();

    UseCases &m_useCases;
    CertificatePaper m_paper;
    Text *m_words;
    QWidget *m_body;
    KeyValueGrid *m_facts;
    QLabel *m_code;
    Text *m_caption;
    Button *m_save;
    Button *m_print;
};

} // namespace cpv
