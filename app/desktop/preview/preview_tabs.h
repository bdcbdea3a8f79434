// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in which the preview can show an output.
#pragma once

#include "workspace/output.h"

#include <QString>
#include <vector>

namespace outcheck::desktop {

enum class PreviewTab { Table, Image, Text, Properties };

// Those for outputs of this kind; the first is shown first.
std::vector<PreviewTab> tabsFor(workspace::OutputKind kind);
QString nameOf(PreviewTab tab);

} // namespace outcheck::desktop
