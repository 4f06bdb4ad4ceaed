#pragma once

#include <QByteArray>
#include <QStringList>

namespace cpv {

/// What a PDF's first pages say, at most `most` of them. Empty for what is no PDF, can't be opened, or holds only pictures.
QStringList pageTexts(const QByteArray &bytes, int most);

} // namespace cpv
