// SPDX-License-Identifier: GPL-3.0-or-later
// Work off the interface thread: `work` runs on a pool and gives a Result, `then` gets it on the thread of `context`.
// The owner of the pool waits for it before `context` dies, so a late answer never meets a dead object. An exception is
// a bug; it ends here, as an Internal error, and not the program.
#pragma once

#include "base/result.h"

#include <QMetaObject>
#include <QObject>
#include <QThreadPool>
#include <exception>
#include <memory>
#include <type_traits>
#include <utility>

namespace outcheck::desktop {

template <typename Work, typename Then>
void runInBackground(QThreadPool& pool, QObject* context, Work work, Then then) {
    using Answer = std::invoke_result_t<Work&>;
    auto sharedWork = std::make_shared<Work>(std::move(work));
    auto sharedThen = std::make_shared<Then>(std::move(then));
    pool.start([context, sharedWork, sharedThen] {
        std::shared_ptr<Answer> answer;
        try {
            answer = std::make_shared<Answer>((*sharedWork)());
        } catch (const std::exception& bug) {
            answer = std::make_shared<Answer>(failure(ErrorCode::Internal, {}, bug.what()));
        }
        QMetaObject::invokeMethod(
            context, [answer, sharedThen] { (*sharedThen)(std::move(*answer)); }, Qt::QueuedConnection);
    });
}

} // namespace outcheck::desktop
