// SPDX-License-Identifier: GPL-3.0-or-later
// The text tab: lines, and the jump to the job summary in a log.
#pragma once

#include "desktop/preview/indexed_page.h"
#include "desktop/preview/text_view.h"

namespace outcheck::preview {

class TextPage : public IndexedPage {
    Q_OBJECT
public:
    explicit TextPage(QWidget* parent = nullptr);
    ~TextPage() override;

    void open(ContentOpener opener);
    void clear() override;
    // The last line that begins a job's summary; says so where there is none.
    void goToJobSummary();

    void openGoTo() override;
    QString placeText() const override;
    TextView* view() const { return m_view; }

protected:
    Search searchFor(const QString& needle, bool caseSensitive) override;
    bool searchNeedsIndex() const override { return false; }
    bool isAt(const Place& found) const override;

private:
    TextPage(TextView* view, QWidget* parent);

    TextView* m_view;
    NewestTask m_summaryFinder;
};

} // namespace outcheck::preview
