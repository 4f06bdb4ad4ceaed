#pragma once

#include "core/domain/placement.h"
#include "ui/widgets/card.h"

namespace cpv {

class Button;
class OriginHistory;
class Pill;
class ReasonedStep;
class Text;

/// Where a centre's accelerators come from: what its providers declared, all of it, and the office's answer to the last declaration.
class OriginCard : public Card
{
    Q_OBJECT

public:
    explicit OriginCard(QWidget *parent = nullptr);

    void showCentre(const DataCentre &centre, const std::vector<Accelerator> &accelerators, bool mayAnswer);
    void setBusy(bool busy);

Q_SIGNALS:
    void accepted(const cpv::DataCentre &centre);
    void disputed(const cpv::DataCentre &centre, const QString &reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();

    DataCentre m_centre;
    std::vector<Accelerator> m_accelerators;
    bool m_mayAnswer = false;
    Pill *m_state;
    Text *m_words;
    OriginHistory *m_history;
    Button *m_accept;
    ReasonedStep *m_dispute;
};

} // namespace cpv
