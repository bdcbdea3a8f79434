// SPDX-License-Identifier: GPL-3.0-or-later
// The window's texts in the user's language; English where there is no translation (it is needed for plurals even
// there).
#pragma once

namespace outcheck::desktop {

// Installs the translators of Qt and of this program for the system's language. Once, after the application was made.
void installTranslations();

} // namespace outcheck::desktop
