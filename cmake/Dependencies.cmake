# SPDX-License-Identifier: GPL-3.0-or-later
# Every library the project uses, found once; the Debian packages that bring them are listed in scripts/packages.txt.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Network Widgets LinguistTools Svg)
find_package(PkgConfig REQUIRED)
find_package(ICU 72 REQUIRED COMPONENTS uc i18n)
pkg_check_modules(SQLITE REQUIRED IMPORTED_TARGET sqlite3>=3.40)
pkg_check_modules(POPPLER REQUIRED IMPORTED_TARGET poppler>=22.12)
pkg_check_modules(SECCOMP REQUIRED IMPORTED_TARGET libseccomp)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(CRYPTO IMPORTED_TARGET libcrypto>=3) # optional: hashes files several times faster than Qt does
find_package(tl-expected REQUIRED)
if(RAPPORTEUR_TESTS)
    pkg_check_modules(POPPLER_QT6 REQUIRED IMPORTED_TARGET poppler-qt6) # only tests/bench, to compare the worker with
endif()
