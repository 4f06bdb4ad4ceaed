#pragma once

#include "ui/admin/case_actions.h"

#include <QWidget>

class QHBoxLayout;

namespace cpv {

class Text;

/// The buttons of the actions that a case offers; what isn't this person's to do is said in words, not drawn as a button.
class ActionBar : public QWidget
{
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent = nullptr);

    struct Case {
        ProgrammeMode mode = ProgrammeMode::ClaimFirst;
        QString noticeTo; ///< Last day of the notice, formatted.
        QString courses = {}; ///< That the voucher waits for, by name.
    };
    void setActions(std::vector<OfferedAction> actions, Case of);
    /// F8 (pass) and F7 (return) press the stage's main and its return button, when they are there and enabled. What binds money
    /// or tells the public wants the key twice.
    bool press(CaseAction action);
    std::optional<CaseAction> mainAction() const;

    static QString actionText(CaseAction action, ProgrammeMode mode = ProgrammeMode::ClaimFirst);
    /// Why an action waits, where that is no matter of roles: what this person did before, or what runs. Empty for the others.
    static QString hindranceText(ActionHint hint, const QString &noticeTo);

Q_SIGNALS:
    void chosen(cpv::CaseAction action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void rest();
    void choose(CaseAction action);
    QString hintText(ActionHint hint, const QStringList &actions) const;

    std::vector<OfferedAction> m_actions;
    Case m_case;
    bool m_wasChosen = false; // One of them, and its answer isn't here yet.
    std::optional<CaseAction> m_pressedOnce; // By its key, and it waits for the second time.
    QHBoxLayout *m_buttons;
    Text *m_hint;
};

} // namespace cpv
