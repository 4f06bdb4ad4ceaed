#pragma once

#include "core/domain/application.h"
#include "core/usecases/papers.h"

#include <QDialog>

class QStackedLayout;

namespace cpv {

class Button;
class ElidedText;
class EmptyState;
class IconButton;
class KeyValueGrid;
class PaperView;
class Text;

/// A paper in a window of its own, beside the page it belongs to: pages, or an e-invoice's fields, or why it can't be shown.
class PaperPreview : public QDialog
{
    Q_OBJECT

public:
    PaperPreview(const Papers &papers, QWidget *parent);

    /// Its bytes are being looked for.
    void begin(const MaterialRef &paper);
    const MaterialRef &paper() const { return m_paper; }
    void showFile(const QString &path);
    void showError(const Error &error);
    void showDoubt(); ///< The file doesn't say that it is such a paper.

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Shown { Waiting, Pages, Invoice, Trouble };

    QWidget *makeTools();
    void present(Shown what);
    void takeLook(const PaperLook &look);
    void showTrouble(PaperTrouble trouble);
    void showInvoice();
    void showTools();
    void openElsewhere();
    void retranslate();

    const Papers &m_papers;
    MaterialRef m_paper;
    QString m_path;
    PaperLook m_look;
    std::optional<Error> m_error;
    Text *m_kind;
    ElidedText *m_name;
    Text *m_doubt;
    IconButton *m_previous;
    IconButton *m_next;
    Text *m_position;
    IconButton *m_smaller;
    IconButton *m_larger;
    IconButton *m_fit;
    Text *m_size;
    Button *m_elsewhere;
    Button *m_close;
    QWidget *m_pageTools;
    QStackedLayout *m_stack;
    PaperView *m_view;
    KeyValueGrid *m_invoice;
    EmptyState *m_trouble;
};

} // namespace cpv
