// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/content_checker.h"

#include "media/image_info.h"

namespace outcheck::check {

namespace {

class ImageChecker final : public ContentChecker {
public:
    void push(std::string_view bytes) override { m_inspector.push(bytes); }

    void finish(FileCheck& check, rules::FileFacts& facts, const std::stop_token&) override {
        facts.image = m_inspector.finish();
        check.notUnderstood.push_back({"image-pixels", {}});
    }

private:
    media::ImageInspector m_inspector;
};

class ClosedChecker final : public ContentChecker {
public:
    void push(std::string_view) override {}
    void finish(FileCheck& check, rules::FileFacts&, const std::stop_token&) override {
        check.notUnderstood.push_back({"no-reader-for-kind", {}});
    }
};

} // namespace

std::unique_ptr<ContentChecker> makeImageChecker() {
    return std::make_unique<ImageChecker>();
}

std::unique_ptr<ContentChecker> makeClosedChecker() {
    return std::make_unique<ClosedChecker>();
}

std::unique_ptr<ContentChecker> makeContentChecker(workspace::OutputKind kind, const rules::Policy& policy,
                                                   std::vector<RoleCorrection> corrections) {
    using workspace::OutputKind;
    switch (kind) {
    case OutputKind::Csv:
        return makeTableChecker(policy, std::move(corrections));
    case OutputKind::Png:
    case OutputKind::Jpeg:
        return makeImageChecker();
    case OutputKind::Log:
    case OutputKind::Text:
    case OutputKind::Markdown:
        return makeTextChecker(policy, "text-not-judged");
    case OutputKind::Svg:
    case OutputKind::Html:
        return makeMarkupChecker(policy);
    case OutputKind::Json:
        return makeJsonChecker(policy);
    case OutputKind::Pdf:
    case OutputKind::Other:
        return makeClosedChecker();
    }
    return makeClosedChecker();
}

} // namespace outcheck::check
