#pragma once

#include "ui/lists/plain_table_model.h" // Where it lives: providers' and officials' pages use it too.
