// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of `outcheck request`. Each adds its subcommands.
#pragma once

#include "command.h"

namespace outcheck::cli {

void addAuthorActs(CLI::App& request, int& exitCode);
void addCheckerActs(CLI::App& request, int& exitCode);
void addCommentActs(CLI::App& request, int& exitCode);
void addReviewActs(CLI::App& request, int& exitCode);
void addRequestCheck(CLI::App& request, int& exitCode);
void addReleaseCommands(CLI::App& request, int& exitCode);
void addRequestShow(CLI::App& request, int& exitCode);
void addRequestActivity(CLI::App& request, int& exitCode);
void addRequestViews(CLI::App& request, int& exitCode);

} // namespace outcheck::cli
