#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace cpv {

/// What papers may be, in the words of an error's argument.
QStringList allowedMaterialTypes();

/// By content, never by the name: PDF, PNG, JPEG, XML, or a ZIP package that is OFD, DOCX or XLSX.
bool isAllowedMaterial(QByteArrayView bytes);

} // namespace cpv
