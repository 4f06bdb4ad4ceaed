#pragma once

#include <QTemporaryDir>
#include <QWidget>

namespace cpv {

class Button;
class Text;

/// An e-invoice's file to fill a form from: chosen here, dropped on the page around, or pasted, also while the keyboard is in a field.
class InvoiceIntake : public QWidget
{
    Q_OBJECT

public:
    explicit InvoiceIntake(QWidget *parent = nullptr);

    void showNote(const QString &text, bool isWarning); ///< What was read; empty: nothing.
    void take(const QStringList &paths); ///< One after the other.
    /// Fields below this one would paste a copied file as its name.
    void watch(QWidget &fields);
    bool paste(); ///< False: neither a file nor a picture without text was copied.
    void retranslate();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void handedIn(const QString &path);

private:
    void choose();

    Button *m_choose;
    Text *m_hint;
    Text *m_note;
    QTemporaryDir m_pasted; ///< Holds pasted pictures until they are read.
};

} // namespace cpv
