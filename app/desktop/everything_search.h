#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/search_panel.h"

#include <QObject>

#include <functional>

namespace cpv {

/// What the search at the top looks through, in the order of the hits: applications (by number, project, company and its pinyin
/// initials), vouchers, programmes. Of this device's copy, so it works offline.
class EverythingSearch : public QObject
{
    Q_OBJECT

public:
    using Found = std::function<void(const std::vector<SearchHit> &)>;

    explicit EverythingSearch(UseCases &useCases, QObject *parent = nullptr);

    /// `office`: hits open the official's pages. `found` is called once, later.
    void find(const QString &text, bool office, const Found &found);

private:
    struct Round;

    void findVouchers(std::shared_ptr<Round> round);
    void findProgrammes(std::shared_ptr<Round> round);

    UseCases &m_useCases;
};

} // namespace cpv
