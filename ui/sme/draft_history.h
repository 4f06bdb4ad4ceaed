#pragma once

#include "core/usecases/use_cases.h"

#include <QDialog>

namespace cpv {

/// Earlier versions of a form: when, by whom, and in what they differ from the form as it is.
class DraftHistory : public QDialog
{
    Q_OBJECT

public:
    struct Shown {
        std::vector<DraftRevision> revisions; ///< Newest first.
        Draft now;
        std::vector<Provider> providers;
    };
    DraftHistory(const Shown &shown, QWidget *parent);

Q_SIGNALS:
    void restoreRequested(const cpv::DraftRevision &revision);

private:
    QWidget *makeRow(const DraftRevision &revision, const Shown &shown, int index);
};

} // namespace cpv
