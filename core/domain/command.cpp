#include "core/domain/command.h"

#include "core/base/one_of_parts.h"

namespace cpv {

template class OneOf<CPV_COMMANDS>;

} // namespace cpv
