#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>

#include <optional>

namespace cpv {

/// The tints of an icon. `checked` is used for QIcon::On (checked buttons); unset means as `normal`.
struct IconTint
{
    Token normal = Token::T2;
    std::optional<Token> checked = {};
    Token disabled = Token::T3;
};

/// A Tabler outline icon of resources/icons by file name without ".svg" ("file-text"), rendered at each requested size
/// and scale and tinted with the tokens in force at that moment: a theme change needs only a repaint.
QIcon themedIcon(const QString &name, IconTint tint = {});

bool hasIcon(const QString &name);

} // namespace cpv
