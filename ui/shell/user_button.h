#pragma once

#include <QAbstractButton>

namespace cpv {

/// Avatar with name and organisation; opens the menu for account, language and display.
class UserButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit UserButton(QWidget *parent = nullptr);

    void setUser(const QString &name, const QString &organisation);
    void setCollapsed(bool collapsed);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void speak();

    QString m_name;
    QString m_organisation;
    bool m_collapsed = false;
};

} // namespace cpv
