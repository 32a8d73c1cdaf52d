// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/archive.h"

#include "report/unwritten.h"

#include <QFile>
#include <QXmlStreamWriter>
#include <zip.h>

namespace rapporteur::report {

using namespace Qt::StringLiterals;

namespace {

bool isXmlCharacter(char32_t character)
{
    if (character < 0x20)
        return character == U'\t' || character == U'\n' || character == U'\r';
    const bool control = character >= 0x7f && character <= 0x9f && character != 0x85;
    return !control && (character & 0xfffe) != 0xfffe && !(character >= 0xfdd0 && character <= 0xfdef);
}

/// Date and time as zip archives hold them: two seconds a step, from 1980 to 2107.
std::pair<quint16, quint16> dosTime(const QDateTime& time)
{
    const QDate date = time.isValid() ? time.toUTC().date() : QDate();
    if (!date.isValid() || date.year() < 1980 || date.year() > 2107)
        return {0, quint16((1 << 5) | 1)};
    const QTime clock = time.toUTC().time();
    return {quint16((clock.hour() << 11) | (clock.minute() << 5) | (clock.second() / 2)),
            quint16(((date.year() - 1980) << 9) | (date.month() << 5) | date.day())};
}

} // namespace

Archive::Archive(const QDateTime& made)
    : m_made(made)
{
    if (!m_folder.isValid())
        m_problem = m_folder.errorString();
}

void Archive::add(const QString& name, const std::function<void(QIODevice&)>& write, bool stored)
{
    if (!m_problem.isEmpty())
        return;
    const QString path = m_folder.filePath(QString::number(m_parts.size()));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        write(file);
    if (!file.isOpen() || !file.flush() || file.error() != QFileDevice::NoError)
        m_problem = file.errorString();
    m_parts.push_back({name.toUtf8(), path, stored});
}

void Archive::addXml(const QString& name, const std::function<void(QXmlStreamWriter&)>& write)
{
    add(name, [&](QIODevice& device) {
        QXmlStreamWriter xml(&device);
        xml.writeStartDocument(u"1.0"_s, true);
        write(xml);
        xml.writeEndDocument();
    });
}

Result<void> Archive::save(const QString& path)
{
    if (!m_problem.isEmpty())
        return unwritten(path, m_problem);
    int code = 0;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString reason = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return unwritten(path, reason);
    }
    const auto [time, date] = dosTime(m_made);
    constexpr zip_uint32_t plainFile = 0100644U << 16;
    bool complete = true;
    for (const Part& part : m_parts) {
        zip_source_t* source = zip_source_file(archive, QFile::encodeName(part.file).constData(), 0, -1);
        const zip_int64_t added =
            source ? zip_file_add(archive, part.name.constData(), source, ZIP_FL_ENC_UTF_8) : zip_int64_t(-1);
        if (source && added < 0)
            zip_source_free(source);
        const auto index = zip_uint64_t(added);
        complete = complete && added >= 0 &&
                   zip_set_file_compression(archive, index, part.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0 &&
                   zip_file_set_dostime(archive, index, time, date, 0) == 0 &&
                   zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_UNIX, plainFile) == 0;
    }
    // Only zip_close writes: into a file beside `path`, which then takes its place.
    if (complete && zip_close(archive) == 0)
        return {};
    const QString reason = QString::fromUtf8(zip_strerror(archive));
    zip_discard(archive);
    return unwritten(path, reason);
}

QString xmlText(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text[at];
        if (!unit.isSurrogate()) {
            if (isXmlCharacter(unit.unicode()))
                result += unit;
            continue;
        }
        const bool pair = unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (pair && isXmlCharacter(QChar::surrogateToUcs4(unit, text[at + 1])))
            result += text.sliced(at, 2);
        at += pair ? 1 : 0;
    }
    return result;
}

} // namespace rapporteur::report
