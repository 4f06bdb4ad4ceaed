#pragma once

#include "core/usecases/use_cases.h"

#include <QHash>
#include <QObject>

namespace cpv {

class PaperList;

/// Says in a list of papers which invoice or bill doesn't read as one, so that nobody has to open each to learn it. Files that
/// this device lacks are not fetched for it.
class PaperMarks : public QObject
{
    Q_OBJECT

public:
    /// `list` owns it.
    PaperMarks(UseCases &useCases, PaperList &list);

    void look(const std::vector<MaterialRef> &papers);

private:
    void read(const MaterialRef &paper, const QString &path);
    void say(const MaterialRef &paper);

    UseCases &m_useCases;
    PaperList &m_list;
    QHash<QString, QString> m_saidToBe; // By digest: HandedIn::kind. Each file is read once.
};

} // namespace cpv
