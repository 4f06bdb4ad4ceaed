#pragma once

#include <QVariant>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace cpv {

/// The one main button of a page, in the top bar.
struct PrimaryAction
{
    QString text;
    QString icon = {};
    std::function<void()> trigger;
    bool enabled = true;
};

/// A page of the shell. The top bar asks for title, subtitle and action when the page is shown, when it emits
/// headerChanged, and when the language changes. The shell scrolls a page that is higher than its room.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    virtual QString title() const = 0;
    virtual QString subtitle() const { return {}; }
    virtual std::optional<PrimaryAction> primaryAction() const { return {}; }
    /// Called each time the page is shown and when the shell's owner says the data changed.
    virtual void refresh() {}
    /// What showPage's caller passed: a record's id, a filter. Called before refresh().
    virtual void openArgument(const QVariant &) {}

Q_SIGNALS:
    void headerChanged();
    /// Asks the shell to go to another page.
    void pageRequested(const QString &id, const QVariant &argument = {});
    /// A short message at the bottom.
    void toastRequested(const QString &text);
    /// The same with a button for 8 s; `undo` runs at most once, and maybe after the page is gone.
    void undoToastRequested(const QString &text, const QString &undoText, const std::function<void()> &undo);

protected:
    /// Runs `apply` now and after every language change: setTexts([this] { m_title->setText(tr("Title")); });
    void setTexts(std::function<void()> apply);
    void changeEvent(QEvent *event) override;

private:
    std::vector<std::function<void()>> m_texts;
};

} // namespace cpv
