#pragma once

#include "core/usecases/company_sign_up.h"

#include <QFutureWatcher>
#include <QWidget>

namespace cpv {

class Button;
class ElidedText;
class Text;

/// The business licence's file: chosen or dropped here, looked at at once.
class LicenceField : public QWidget
{
    Q_OBJECT

public:
    explicit LicenceField(CompanySignUp &signUp, QWidget *parent = nullptr);

    QString path() const { return m_path; } ///< Empty until a file was found good.
    void setError(const QString &error);
    /// What a refusal of the file says.
    static QString words(const Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void take(const QString &path);
    void onChecked();
    void retranslate();

    CompanySignUp &m_signUp;
    QString m_path;
    QString m_tried;
    qint64 m_size = 0;
    Text *m_label;
    Button *m_choose;
    ElidedText *m_name;
    Text *m_note;
    QString m_error;
    QFutureWatcher<Result<qint64>> m_checking;
};

} // namespace cpv
