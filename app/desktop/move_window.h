#pragma once

#include "core/usecases/data_folder.h"
#include "i18n/translations.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <atomic>

class QApplication;

namespace cpv {

class Button;
class Text;
class ThinProgress;

/// All that is seen of the program while its data move: how far they are, and a way to stop.
class MoveWindow : public QDialog
{
    Q_OBJECT

public:
    /// As the window was that has just closed.
    struct Look {
        QLocale::Language language;
        Theme::Mode mode;
        Tokens::Contrast contrast;
        double zoom;
    };
    using Work = std::function<FolderVerdict(std::function<bool(const MoveProgress &)> goOn)>;

    MoveWindow(QApplication &application, const Look &look, const MoveOutcome &move);
    ~MoveWindow() override;

    /// Runs `work` on a thread of its own and returns its answer.
    FolderVerdict run(const Work &work);
    void reject() override; ///< Stops the work; the window stays until it has stopped.

private:
    void showProgress();

    Translations m_translations;
    Theme m_theme;
    Text *m_title;
    Text *m_words;
    ThinProgress *m_bar;
    Button *m_stop;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic<bool> m_stopping = false;
};

} // namespace cpv
