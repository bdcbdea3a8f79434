// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/image_page.h"

#include "desktop/preview/image_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

namespace outcheck::preview {

namespace {

// The decoder's client has checked that the bytes are width · height · 4.
QImage paintableImage(const decoder::ImageData& picture) {
    const QImage wrapped(reinterpret_cast<const uchar*>(picture.rgba.constData()), picture.width, picture.height,
                         qsizetype{picture.width} * 4, QImage::Format_RGBA8888);
    bool opaque = true;
    for (qsizetype i = 3; i < picture.rgba.size() && opaque; i += 4) {
        opaque = picture.rgba[i] == '\xFF';
    }
    return wrapped.convertToFormat(opaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
}

} // namespace

ImagePage::ImagePage(QWidget* parent)
    : QWidget(parent), m_view(new ImageView(this)), m_bar(new QWidget(this)), m_remark(new QLabel(m_bar)),
      m_place(new QLabel(m_bar)), m_opening([this] {
          setState(PageState::Failed);
          emit readFailed(Error{ErrorCode::Internal, {}, "opening a picture"});
      }) {
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(8, 4, 8, 4);
    addButton(tr("Fit"), tr("The whole picture (Ctrl+0)"), &ImageView::zoomToFit);
    addButton(tr("100%"), tr("One pixel of the picture on one of the screen (Ctrl+1)"), &ImageView::zoomToActualSize);
    addButton(tr("Smaller"), tr("Zoom out (Ctrl+−)"), &ImageView::zoomOut);
    addButton(tr("Larger"), tr("Zoom in (Ctrl++)"), &ImageView::zoomIn);
    addMarkButton();
    m_remark->setText(tr("Drawn without scripts, other files, clipping, masks and filters: look at the text too"));
    m_remark->setToolTip(
        tr("A browser may show more of this drawing or less. What is hidden in it is in its source, on "
           "the Text tab (V)."));
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // gives way in a narrow window
    m_remark->setIndent(8);
    m_remark->hide();
    row->addWidget(m_remark, 100);
    row->addStretch(1);
    row->addWidget(m_place);
    m_place->setTextFormat(Qt::PlainText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_bar);
    connect(m_view, &ImageView::zoomChanged, this, &ImagePage::updatePlace);
    connect(m_view, &ImageView::regionChanged, this, &ImagePage::updatePlace);
    connect(&m_decoder, &decoder::ImageDecoder::finished, this,
            [this](quint64 request, const decoder::ImageData& picture) {
                if (request == m_request) {
                    showImage(picture);
                }
            });
    connect(&m_decoder, &decoder::ImageDecoder::failed, this, [this](quint64 request, decoder::DecodeFailure failure) {
        if (request == m_request) {
            setState(PageState::Failed);
            emit decodeFailed(failure);
        }
    });
    setFocusProxy(m_view);
}

ImagePage::~ImagePage() = default;

void ImagePage::addButton(const QString& text, const QString& tip, void (ImageView::*action)()) {
    auto* button = new QToolButton(m_bar);
    button->setText(text);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, m_view, action);
    m_bar->layout()->addWidget(button);
}

void ImagePage::addMarkButton() {
    m_mark = new QToolButton(m_bar);
    m_mark->setText(tr("Mark a part"));
    m_mark->setToolTip(tr("Drag over the part that a comment is about. Without this button: drag with Shift, or Shift "
                          "and the arrow keys; Ctrl and the arrow keys move it, Escape takes it away."));
    m_mark->setAutoRaise(true);
    m_mark->setCheckable(true);
    connect(m_mark, &QToolButton::toggled, m_view, &ImageView::setMarking);
    m_bar->layout()->addWidget(m_mark);
}

QRect ImagePage::region() const {
    const QRect shown = m_view->region();
    const QSize size = m_view->image().size();
    if (shown.isEmpty() || size.isEmpty()) {
        return {};
    }
    // Outward to whole pixels of the file's picture.
    const auto from = [](int at, int whole, int original) { return static_cast<int>(qint64{at} * original / whole); };
    const auto to = [](int at, int whole, int original) {
        return static_cast<int>((qint64{at} * original + whole - 1) / whole);
    };
    const int left = from(shown.left(), size.width(), m_originalWidth);
    const int top = from(shown.top(), size.height(), m_originalHeight);
    return {left, top, to(shown.right() + 1, size.width(), m_originalWidth) - left,
            to(shown.bottom() + 1, size.height(), m_originalHeight) - top};
}

void ImagePage::showRegion(const QRect& region) {
    m_wantedRegion = region;
    if (m_state == PageState::Ready) {
        markRegion();
    }
}

void ImagePage::markRegion() {
    const QRect wanted = std::exchange(m_wantedRegion, {});
    const QSize size = m_view->image().size();
    if (wanted.isEmpty() || size.isEmpty() || m_originalWidth <= 0 || m_originalHeight <= 0) {
        return;
    }
    const double across = static_cast<double>(size.width()) / m_originalWidth;
    const double down = static_cast<double>(size.height()) / m_originalHeight;
    m_view->setRegion(QRectF(wanted.x() * across, wanted.y() * down, wanted.width() * across, wanted.height() * down)
                          .toAlignedRect());
}

void ImagePage::clear() {
    m_opening.cancel();
    m_decoder.cancel();
    m_request = 0;
    m_originalWidth = m_originalHeight = 0;
    m_wantedRegion = {};
    m_view->setImage({});
    m_place->clear();
    m_state = PageState::Nothing;
}

void ImagePage::open(ContentOpener opener, decoder::PictureForm form) {
    clear();
    m_form = form;
    const bool isDrawing = form == decoder::PictureForm::Drawing;
    m_remark->setVisible(isDrawing);
    m_mark->setVisible(!isDrawing); // a drawing has no pixels that a place could be named by
    m_view->setMarkable(!isDrawing);
    m_state = PageState::Opening;
    m_opening.start([this, opener = std::move(opener)](const NewestTask::Reporter& reporter) {
        auto opened = opener();
        if (!opened) {
            reporter.post([this, error = opened.error()] {
                setState(PageState::Failed);
                emit readFailed(error);
            });
            return;
        }
        const auto file = std::make_shared<io::OpenFile>(std::move(*opened));
        reporter.post([this, file] { m_request = m_decoder.decode(std::move(*file), {}, m_form); });
    });
}

void ImagePage::showImage(const decoder::ImageData& picture) {
    // Forty million pixels take a moment to turn into the form that is painted: not in the interface thread.
    m_opening.start([this, picture](const NewestTask::Reporter& reporter) {
        const QImage image = paintableImage(picture);
        reporter.post([this, image, width = picture.originalWidth, height = picture.originalHeight] {
            m_originalWidth = width;
            m_originalHeight = height;
            m_view->setImage(image);
            setState(PageState::Ready);
            markRegion();
            updatePlace();
        });
    });
}

void ImagePage::setState(PageState state) {
    m_state = state;
    emit stateChanged();
}

QString ImagePage::placeText() const {
    const QImage& image = m_view->image();
    if (image.isNull()) {
        return {};
    }
    const QString zoom = tr("%1%", "zoom").arg(locale().toString(m_view->zoom() * 100, 'f', 0));
    if (m_form == decoder::PictureForm::Drawing) {
        return zoom; // it has no pixels of its own
    }
    const QString size =
        tr("%1 × %2 pixels").arg(locale().toString(m_originalWidth), locale().toString(m_originalHeight));
    const bool isReduced = image.width() != m_originalWidth || image.height() != m_originalHeight;
    const QString read =
        isReduced
            ? tr("%1, read at %2 × %3").arg(size, locale().toString(image.width()), locale().toString(image.height()))
            : size;
    const QRect part = region();
    const QString place = tr("%1 · %2").arg(read, zoom);
    if (part.isEmpty()) {
        return place;
    }
    return tr("marked: %1 × %2 at %3, %4 · %5")
        .arg(locale().toString(part.width()), locale().toString(part.height()), locale().toString(part.x()),
             locale().toString(part.y()), place);
}

void ImagePage::updatePlace() {
    const QString place = placeText();
    if (place == m_place->text()) {
        return;
    }
    m_place->setText(place);
    m_view->setAccessibleDescription(place);
    emit placeDescribed(place);
}

} // namespace outcheck::preview
