// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/sidecar_editing.h"

#include "check/link_answers.h"
#include "check/role_corrections.h"
#include "check/said_hierarchies.h"
#include "check/said_populations.h"

#include <algorithm>

namespace outcheck::check {

Result<std::string> readSidecar(const workspace::Workspace& workspace, Sidecar sidecar) {
    const auto all = sidecarsOf(workspace);
    if (!all) {
        return failure(all.error());
    }
    const auto found =
        std::find_if(all->begin(), all->end(), [&](const SidecarText& one) { return one.sidecar == sidecar; });
    return found == all->end() ? std::string() : found->text;
}

Result<void> checkSidecar(std::string_view text, Sidecar sidecar) {
    const std::string name = shownNameOf(sidecar);
    if (const auto corrections = parseCorrections(text, name); !corrections) {
        return failure(corrections.error());
    }
    if (const auto answers = parseLinkAnswers(text, name); !answers) {
        return failure(answers.error());
    }
    if (const auto hierarchies = parseHierarchies(text, name); !hierarchies) {
        return failure(hierarchies.error());
    }
    if (const auto populations = parsePopulations(text, name); !populations) {
        return failure(populations.error());
    }
    return {};
}

Result<void> replaceSidecar(const workspace::Workspace& workspace, Sidecar sidecar, const std::string& before,
                            const std::string& after) {
    if (auto sound = checkSidecar(after, sidecar); !sound) {
        return sound;
    }
    return rewrite(workspace, sidecar, [&](const std::string& text, const std::string& name) -> Result<std::string> {
        if (text != before) {
            return failure(ErrorCode::Conflict, Place{name, 0, {}}, "it was changed meanwhile");
        }
        return after;
    });
}

} // namespace outcheck::check
