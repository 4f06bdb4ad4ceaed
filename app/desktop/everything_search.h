#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/search_panel.h"

#include <QObject>

#include <functional>

namespace cpv {

/// What the search at the top looks through, in the order of the hits: companies (by name, credit code and pinyin initials; a
/// company's people find their own), applications (by number, project and company, also its initials), vouchers, redemptions (by
/// invoice and contract), programmes (by name and initials). Of this device's copy, so it works offline.
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

    void findCompanies(std::shared_ptr<Round> round);
    void findApplications(std::shared_ptr<Round> round);
    void findByInitials(std::shared_ptr<Round> round);
    void findDrafts(std::shared_ptr<Round> round);
    void findVouchers(std::shared_ptr<Round> round);
    void findRedemptions(std::shared_ptr<Round> round);
    void findProgrammes(std::shared_ptr<Round> round);

    bool isOwn(const Company &company) const;

    UseCases &m_useCases;
};

} // namespace cpv
