// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/team/join_form.h"

#include "desktop/team/team_desk.h"
#include "desktop/team/team_parts.h"
#include "desktop/text/words.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace outcheck::desktop {

namespace {

// As it is typed off a telephone: blanks, capitals and line breaks do not count.
QString plainDigest(const QString& typed) {
    QString digits = typed.toLower();
    digits.remove(QRegularExpression(QStringLiteral("\\s")));
    return digits;
}

bool isDigest(const QString& digits) {
    static const QRegularExpression form(QStringLiteral("^[0-9a-f]{64}$"));
    return form.match(digits).hasMatch();
}

} // namespace

JoinForm::JoinForm(TeamDesk& team, QWidget* parent)
    : QWidget(parent), m_team(team), m_address(new QLineEdit(this)), m_digest(new QLineEdit(this)),
      m_own(sentence({}, this)), m_makeRoom(new QCheckBox(tr("Put my own ledger aside"), this)),
      m_join(new QPushButton(tr("Join"), this)), m_why(sentence({}, this)) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(
        sentence(tr("The team’s ledger is brought here and verified from nothing. Its first roster is pinned on "
                    "this machine: from then on no other can pass for it."),
                 this));
    m_address->setPlaceholderText(tr("/share/ledger.git, user@host:path, ssh://… or https://…"));
    form->addRow(tr("&Place"), withFolderButton(m_address, this));
    m_address->setAccessibleName(tr("Place where the team’s ledger is shared"));
    m_digest->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_digest->setPlaceholderText(tr("64 digits, as an administrator told you"));
    form->addRow(tr("First &roster"), m_digest);
    m_digest->setAccessibleName(tr("Digest of the first roster"));
    m_digest->setToolTip(tr("Any other ledger is refused. Left empty, what is found there is believed and pinned."));
    form->addRow(m_own);
    form->addRow(QString(), m_makeRoom);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_join);
    acts->addWidget(cancel);
    acts->addWidget(m_why, 1);
    form->addRow(QString(), acts);
    connect(m_join, &QPushButton::clicked, this, &JoinForm::join);
    connect(m_address, &QLineEdit::returnPressed, this, &JoinForm::join);
    connect(m_digest, &QLineEdit::returnPressed, this, &JoinForm::join);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_address, &QLineEdit::textChanged, this, &JoinForm::updateState);
    connect(m_digest, &QLineEdit::textChanged, this, &JoinForm::updateState);
    connect(m_makeRoom, &QCheckBox::toggled, this, &JoinForm::updateState);
    connect(&team, &TeamDesk::changed, this, &JoinForm::updateState);
    connect(&team.sync(), &SyncRunner::ended, this, [this](const ErrandEnd& end) {
        if (end.errand == Errand::Join && !end.error) {
            m_makeRoom->setChecked(false);
            hide();
        }
    });
    updateState();
}

void JoinForm::open() {
    show();
    m_address->setFocus(Qt::OtherFocusReason);
}

bool JoinForm::isOccupied() const {
    return m_team.state() != TeamDesk::State::NoLedger;
}

QString JoinForm::whyNot() const {
    if (m_team.isBusy()) {
        return tr("Wait until what is under way has ended.");
    }
    if (m_address->text().trimmed().isEmpty()) {
        return tr("Name a place first.");
    }
    const QString digits = plainDigest(m_digest->text());
    if (!digits.isEmpty() && !isDigest(digits)) {
        return tr("A digest has 64 digits, 0 to 9 and a to f.");
    }
    return isOccupied() && !m_makeRoom->isChecked() ? tr("Say first that your own ledger may be put aside.")
                                                    : QString();
}

void JoinForm::updateState() {
    const TeamView& view = m_team.view();
    m_own->setVisible(isOccupied());
    m_makeRoom->setVisible(isOccupied());
    if (m_team.state() == TeamDesk::State::Ready) {
        const QString what =
            view.recorded == 0
                ? tr("A ledger is here already; nothing has been recorded in it.")
                : tr("A ledger is here already, with %n recorded entry(ies). They do not come along: the team "
                     "does not see them.",
                     "", static_cast<int>(view.recorded));
        m_own->setText(what + QLatin1Char(' ') +
                       tr("It is moved as it is to %1 once the team’s has verified; nothing is deleted.", "folder")
                           .arg(labelText(view.folderAside.string())));
    } else {
        m_own->setText(tr("A ledger is here already, and it could not be read. It stays where it is."));
    }
    allow(m_join, whyNot());
    m_why->setText(m_join->toolTip());
}

void JoinForm::join() {
    if (m_join->isEnabled()) {
        m_team.sync().join(m_address->text(), plainDigest(m_digest->text()), isOccupied());
    }
}

} // namespace outcheck::desktop
