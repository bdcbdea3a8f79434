// SPDX-License-Identifier: GPL-3.0-or-later
// What the session knows of links between tables: what people say of them, and what was released before.
#include "check/link_answers.h"
#include "check/sidecar_editing.h"
#include "desktop/session/background.h"
#include "desktop/session/session.h"

namespace outcheck::desktop {

void Session::answerLink(const check::LinkAnswer& answer) {
    changeLinks([answer](const workspace::Workspace& workspace) {
        return check::writeLinkAnswer(workspace, answer.sidecar, answer);
    });
}

void Session::takeBackLink(const check::LinkAnswer& answer) {
    changeLinks([answer](const workspace::Workspace& workspace) {
        return check::takeBackLinkAnswer(workspace, answer.sidecar, answer.file, answer.other);
    });
}

void Session::replaceSayings(check::Sidecar sidecar, const std::string& before, const std::string& after) {
    const auto work = [workspace = m_opened.workspace, sidecar, before, after]() -> Result<bool> {
        return check::replaceSidecar(*workspace, sidecar, before, after).map([] { return true; });
    };
    runInBackground(m_openPool, this, work, [this](const Result<bool>& written) {
        if (!written) {
            emit sayingsNotWritten(written.error());
            return;
        }
        emit sayingsWritten();
        emit linkAnswered();
        checkAll(Reading::WhatChanged);
    });
}

void Session::changeLinks(std::function<Result<void>(const workspace::Workspace&)> change) {
    const auto work = [workspace = m_opened.workspace, change = std::move(change)]() -> Result<bool> {
        return change(*workspace).map([] { return true; });
    };
    runInBackground(m_openPool, this, work, [this](const Result<bool>& written) {
        if (written) {
            emit linkAnswered();
        } else {
            emit linkNotAnswered(written.error());
        }
    });
}

std::optional<release::EarlierReleases> Session::earlierReleases() const {
    if (!m_requests.isLoaded() || workspace() == nullptr) {
        return std::nullopt;
    }
    const auto isUnderstood = [this](const std::string& id) { return m_requests.notUnderstood(id) == 0; };
    return release::earlierReleases(m_requests.book(), isUnderstood, workspace()->name(), m_requestId);
}

} // namespace outcheck::desktop
