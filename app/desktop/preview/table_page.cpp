// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/table_page.h"

#include "csv/record_scanner.h"
#include "desktop/preview/column_summary.h"
#include "desktop/preview/find_bar.h"
#include "desktop/preview/table_view.h"
#include "desktop/preview/table_words.h"
#include "desktop/preview/visible_text.h"
#include "desktop/text/words.h"

#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace outcheck::preview {

namespace {

constexpr std::size_t firstBytes = 256U << 10U;
constexpr std::uint64_t sampleRecords = 2000;
constexpr int tickMilliseconds = 100;

bool isNumeric(const table::ColumnProfile& column) {
    using table::CellKind;
    using table::ColumnRole;
    // Codes of categories are names, whatever they are written with.
    if (column.role == ColumnRole::Dimension || column.role == ColumnRole::Identifier ||
        column.role == ColumnRole::Date || column.role == ColumnRole::Text) {
        return false;
    }
    return column.type == CellKind::Integer || column.type == CellKind::Decimal || column.type == CellKind::Percent ||
           column.type == CellKind::CountWithPercent || column.type == CellKind::Fraction;
}

} // namespace

TablePage::TablePage(QWidget* parent)
    : QWidget(parent), m_view(new TableView(this)), m_find(new FindBar(this)), m_place(new QLabel(this)),
      m_summary(new ColumnSummary(this)), m_splitter(new QSplitter(this)), m_tick(new QTimer(this)), m_loader([this] {
          setState(PageState::Failed);
          emit readFailed(Error{ErrorCode::Internal, {}, "opening a table"});
      }),
      m_flagger([] {}), m_searcher([this] { m_find->setStatus(tr("The search failed")); }) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_place);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_summary);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setHandleWidth(1);
    m_place->setTextFormat(Qt::PlainText); // holds values of cells
    m_place->setContentsMargins(8, 4, 8, 4);
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_tick->setInterval(tickMilliseconds);
    connect(m_tick, &QTimer::timeout, this, &TablePage::tick);
    connect(m_view, &TableView::currentChanged, this, [this] {
        m_message.clear();
        updatePlace();
        updateSummary();
    });
    connect(m_view, &TableView::rowsArrived, this, &TablePage::updatePlace);
    connect(m_view, &TableView::readFailed, this, &TablePage::readFailed);
    connect(m_view, &TableView::copied, this, [this](qulonglong cells) {
        m_message = tr("%n cell(s) copied", nullptr, static_cast<int>(cells));
        updatePlace();
    });
    connect(m_view, &TableView::copyTooLarge, this, [this](qulonglong) {
        m_message =
            tr("Too many cells to copy at once: at most %1").arg(locale().toString(TableView::maximumCopiedCells));
        updatePlace();
    });
    connect(m_find, &FindBar::searchWanted, this, &TablePage::search);
    connect(m_find, &FindBar::nextWanted, this, &TablePage::findNext);
    connect(m_find, &FindBar::previousWanted, this, &TablePage::findPrevious);
    connect(m_find, &FindBar::numberChosen, this, [this](qulonglong row) {
        m_view->setCurrent(row - 1, m_view->currentColumn());
        m_view->setFocus();
    });
    connect(m_find, &FindBar::closed, this, [this] { m_view->setFocus(); });
    setFocusProxy(m_view);
}

TablePage::~TablePage() = default;

void TablePage::clear() {
    m_tick->stop();
    m_loader.cancel();
    m_flagger.cancel();
    m_searcher.cancel();
    m_source = {};
    m_dialect.reset();
    m_profile.reset();
    m_checked.reset();
    m_findings.reset();
    m_flags.reset();
    m_target.reset();
    m_matches.reset();
    m_searching = false;
    m_message.clear();
    m_view->clear();
    m_find->hide();
    m_summary->showColumn(nullptr, 0, 0);
    m_place->clear();
    m_state = PageState::Nothing;
}

void TablePage::open(ContentOpener opener, std::uint64_t threshold) {
    clear();
    m_threshold = threshold;
    m_state = PageState::Opening;
    m_loader.start([this, opener = std::move(opener)](const NewestTask::Reporter& reporter) {
        auto sampleFile = opener();
        auto look = sampleFile ? lookAtStart(std::move(*sampleFile)) : failure(sampleFile.error());
        auto wholeFile = look ? opener() : failure(look.error());
        if (!wholeFile) {
            reporter.post([this, error = wholeFile.error()] {
                setState(PageState::Failed);
                emit readFailed(error);
            });
            return;
        }
        reporter.post([this, look = *look] { showFirstLook(look); });
        if (look->dialect.encoding == csv::Encoding::Binary || look->empty) {
            return;
        }
        const auto result = look->source.index->build(std::move(*wholeFile), reporter.stop());
        look->source.indexing->store(false);
        reporter.post([this, result] { indexDone(result); });
    });
}

Result<TablePage::FirstLook> TablePage::lookAtStart(io::OpenFile file) {
    const auto identity = file.identity();
    if (!identity) {
        return failure(identity.error());
    }
    std::string head(firstBytes, '\0');
    const auto read = file.readAt(0, head.data(), head.size());
    if (!read) {
        return failure(read.error());
    }
    head.resize(*read);
    FirstLook look;
    look.empty = head.empty();
    look.dialect = csv::findDialect(head);
    if (look.dialect.encoding != csv::Encoding::Binary) {
        table::TableProfiler profiler;
        csv::RecordScanner scanner(look.dialect);
        const auto onRecord = [&profiler](const csv::RecordView& record) {
            profiler.addRecord(record.fields);
            return record.number + 1 < sampleRecords;
        };
        const bool wantsMore = scanner.push(head, onRecord);
        const bool whole = wantsMore && identity->size <= head.size();
        if (whole) {
            scanner.finish(onRecord); // the last record of a longer file is cut: only here it counts
        }
        look.profile = profiler.judge();
        look.sampleRows = whole ? 0 : std::max<std::uint64_t>(1, look.profile.dataRows);
    }
    look.source = {std::make_shared<csv::RowIndex>(look.dialect), std::make_shared<const io::OpenFile>(std::move(file)),
                   std::make_shared<std::atomic<bool>>(true)};
    return look;
}

void TablePage::showFirstLook(const FirstLook& look) {
    if (look.empty) {
        setState(PageState::Empty);
        return;
    }
    if (look.dialect.encoding == csv::Encoding::Binary) {
        setState(PageState::Failed);
        emit notATable();
        return;
    }
    m_source = look.source;
    m_dialect = look.dialect;
    m_view->setSource(m_source);
    if (m_checked) {
        showProfile(*m_checked, 0);
    } else {
        showProfile(look.profile, look.sampleRows);
    }
    m_view->setFlags(m_flags);
    m_tick->start();
    setState(PageState::Reading);
    tick();
}

void TablePage::indexDone(const Result<void>& result) {
    m_tick->stop();
    m_view->refreshCounts();
    tick();
    m_target.reset();
    if (!result && result.error().code != ErrorCode::Cancelled) {
        setState(PageState::Failed);
        emit readFailed(result.error());
    } else {
        setState(PageState::Ready);
    }
    updatePlace();
}

void TablePage::tick() {
    m_view->refreshCounts();
    if (m_target && m_target->record < m_source.index->recordCount()) {
        const CellMatch target = *m_target;
        m_target.reset();
        m_view->goToRecord(target.record, target.column);
    }
    updatePlace();
}

void TablePage::setProfile(const table::TableProfile& profile) {
    m_checked = profile;
    if (m_source) {
        showProfile(profile, 0);
    }
}

void TablePage::showProfile(const table::TableProfile& profile, std::uint64_t sampleRows) {
    m_profile = profile;
    m_sampleRows = sampleRows;
    std::vector<ColumnHead> heads;
    for (const table::ColumnProfile& column : profile.columns) {
        const QString name =
            column.name.empty() ? tr("Column %1").arg(column.index + 1) : visibleText(column.name, 200);
        heads.push_back({name, wordFor(column.role), isNumeric(column)});
    }
    m_view->setHeader(std::move(heads), profile.headerRows);
    updateSummary();
}

void TablePage::setFindings(std::vector<rules::Finding> findings) {
    m_findings = std::make_shared<const std::vector<rules::Finding>>(std::move(findings));
    m_flagger.start([this, found = m_findings](const NewestTask::Reporter& reporter) {
        auto flags = FlagIndex::build(*found, rules::SpotKind::Cell);
        reporter.post([this, flags = std::move(flags)] {
            m_flags = flags;
            m_view->setFlags(m_flags);
        });
    });
}

void TablePage::goToRecord(std::uint64_t record, std::uint32_t column) {
    if (m_source && record < m_source.index->recordCount() && column < m_view->columnCount()) {
        m_view->goToRecord(record, column);
    } else if (m_state == PageState::Opening || m_state == PageState::Reading) {
        m_target = CellMatch{record, column};
    }
}

void TablePage::setSummaryVisible(bool visible) {
    m_summary->setVisible(visible);
}

bool TablePage::isSummaryVisible() const {
    return !m_summary->isHidden();
}

void TablePage::setState(PageState state) {
    m_state = state;
    emit stateChanged();
}

void TablePage::updateSummary() {
    const std::uint32_t column = m_view->currentColumn();
    const bool known = m_profile && column < m_profile->columns.size();
    m_summary->showColumn(known ? &m_profile->columns[column] : nullptr, m_sampleRows, m_threshold);
}

QString TablePage::placeText() const {
    if (!m_source) {
        return {};
    }
    const auto number = [this](std::uint64_t value) { return locale().toString(static_cast<qulonglong>(value)); };
    const bool growing = m_state == PageState::Reading;
    if (m_view->rowCount() == 0) {
        return growing ? tr("Reading…") : tr("A header and no rows");
    }
    QStringList parts;
    const std::uint64_t row = m_view->currentRow();
    const std::uint32_t column = m_view->currentColumn();
    parts
        << (growing ? tr("row %1 of %2 so far") : tr("row %1 of %2")).arg(number(row + 1), number(m_view->rowCount()));
    if (const ColumnHead* head = m_view->head(column)) {
        parts << (head->name.isEmpty() ? tr("column %1").arg(number(std::uint64_t{column} + 1)) : head->name);
        parts << head->role;
    }
    if (m_view->isRowLoaded(row)) {
        constexpr qsizetype shownCharacters = 120;
        const std::string* text = m_view->cellText(row, column);
        parts << (text == nullptr ? tr("this record ends before the column")
                  : text->empty() ? tr("empty")
                                  : visibleText(*text, shownCharacters));
    }
    if (m_flags != nullptr && m_findings != nullptr) {
        for (const Flag& flag : m_flags->inRow(row + m_view->headerRecords())) {
            if (flag.column == column && flag.finding < m_findings->size()) {
                parts << tr("%1: %2", "rule: severity")
                             .arg(desktop::ruleTitle((*m_findings)[flag.finding].rule),
                                  desktop::wordFor(flag.severity));
            }
        }
    }
    const CellRange range = m_view->selection();
    if (range.cells() > 1) {
        parts << tr("%1 cells selected").arg(number(range.cells()));
    }
    if (m_source.index->columnCount() > TableView::maximumColumns) {
        parts << tr("only the first %1 of %2 columns are shown")
                     .arg(number(TableView::maximumColumns), number(m_source.index->columnCount()));
    }
    parts.removeAll(QString());
    return parts.join(tr(" · ", "between the parts of a status line"));
}

void TablePage::updatePlace() {
    const QString place = m_message.isEmpty() ? placeText() : m_message;
    if (place == m_place->text()) {
        return;
    }
    m_place->setText(place);
    // What a screen reader says of the grid: the current cell in words.
    m_view->setAccessibleDescription(place);
    emit placeDescribed(place);
}

} // namespace outcheck::preview
