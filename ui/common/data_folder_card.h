#pragma once

#include "core/usecases/data_folder.h"
#include "ui/widgets/card.h"

#include <QFutureWatcher>

namespace cpv {

class Button;
class Notice;
class Text;

/// Where this person's data are, a look at them, and another place for them. What a folder lacks is said before anything
/// happens; the move itself begins only once the person has read what it does.
class DataFolderCard : public Card
{
    Q_OBJECT

public:
    explicit DataFolderCard(DataFolder &folder, QWidget *parent = nullptr);

    void retranslate();

private:
    void openFolder();
    void askForFolder();
    void look(const QString &folder);
    void onLooked();
    void begin();
    void tellLastMove();

    DataFolder &m_folder;
    Text *m_path;
    Text *m_help;
    Text *m_moveHelp;
    Button *m_open;
    Button *m_move;
    Notice *m_notice;
    QString m_wanted; ///< Looked at, or ready to move to.
    QFutureWatcher<FolderVerdict> m_looking;
};

} // namespace cpv
