// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/team/person_form.h"

#include "desktop/team/team_parts.h"
#include "desktop/team/team_words.h"
#include "desktop/text/words.h"
#include "ledger/ledger.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <algorithm>

namespace outcheck::desktop {

namespace {

using ledger::Role;

constexpr qint64 longestKey = 64 * 1024;

bool looksLikeAKey(const QString& line) {
    static const QRegularExpression form(QStringLiteral("^(ssh|ecdsa|sk)-\\S+ [A-Za-z0-9+/]+=*( .*)?$"));
    return form.match(line).hasMatch();
}

QString hintFor(Role role) {
    switch (role) {
    case Role::Author:
        return PersonForm::tr("asks for release");
    case Role::Checker:
        return PersonForm::tr("reviews, votes, dismisses findings");
    case Role::Administrator:
        return PersonForm::tr("changes the roster");
    case Role::Copilot:
        return PersonForm::tr("helps an author; reads only");
    case Role::ReadOnly:
        break;
    }
    return PersonForm::tr("reads only");
}

// The last second of that day here.
UtcSeconds endOf(const QDate& day) {
    return {day.endOfDay().toSecsSinceEpoch()};
}

} // namespace

PersonForm::PersonForm(QWidget* parent)
    : QWidget(parent), m_intro(sentence({}, this)), m_name(new QLineEdit(this)), m_key(new QLineEdit(this)),
      m_file(new QPushButton(tr("From a file…"), this)), m_ends(new QCheckBox(tr("Ends with"), this)),
      m_until(new QDateEdit(this)), m_propose(new QPushButton(this)), m_why(sentence({}, this)) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_intro);
    form->addRow(tr("&Name"), m_name);
    m_name->setToolTip(tr("All keys under one name are one person"));
    auto* keyRow = new QHBoxLayout;
    m_key->setPlaceholderText(tr("ssh-ed25519 AAAA… as that person sent it"));
    m_key->setAccessibleName(tr("Public key"));
    keyRow->addWidget(m_key, 1);
    keyRow->addWidget(m_file);
    auto* keyName = new QLabel(tr("Public &key"), this);
    keyName->setBuddy(m_key);
    form->addRow(keyName, keyRow);
    auto* roleColumn = new QVBoxLayout;
    roleColumn->setSpacing(2);
    for (const Role role : {Role::Author, Role::Checker, Role::Administrator, Role::Copilot, Role::ReadOnly}) {
        auto* box = new QCheckBox(tr("%1: %2", "role: what it may do").arg(wordFor(role), hintFor(role)), this);
        roleColumn->addWidget(box);
        m_roles.emplace_back(role, box);
        connect(box, &QCheckBox::toggled, this, &PersonForm::updateState);
    }
    form->addRow(tr("Roles"), roleColumn);
    auto* endRow = new QHBoxLayout;
    m_until->setCalendarPopup(true);
    m_until->setMinimumDate(QDate::currentDate());
    m_until->setAccessibleName(tr("Last day"));
    endRow->addWidget(m_ends);
    endRow->addWidget(m_until);
    endRow->addStretch(1);
    form->addRow(QString(), endRow);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_propose);
    acts->addWidget(cancel);
    acts->addWidget(m_why, 1);
    form->addRow(QString(), acts);
    connect(m_file, &QPushButton::clicked, this, &PersonForm::chooseFile);
    connect(m_ends, &QCheckBox::toggled, this, &PersonForm::updateState);
    connect(m_propose, &QPushButton::clicked, this, &PersonForm::propose);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    for (QLineEdit* field : {m_name, m_key}) {
        connect(field, &QLineEdit::textChanged, this, &PersonForm::updateState);
        connect(field, &QLineEdit::returnPressed, this, &PersonForm::propose);
    }
}

QCheckBox* PersonForm::roleBox(Role role) const {
    return std::find_if(m_roles.begin(), m_roles.end(), [role](const auto& pair) { return pair.first == role; })
        ->second;
}

void PersonForm::openForNew() {
    m_member.reset();
    m_intro->setText(tr("Somebody joins: the membership begins when the change comes into force."));
    m_name->clear();
    m_key->clear();
    for (const auto& [role, box] : m_roles) {
        box->setChecked(role == Role::Author || role == Role::Checker);
    }
    m_ends->setChecked(false);
    m_until->setDate(QDate::currentDate().addYears(1));
    m_propose->setText(tr("Propose to add this person"));
    updateState();
    show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void PersonForm::openForRoles(const ledger::Member& member) {
    m_member = member;
    m_intro->setText(tr("Other roles for %1: the membership as it is ends, and one with these roles begins at once.")
                         .arg(labelText(member.name)));
    m_name->setText(labelText(member.name));
    m_key->setText(labelText(member.publicKeyLine));
    for (const auto& [role, box] : m_roles) {
        box->setChecked(member.is(role));
    }
    m_ends->setChecked(member.until.has_value());
    m_until->setDate(member.until ? QDateTime::fromSecsSinceEpoch(member.until->value).date()
                                  : QDate::currentDate().addYears(1));
    m_propose->setText(tr("Propose these roles"));
    updateState();
    show();
    m_roles.front().second->setFocus(Qt::OtherFocusReason);
}

void PersonForm::setWhyNot(const QString& reason) {
    m_whyNot = reason;
    updateState();
}

std::vector<Role> PersonForm::roles() const {
    std::vector<Role> chosen;
    for (const auto& [role, box] : m_roles) {
        if (box->isChecked()) {
            chosen.push_back(role);
        }
    }
    return chosen;
}

QString PersonForm::whatIsMissing() const {
    if (m_name->text().trimmed().isEmpty()) {
        return tr("Write the person’s name.");
    }
    if (!ledger::validateName(toUtf8(m_name->text().trimmed()))) {
        return tr("A name has at most 100 bytes and none of \" , * ? ! < > \\.");
    }
    if (!looksLikeAKey(m_key->text().trimmed())) {
        return tr("Paste the person’s public key, one line that begins with ssh-, or choose its file.");
    }
    return roles().empty() ? tr("Choose at least one role.") : QString();
}

void PersonForm::updateState() {
    m_name->setReadOnly(m_member.has_value());
    m_key->setReadOnly(m_member.has_value());
    m_file->setVisible(!m_member);
    m_until->setEnabled(m_ends->isChecked());
    allow(m_propose, m_whyNot.isEmpty() ? whatIsMissing() : m_whyNot);
    m_why->setText(m_propose->toolTip());
}

void PersonForm::chooseFile() {
    const QString name = QFileDialog::getOpenFileName(this, tr("Choose a public key"), QDir::homePath(),
                                                      tr("Public keys (*.pub);;All files (*)"));
    QFile file(name);
    if (!name.isEmpty() && file.open(QIODevice::ReadOnly)) {
        m_key->setText(labelText(file.readLine(longestKey).trimmed().toStdString()));
    }
}

void PersonForm::propose() {
    if (!m_propose->isEnabled()) {
        return;
    }
    ledger::Admission admission;
    admission.name = m_member ? m_member->name : toUtf8(m_name->text().trimmed());
    admission.publicKeyLine = m_member ? m_member->publicKeyLine : toUtf8(m_key->text().trimmed());
    admission.roles = roles();
    if (m_ends->isChecked()) {
        admission.until = endOf(m_until->date());
    }
    ledger::RosterEdit edit;
    if (m_member) {
        edit.ended.push_back({m_member->fingerprint, {}});
    }
    edit.admitted.push_back(std::move(admission));
    emit proposed(edit);
}

} // namespace outcheck::desktop
