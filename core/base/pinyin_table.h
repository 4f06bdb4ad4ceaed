#pragma once

namespace cpv {

/// The first letter of how each character from U+4E00 to U+9FFF is most often read; a hyphen where nobody knows.
extern const char PinyinTable[];
constexpr char16_t PinyinTableFirst = 0x4E00;
constexpr char16_t PinyinTableLast = 0x9FFF;

}
