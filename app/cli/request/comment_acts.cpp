// SPDX-License-Identifier: GPL-3.0-or-later
// `outcheck request comment` and `publish-comment`.
#include "request/request_commands.h"
#include "request/request_session.h"
#include "request/sealed_work.h"

#include "base/utf8.h"

#include <charconv>

namespace outcheck::cli {

namespace {

struct CommentOptions : RequestOptions {
    std::string group, path, cells, lines, region, answers, entry;
    GivenText text;
    bool isPrivate = false;
};

Error malformed(const std::string& text, const char* option, const char* form) {
    return Error{ErrorCode::Refused, {printable(text), 0, option}, std::string("is not of the form ") + form};
}

// Whole numbers with one character between any two: "3:2-5:4".
Result<std::vector<std::uint32_t>> numbersIn(const std::string& text, std::string_view between, const char* option,
                                             const char* form) {
    std::vector<std::uint32_t> numbers;
    const char* at = text.data();
    const char* const end = text.data() + text.size();
    for (std::size_t i = 0; i <= between.size(); ++i) {
        std::uint32_t number = 0;
        const auto read = std::from_chars(at, end, number);
        const bool goesOn = i < between.size();
        if (read.ec != std::errc() || (goesOn ? read.ptr == end || *read.ptr != between[i] : read.ptr != end)) {
            return failure(malformed(text, option, form));
        }
        numbers.push_back(number);
        at = read.ptr + (goesOn ? 1 : 0);
    }
    return numbers;
}

using Place = decltype(review::Anchor::place);

// Cells and lines are counted from 1 by people, from 0 inside.
Result<Place> placeOf(const CommentOptions& options) {
    if (!options.cells.empty()) {
        const auto n = numbersIn(options.cells, ":-:", "--cells", "row:column-row:column, counted from 1");
        if (!n || std::find(n->begin(), n->end(), 0U) != n->end()) {
            return failure(n ? malformed(options.cells, "--cells", "row:column-row:column, counted from 1")
                             : n.error());
        }
        return review::CellRange{(*n)[0] - 1U, (*n)[2] - 1U, (*n)[1] - 1U, (*n)[3] - 1U};
    }
    if (!options.lines.empty()) {
        const auto n = numbersIn(options.lines, "-", "--lines", "first-last, counted from 1");
        if (!n || std::find(n->begin(), n->end(), 0U) != n->end()) {
            return failure(n ? malformed(options.lines, "--lines", "first-last, counted from 1") : n.error());
        }
        return review::LineRange{(*n)[0] - 1U, (*n)[1] - 1U};
    }
    if (!options.region.empty()) {
        const auto n = numbersIn(options.region, ",,,", "--region", "left,top,width,height in pixels");
        if (!n) {
            return failure(n.error());
        }
        return review::ImageRegion{(*n)[0], (*n)[1], (*n)[2], (*n)[3]};
    }
    return std::monostate();
}

Result<std::vector<review::RequestAct>> comment(const CommentOptions& options, const review::RequestState& state) {
    const auto text = textOf(options.text);
    const auto place = placeOf(options);
    if (!text || !place) {
        return failure(text ? place.error() : text.error());
    }
    review::Comment comment;
    comment.anchor.group = options.group;
    comment.anchor.path = options.path;
    if (const review::RequestFile* file = review::fileAt(state, options.path)) {
        comment.anchor.file = file->pin().digest;
    }
    comment.anchor.place = *place;
    comment.visibility = options.isPrivate ? review::CommentVisibility::Private : review::CommentVisibility::Public;
    comment.answers = options.answers;
    comment.text = *text;
    return std::vector<review::RequestAct>{comment};
}

void addComment(CLI::App& request, int& exitCode) {
    const auto options = std::make_shared<CommentOptions>();
    CLI::App* command = request.add_subcommand("comment", "Comment on a request, a group, a file or a place in it");
    addRequestOptions(*command, options, OnRequest::One);
    CLI::Option* group = command->add_option("--group", options->group, "The group it is about");
    CLI::Option* file = command->add_option("--file", options->path, "The file it is about")->excludes(group);
    CLI::Option* cells = command->add_option("--cells", options->cells, "row:column-row:column, counted from 1");
    CLI::Option* lines = command->add_option("--lines", options->lines, "first-last, counted from 1");
    CLI::Option* region = command->add_option("--region", options->region, "left,top,width,height in pixels");
    for (CLI::Option* place : {cells, lines, region}) {
        place->needs(file);
    }
    cells->excludes(lines)->excludes(region);
    lines->excludes(region);
    command->add_flag("--private", options->isPrivate, "Among checkers only");
    command->add_option("--answers", options->answers, "The entry of the comment that it answers");
    addTextOptions(*command, options->text, "text", "What you say, in Markdown");
    command->footer(
        "A text is Markdown: CommonMark with the tables of GitHub. HTML in it is shown as it stands; pictures and\n"
        "links are named, never opened. Reports and released bundles hold no comments. A comment on a place\n"
        "stays with it when the file is replaced, or says that its place is lost.");
    command->callback([options, &exitCode] {
        exitCode = performOrKeep(*options, [options](RequestSession&, const review::RequestState& state) {
            return comment(*options, state);
        });
    });
}

void addPublish(CLI::App& request, int& exitCode) {
    const auto options = std::make_shared<CommentOptions>();
    CLI::App* command = request.add_subcommand("publish-comment", "Make your own private comment of this turn public");
    addRequestOptions(*command, options, OnRequest::One);
    command->add_option("entry", options->entry, "The comment's entry")->required();
    command->callback([options, &exitCode] {
        exitCode = performActs(*options, [options](RequestSession&, const review::RequestState&) {
            return Result<std::vector<review::RequestAct>>({review::MakeCommentPublic{options->entry}});
        });
    });
}

} // namespace

void addCommentActs(CLI::App& request, int& exitCode) {
    addComment(request, exitCode);
    addPublish(request, exitCode);
}

} // namespace outcheck::cli
