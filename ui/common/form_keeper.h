#pragma once

#include "ui/common/last_field.h"

#include <QJsonObject>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QWidget>

namespace cpv {

/// Keeps what is typed into the editors below a widget, by their object names: on the disk within 300 ms, and before the next
/// field, so that neither another page nor a power cut takes more than the field being typed. Passwords, and fields told to
/// `setUnkept`, are never kept. What is brought back is told as a toast of the page around it, whose button empties the form.
class FormKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr int DelayMs = 300;

    /// `form` names it among all forms of the program. Goes with `fields`.
    FormKeeper(UseCases &useCases, const QString &form, QWidget &fields);
    ~FormKeeper() override;

    /// A field whose text must not be written down.
    static void setUnkept(QWidget &editor);

    /// The form is open, with its choices, and says what it says by itself. Brings back what was typed of `subject`, the id of
    /// what the form is about, and keeps what is typed from now on. A field that somebody is faster in stays as it is.
    void begin(const QString &subject = {});
    /// Editors that the form made since `begin`, as a line for each voucher that pays a bill: they are kept, too.
    void followNew();
    /// Put aside: what was typed stays kept, and nothing is followed until the next `begin`.
    void end();
    /// Sent, or given up: nothing is kept, nor followed until the next `begin`.
    void forget();

private Q_SLOTS:
    void onChanged();

private:
    void follow(QWidget &editor);
    void onEdited(const QWidget &editor);
    void save();
    void bringBack(const QJsonObject &kept);
    void empty();
    void goBackTo(const QString &name);
    QJsonObject changed() const;
    QList<QPointer<QWidget>> editors() const; ///< Typing into one may take others away.

    UseCases &m_useCases;
    const QString m_form;
    QWidget &m_fields;
    QString m_slot; ///< Of the person who opened the form; empty: not begun.
    QJsonObject m_plain; ///< What the form says by itself.
    QJsonObject m_seen; ///< What was typed, as it was last seen: editors may be gone, for a moment or for good.
    QSet<QString> m_touched; ///< By a person's hand; what follows from it, the form works out again.
    QString m_lastEdited;
    LastField m_last; ///< The same, kept.
    QSet<QWidget *> m_followed;
    QTimer m_timer;
    bool m_filling = false;
};

} // namespace cpv
