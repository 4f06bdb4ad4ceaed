#pragma once

#include "core/usecases/settlements.h"
#include "ui/admin/file_card.h"

namespace cpv {

/// What a file of the bank's says of a batch.
class BankAnswerCard : public FileCard
{
    Q_OBJECT

public:
    explicit BankAnswerCard(UseCases &useCases, QWidget *parent = nullptr);

    void showAnswer(const QString &fileName, const BankAnswerFile &file, const Settlement &settlement);
    const BankAnswerFile &file() const { return m_file; }

private:
    QString titleText() const override;
    void showContent() override;
    void showNews();

    BankAnswerFile m_file;
    Settlement m_settlement;
};

} // namespace cpv
