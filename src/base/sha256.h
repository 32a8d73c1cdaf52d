// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 of long contents, at the speed of the processor's own instructions where a library that uses them is there.
#pragma once

#include <QByteArray>
#include <memory>

namespace rapporteur {

/// Takes the bytes of a content piece by piece. One thread; the result is the same with and without the library
/// (libcrypto, found when the program is built), only slower without.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void addData(QByteArrayView bytes);
    /// The 32 bytes of the hash of all that was added. To be called once, last.
    QByteArray result();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace rapporteur
