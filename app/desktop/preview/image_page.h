// SPDX-License-Identifier: GPL-3.0-or-later
// The image tab: a picture, or a drawing as a picture, with its zoom buttons. The bytes are decoded by
// outcheck-decoder, a process of its own; this one never parses them.
#pragma once

#include "decoder/client/image_decoder.h"
#include "desktop/preview/content_opener.h"
#include "desktop/preview/newest_task.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace outcheck::preview {

class ImageView;

class ImagePage : public QWidget {
    Q_OBJECT
public:
    explicit ImagePage(QWidget* parent = nullptr);
    ~ImagePage() override;

    void open(ContentOpener opener, decoder::PictureForm form);
    void clear();
    PageState state() const { return m_state; }
    QString placeText() const;
    // The marked part, in pixels of the file's picture, which may be shown smaller; empty where none is marked.
    QRect region() const;
    // Marks a part, at once or when the picture is there.
    void showRegion(const QRect& region);
    ImageView* view() const { return m_view; }

signals:
    void stateChanged();
    void readFailed(const outcheck::Error& error);
    void decodeFailed(outcheck::decoder::DecodeFailure failure);
    void placeDescribed(const QString& text);

private:
    void setState(PageState state);
    void showImage(const decoder::ImageData& picture);
    void updatePlace();
    void markRegion();
    void addMarkButton();
    void addButton(const QString& text, const QString& tip, void (ImageView::*action)());

    ImageView* m_view;
    QWidget* m_bar;
    QToolButton* m_mark = nullptr;
    QLabel* m_remark; // of drawings: what the picture is not
    QLabel* m_place;
    NewestTask m_opening;
    decoder::ImageDecoder m_decoder;
    decoder::PictureForm m_form = decoder::PictureForm::Raster;
    quint64 m_request = 0;
    PageState m_state = PageState::Nothing;
    int m_originalWidth = 0, m_originalHeight = 0;
    QRect m_wantedRegion; // of a picture that is not there yet
};

} // namespace outcheck::preview
