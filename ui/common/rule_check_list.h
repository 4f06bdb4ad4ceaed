#pragma once

#include "core/domain/application.h"
#include "core/domain/programme.h"

#include <QWidget>

class QVBoxLayout;

namespace cpv {

/// The rules of a programme with what each found: number, text, what was compared, result. Works from the checks alone where the
/// programme's rules are not at hand.
class RuleCheckList : public QWidget
{
    Q_OBJECT

public:
    enum class Detail {
        Full,
        Titles, ///< Without what was compared, in small grey letters: for a narrow pane.
    };

    explicit RuleCheckList(Detail detail = Detail::Full, QWidget *parent = nullptr);

    void setChecks(const std::vector<RuleCheck> &checks, const std::vector<Rule> &rules);

private:
    QWidget *makeRow(const RuleCheck &check, const std::vector<Rule> &rules) const;

    Detail m_detail;
    QVBoxLayout *m_rows;
    QStringList m_said; // By the rows there are.
};

} // namespace cpv
