#pragma once

#include "core/domain/application.h"
#include "ui/theme/tokens.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace cpv {

class Text;

/// The papers of a case, each with a button to look at it.
class PaperList : public QWidget
{
    Q_OBJECT

public:
    explicit PaperList(QWidget *parent = nullptr);

    void setPapers(const std::vector<MaterialRef> &papers);
    /// Said below the paper of this digest, whether or not it is in the list yet; nothing without text.
    void setRemark(const QString &sha256, const QString &text, Tone tone);

Q_SIGNALS:
    void viewRequested(const cpv::MaterialRef &paper);

private:
    struct Remark {
        QString text;
        Tone tone = Tone::Neutral;
    };
    void show(const Remark &remark, Text &on);

    QVBoxLayout *m_rows;
    QHash<QString, Remark> m_remarks;
};

} // namespace cpv
