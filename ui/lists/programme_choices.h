#pragma once

#include "core/usecases/programmes.h"
#include "ui/lists/filter_panel.h"

class QObject;

namespace cpv {

/// The programmes a list can be narrowed to, and the providers, as they are known here and now.
class ProgrammeChoices
{
public:
    /// `context` owns the answers.
    ProgrammeChoices(const Programmes &programmes, QObject *context) : m_programmes(programmes), m_context(context) { }

    void load(std::function<void()> loaded);
    std::vector<FilterField::Choice> choices() const; ///< In the language of the screen.
    std::vector<FilterField::Choice> providers() const; ///< By name.

private:
    const Programmes &m_programmes;
    QObject *m_context;
    std::vector<ProgrammeListing> m_listings;
    std::vector<Provider> m_providers;
};

} // namespace cpv
