// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace rapporteur::translations {

using namespace Qt::StringLiterals;

QStringList languages()
{
    return {u"en"_s, u"fr"_s, u"es"_s, u"zh_CN"_s};
}

void install(const QString& language)
{
    static QTranslator ours;
    static QTranslator qts;
    QCoreApplication::removeTranslator(&ours);
    QCoreApplication::removeTranslator(&qts);
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    // English too has a file: it holds the plural forms.
    if (!ours.load(locale, u"rapporteur"_s, u"_"_s, u":/i18n"_s))
        (void)ours.load(u"rapporteur_en"_s, u":/i18n"_s);
    if (qts.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qts);
    QCoreApplication::installTranslator(&ours);
}

} // namespace rapporteur::translations
