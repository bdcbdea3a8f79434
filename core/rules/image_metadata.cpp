// SPDX-License-Identifier: GPL-3.0-or-later
// image-metadata: what a picture carries that is not in the picture: camera data, texts, a thumbnail, colours that no
// pixel shows, bytes behind its end.
#include "rules/rule_factories.h"

#include <algorithm>
#include <array>

namespace outcheck::rules {

namespace {

// Keywords that plotting programs write into every figure; they say nothing about people.
bool isOrdinary(const std::string& keyword) {
    static constexpr std::array ordinary = {"Software", "Creation Time", "date:create", "date:modify",
                                            "date:timestamp"};
    return std::find(ordinary.begin(), ordinary.end(), keyword) != ordinary.end();
}

} // namespace

void judgeImageMetadata(const RuleSetting& setting, const FileFacts& facts, std::vector<Finding>& findings) {
    if (!facts.image) {
        return;
    }
    const media::ImageInfo& image = *facts.image;
    const auto add = [&](std::string key, std::vector<std::pair<std::string, std::string>> arguments,
                         Severity atMost = Severity::Query) {
        findings.push_back(makeFinding(setting, SpotKind::File, {std::move(key), std::move(arguments)}, atMost));
    };
    if (image.hasGps) {
        add("image-metadata.position", {}, Severity::Block);
    } else if (image.hasExif) {
        add("image-metadata.exif", {});
    }
    if (image.hasThumbnail) {
        add("image-metadata.thumbnail", {});
    }
    if (image.bytesAfterEnd > 0) {
        add("image-metadata.bytes-after-end",
            {{"bytes", std::to_string(image.bytesAfterEnd)}, {"content", std::string(media::nameOf(image.afterEnd))}},
            Severity::Block);
    }
    if (image.unreachableColours > 0) {
        add("image-metadata.palette", {{"entries", std::to_string(image.unreachableColours)},
                                       {"bytes", std::to_string(3 * std::uint64_t{image.unreachableColours})}});
    }
    if (image.transparentColours > 1) { // one is what "nothing here" is written with
        add("image-metadata.transparent", {{"entries", std::to_string(image.transparentColours)}});
    }
    const auto texts = std::count_if(image.textNames.begin(), image.textNames.end(),
                                     [](const std::string& keyword) { return !isOrdinary(keyword); });
    if (texts > 0 || image.hasXmp || !image.otherParts.empty()) {
        add("image-metadata.texts", {{"texts", std::to_string(texts)}, {"bytes", std::to_string(image.metadataBytes)}},
            Severity::Note);
    }
    for (const media::ImageFault fault : image.faults) {
        if (fault != media::ImageFault::BytesAfterEnd && fault != media::ImageFault::NotAnImage) {
            add("image-metadata.damaged", {{"fault", std::string(media::nameOf(fault))}});
        }
    }
}

} // namespace outcheck::rules
