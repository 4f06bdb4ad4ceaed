#pragma once

#include <QWidget>

#include <optional>

class QLineEdit;

namespace cpv {

class FormField;

/// A password to choose, typed twice.
class NewPassword : public QWidget
{
    Q_OBJECT

public:
    /// Its editors are called `name` and `name`Again.
    explicit NewPassword(const QString &name, QWidget *parent = nullptr);

    /// Absent, with the error shown in its field, while it is too short or not the same twice.
    std::optional<QString> chosen();
    void clear();

Q_SIGNALS:
    void entered(); ///< Return in the second field.

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLineEdit *m_first;
    QLineEdit *m_second;
    FormField *m_firstField;
    FormField *m_secondField;
};

} // namespace cpv
