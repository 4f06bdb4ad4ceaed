#pragma once

namespace cpv {

/// While it lives, the C library writes numbers on this thread as JSON does. libxlsxwriter prints cells with printf, and Qt
/// has set the person's locale: "1234,5" is no number in XML, and a German's file would not open.
class NumericLocale
{
public:
    NumericLocale();
    ~NumericLocale();
    NumericLocale(const NumericLocale &) = delete;
    NumericLocale &operator=(const NumericLocale &) = delete;

private:
    void *m_plain = nullptr;
    void *m_before = nullptr;
};

} // namespace cpv
