#pragma once

#include "app/desktop/desktop.h"

#include <QTimer>

namespace cpv {

/// Visits every page of the signed-in mode, in both themes and both languages, and writes PAGE-THEME-LANGUAGE.png; opens
/// the first row of each table as well. Then ends the program: 0, or 1 when it took too long to get there or anything
/// warned on the way. Only looks: nothing it does changes a record.
class PageShots : public QObject
{
    Q_OBJECT

public:
    PageShots(Desktop &desktop, const QString &folder);
    ~PageShots() override;

private:
    struct Look
    {
        Theme::Mode theme;
        QLocale::Language language;
        QString suffix;
    };

    void begin();
    void visitNext();
    void visitRow();
    void shoot(std::function<void()> then);
    void whenQuiet(int rounds, std::function<void()> then);
    void end(const QString &trouble = {});

    Desktop &m_desktop;
    const QString m_folder;
    std::vector<Look> m_looks;
    std::vector<QString> m_pages; // Still to visit in this look.
    QStringList m_seen;           // In this look.
    QTimer m_patience;
    QFutureWatcher<void> m_quiet;
    std::function<void()> m_next;
    bool m_begun = false;
};

} // namespace cpv
