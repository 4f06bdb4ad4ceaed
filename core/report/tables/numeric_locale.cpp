#include "core/report/tables/numeric_locale.h"

#include <QtGlobal>

#include <clocale>

namespace cpv {

#ifdef Q_OS_UNIX

NumericLocale::NumericLocale()
{
    const locale_t plain = newlocale(LC_NUMERIC_MASK, "C", duplocale(LC_GLOBAL_LOCALE));
    m_plain = plain;
    m_before = uselocale(plain);
}

NumericLocale::~NumericLocale()
{
    uselocale(static_cast<locale_t>(m_before));
    freelocale(static_cast<locale_t>(m_plain));
}

#else // Qt sets the C library's locale on Unix only.

NumericLocale::NumericLocale() = default;
NumericLocale::~NumericLocale() = default;

#endif

} // namespace cpv
