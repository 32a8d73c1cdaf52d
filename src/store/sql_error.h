// SPDX-License-Identifier: GPL-3.0-or-later
// How a failure travels inside the store, until Store::read or Store::write turns it into an Error.
#pragma once

#include "base/result.h"

#include <exception>

struct sqlite3;

namespace rapporteur::store {

/// SQLite refused something. Never leaves the module.
class SqlError : public std::exception {
public:
    /// code: extended result code of SQLite; systemError: errno of the failed system call, or 0.
    SqlError(int code, QString message, int systemError = 0);
    /// The last error of a connection, with what was attempted.
    static SqlError of(sqlite3* database, const QString& attempted);

    int code() const { return m_code; }
    int systemError() const { return m_systemError; }
    const QString& message() const { return m_message; }
    const char* what() const noexcept override { return m_utf8.constData(); }

private:
    int m_code;
    int m_systemError;
    QString m_message;
    QByteArray m_utf8;
};

/// A function of the store refuses: the transaction is rolled back and read or write returns this error.
class Refused : public std::exception {
public:
    explicit Refused(Error error)
        : m_error(std::move(error))
    {
    }
    Refused(ErrorCode code, QStringList arguments, QString detail = {})
        : m_error{code, std::move(arguments), std::move(detail)}
    {
    }
    const Error& error() const { return m_error; }
    const char* what() const noexcept override { return "refused"; }

private:
    Error m_error;
};

/// What a failure of SQLite means to a person; `path` is the library folder or the file in question.
Error toError(const SqlError& failure, const QString& path);

/// Runs `body`, which returns a Result, and turns whatever it throws into an Error about `path`.
template <typename Body>
auto guarded(const QString& path, Body&& body) -> decltype(body())
{
    try {
        return body();
    } catch (const SqlError& failure) {
        return Failure(toError(failure, path));
    } catch (const Refused& refusal) {
        return Failure(refusal.error());
    } catch (const std::exception& failure) {
        return fail(ErrorCode::Internal, {}, QString::fromUtf8(failure.what()));
    }
}

} // namespace rapporteur::store
