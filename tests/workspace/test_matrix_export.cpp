// SPDX-License-Identifier: GPL-3.0-or-later
// From the text of a decision in four languages to the matrix in a file, as another program reads it.
#include "workspace/register_support.h"

#include "report/table_document.h"
#include "workspace/matrix_export.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

using namespace registertest;
using namespace rapporteur::workspace;
using domain::Language;

namespace {

const QStringList texts{uR"(Decision MC-4/91: Further cooperation

The Conference of the Parties,

1. Welcomes the report of the secretariat;

2. Requests the Executive Secretary:

(a) To continue the shared services, subject to the availability of resources;

(b) To report to the Conference of the Parties at its fifth meeting;

3. Invites parties to send their views to the secretariat by 30 June 2022.
)"_s,
                        uR"(Décision MC-4/91 : Poursuite de la coopération

La Conférence des Parties,

1. Accueille avec satisfaction le rapport du secrétariat ;

2. Prie le Secrétaire exécutif :

a) De maintenir les services partagés, dans la limite des ressources disponibles ;

b) De faire rapport à la Conférence des Parties à sa cinquième réunion ;

3. Invite les Parties à communiquer leurs vues au secrétariat d’ici au 30 juin 2022.
)"_s,
                        uR"(Decisión MC-4/91: Continuación de la cooperación

La Conferencia de las Partes,

1. Acoge con beneplácito el informe de la secretaría;

2. Solicita al Secretario Ejecutivo:

a) Que mantenga los servicios compartidos, con sujeción a la disponibilidad de recursos;

b) Que informe a la Conferencia de las Partes en su quinta reunión;

3. Invita a las Partes a que envíen sus opiniones a la secretaría a más tardar el 30 de junio de 2022.
)"_s,
                        uR"(MC-4/91号决定：进一步合作

缔约方大会，

1. 欢迎秘书处的报告；

2. 请执行秘书：

(a) 在资源允许的情况下继续实施共享服务；

(b) 向缔约方大会第五次会议提出报告；

3. 邀请缔约方在2022年6月30日之前将意见送交秘书处。
)"_s};
const QList<Language> languages{Language::English, Language::French, Language::Spanish, Language::Chinese};

/// A register with the decision in four languages, one paragraph answered with a note that looks like a formula.
struct Answered : Register {
    Answered()
    {
        for (const QString& text : texts)
            decision = import(text);
        domain::Evidence evidence;
        evidence.kind = domain::EvidenceKind::Document;
        evidence.reference = u"UNEP/MC/COP.5/10"_s;
        evidence.note = u"=1+1"_s;
        REQUIRE(addStatus(*library,
                          {{},
                           mandateAt(decision, u"2/(b)"_s),
                           domain::FollowUpStatus::Done,
                           QDate(2023, 10, 30),
                           u"A. Officer"_s,
                           u"Submitted"_s,
                           {}},
                          {evidence}));
        REQUIRE(setNextStep(*library, mandateAt(decision, u"2/(a)"_s), u"@SUM(A1)"_s));
    }

    MatrixRequest request(Language language) const
    {
        MatrixRequest made;
        made.decisions = {decision};
        made.language = language;
        made.asAt = QDate(2024, 1, 1);
        return made;
    }

    /// Writes the matrix; gives the path.
    QString exported(Language language, MatrixFormat format)
    {
        const QString path = folder.filePath(domain::code(language) + u'.' + matrixFormats()[qsizetype(format)]);
        REQUIRE(exportMatrix(*view, request(language), format, path));
        return path;
    }

    domain::DecisionId decision;
};

/// Lets LibreOffice write these files in another form beside them; false if it is not there.
bool convert(const QStringList& files, const QString& form, const QString& folder)
{
    const QString program = QStandardPaths::findExecutable(u"soffice"_s);
    if (program.isEmpty())
        return false;
    QProcess process;
    process.start(program, QStringList{u"-env:UserInstallation=file://"_s + folder + u"/profile"_s, u"--headless"_s,
                                       u"--convert-to"_s, form, u"--outdir"_s, folder} +
                               files);
    return process.waitForFinished(120'000) && process.exitCode() == 0;
}

/// The rows of a file of comma separated values.
QList<QStringList> rowsOf(const QString& path)
{
    const auto table = readCsvTable(path);
    REQUIRE(table);
    QList<QStringList> rows{table->head};
    rows += table->rows;
    return rows;
}

QStringList cellsOf(const report::MatrixRow& row)
{
    return {row.label,
            row.text,
            row.addressees.join(u'\n'),
            row.dueDate.isValid() ? row.dueDate.toString(Qt::ISODate) : row.due,
            row.status,
            row.statusAsAt.toString(Qt::ISODate),
            row.evidence.join(u'\n'),
            row.nextStep};
}

} // namespace

TEST_CASE("a decision goes from its text in four languages to a matrix in each, joined by its labels")
{
    Answered open;
    QStringList labels;
    for (const Language language : languages) {
        const auto matrix = matrixOf(*open.view, open.request(language));
        REQUIRE(matrix);
        QStringList own;
        for (const report::MatrixRow& row : matrix->rows) {
            own.append(row.label);
            if (row.label == u"2 (b)"_s) {
                CHECK_FALSE(row.addressees.isEmpty());
                CHECK(row.statusAsAt == QDate(2023, 10, 30));
                CHECK(row.evidence.size() == 1);
            }
            if (row.label == u"3"_s)
                CHECK(row.dueDate == QDate(2022, 6, 30));
        }
        INFO(domain::code(language).toStdString());
        CHECK(own.contains(u"2 (a)"_s));
        if (labels.isEmpty())
            labels = own;
        CHECK(own == labels);
    }
}

TEST_CASE("a matrix of a list tells the evidence that was known at its day, as one of a decision does")
{
    Answered open;
    MatrixRequest list = open.request(Language::English);
    list.decisions.clear();
    const auto evidenceOn = [&](QDate day) {
        list.asAt = day;
        const auto matrix = matrixOf(*open.view, list);
        REQUIRE(matrix);
        for (const report::MatrixRow& row : matrix->rows) {
            if (row.label == u"2 (b)"_s)
                return int(row.evidence.size());
        }
        return -1;
    };
    CHECK(evidenceOn(QDate(2023, 10, 30)) == 1);
    CHECK(evidenceOn(QDate(2023, 10, 29)) == 0);
}

TEST_CASE("as text and as JSON the matrix is safe and complete")
{
    Answered open;
    QFile csv(open.exported(Language::English, MatrixFormat::Csv));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const QString written = QString::fromUtf8(csv.readAll());
    CHECK(written.contains(u"'@SUM(A1)"_s)); // a spreadsheet takes it for text
    CHECK_FALSE(written.contains(u",@SUM"_s));
    CHECK_FALSE(written.contains(u"\"@SUM"_s));
    QFile json(open.exported(Language::Chinese, MatrixFormat::Json));
    REQUIRE(json.open(QIODevice::ReadOnly));
    const QJsonDocument document = QJsonDocument::fromJson(json.readAll());
    CHECK_FALSE(document.isNull());
    CHECK(QString::fromUtf8(document.toJson()).contains(u"缔约方大会"_s));
    CHECK(QString::fromUtf8(document.toJson()).contains(u"@SUM(A1)"_s)); // as it is: nobody computes JSON
}

TEST_CASE("another program reads the workbooks of four languages cell by cell, and the documents whole")
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty()) {
        WARN("skipped: LibreOffice is not installed");
        return;
    }
    Answered open;
    QStringList books;
    for (const Language language : languages)
        books.append(open.exported(language, MatrixFormat::Xlsx));
    REQUIRE(convert(books, u"csv:Text - txt - csv (StarCalc):44,34,76,1"_s, open.folder.path()));
    for (const Language language : languages) {
        INFO(domain::code(language).toStdString());
        const auto matrix = matrixOf(*open.view, open.request(language));
        REQUIRE(matrix);
        const QList<QStringList> rows = rowsOf(open.folder.filePath(domain::code(language) + u".csv"_s));
        const qsizetype first = rows.size() - matrix->rows.size();
        REQUIRE(first > 0);
        for (qsizetype i = 0; i < matrix->rows.size(); ++i) {
            const report::MatrixRow& row = matrix->rows[i];
            const QStringList read = rows[first + i];
            REQUIRE(read.size() >= 8);
            if (row.heading)
                continue;
            CHECK(read.first(8) == cellsOf(row));
        }
    }
    QStringList papers{open.exported(Language::English, MatrixFormat::Docx),
                       open.exported(Language::Chinese, MatrixFormat::Odt)};
    REQUIRE(convert(papers, u"txt:Text (encoded):UTF8"_s, open.folder.path()));
    for (const Language language : {Language::English, Language::Chinese}) {
        QFile text(open.folder.filePath(domain::code(language) + u".txt"_s));
        REQUIRE(text.open(QIODevice::ReadOnly));
        const QString words = QString::fromUtf8(text.readAll());
        const auto matrix = matrixOf(*open.view, open.request(language));
        REQUIRE(matrix);
        for (const report::MatrixRow& row : matrix->rows)
            CHECK(words.contains(row.text));
    }
}
