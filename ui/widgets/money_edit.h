#pragma once

#include <QLineEdit>

#include <optional>

namespace cpv {

/// Reads an amount as people write it: "1,280,000.00", "128万", "1.2 亿元", "￥3000", full-width digits too.
/// Returns fen; nothing for an empty or malformed text, for parts of a fen, and above 90 万亿 元 (int64 stays safe).
std::optional<qint64> parseYuan(const QString &text);

/// "1,280,000.00" from fen.
QString yuanText(qint64 fen);

/// An editor for yuan that never goes through a floating point number. Groups the digits when left.
class MoneyEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget *parent = nullptr);

    std::optional<qint64> fen() const { return parseYuan(text()); }
    void setFen(std::optional<qint64> fen); ///< No fenEdited.
    QString problem() const; ///< What is wrong with the text, in words; empty for an amount and for nothing.

Q_SIGNALS:
    /// The user typed a valid amount.
    void fenEdited(qint64 fen);
    /// The user left the field with something that is neither empty nor an amount, or typed what can't become one.
    void invalidated();

private:
    void readEdit();
    void finishEdit();

    std::optional<qint64> m_last;
};

} // namespace cpv
