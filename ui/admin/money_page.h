#pragma once

#include "core/usecases/use_cases.h"
#include "ui/models/error_text.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace cpv {

class Notice;

/// What the pages of the finance office share: a notice, and steps that can be undone.
class MoneyPage : public Page
{
    Q_OBJECT

protected:
    /// The object names begin with `id`, the page's own.
    MoneyPage(UseCases &useCases, const QString &id, QWidget *parent);

    UseCases &useCases() const { return m_useCases; }
    QVBoxLayout &content() const { return *m_content; }
    bool isFinance() const;

    /// `done` runs once it is recorded here. What a refusal is called is the page's to say.
    void performUndoable(const Payload &payload, const PlaceCode &place, std::optional<qint32> baseVersion, std::function<void()> done = {});
    void showError(const Error &error);
    void hideNotice();
    virtual ErrorWords wordsOf(const Error &error) const;

private:
    void offerUndo(CommandId command, const QString &done);

    UseCases &m_useCases;
    QVBoxLayout *m_content;
    Notice *m_notice;
};

} // namespace cpv
