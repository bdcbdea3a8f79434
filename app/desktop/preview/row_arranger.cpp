// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/row_arranger.h"

#include <QTimer>

namespace outcheck::preview {

namespace {

constexpr int tickMilliseconds = 100;

using Order = std::shared_ptr<const table::RowOrder>;

Result<Order> orderOf(const TableSource& source, const table::RowRequest& request, const std::stop_token& stop,
                      task::Progress& progress) {
    const auto identity = source.file->identity();
    if (!identity) {
        return failure(identity.error());
    }
    if (*identity != source.identity) {
        return failure(ErrorCode::ChangedWhileRead, {source.file->path(), 0, {}},
                       "the file changed after it was opened");
    }
    auto order = table::selectRows(*source.file, source.index->dialect(), request, stop, &progress);
    if (!order) {
        return failure(order.error());
    }
    return Order(std::make_shared<const table::RowOrder>(std::move(*order)));
}

} // namespace

RowArranger::RowArranger(QObject* parent)
    : QObject(parent), m_tick(new QTimer(this)),
      m_task([this] { done(failure(ErrorCode::Internal, {}, "putting rows in order")); }) {
    m_tick->setInterval(tickMilliseconds);
    connect(m_tick, &QTimer::timeout, this, &RowArranger::progressed);
}

RowArranger::~RowArranger() = default;

void RowArranger::start(const TableSource& source, std::uint64_t headerRecords, const RowArrangement& wanted) {
    m_progress = std::make_shared<task::Progress>();
    m_tick->start();
    const table::RowRequest request{headerRecords, source.index->recordCount(), wanted.filter, wanted.sort};
    m_task.start([this, source, request, progress = m_progress](const NewestTask::Reporter& reporter) {
        auto order = orderOf(source, request, reporter.stop(), *progress);
        reporter.post([this, order = std::move(order)] { done(order); });
    });
}

void RowArranger::cancel() {
    m_task.cancel();
    m_tick->stop();
    m_progress.reset();
}

int RowArranger::percent() const {
    return m_progress == nullptr ? 0 : static_cast<int>(m_progress->fraction() * 100);
}

void RowArranger::done(Result<Order> result) {
    m_tick->stop();
    m_progress.reset();
    if (result) {
        emit arranged(*result);
    } else {
        emit failed(result.error());
    }
}

} // namespace outcheck::preview
