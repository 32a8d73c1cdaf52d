// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"

#ifdef RAPPORTEUR_HAS_CRYPTO
#include <new>
#include <openssl/evp.h>
#else
#include <QCryptographicHash>
#endif

namespace rapporteur {

#ifdef RAPPORTEUR_HAS_CRYPTO

struct Sha256::State {
    State()
        : context(EVP_MD_CTX_new())
    {
        if (!context || EVP_DigestInit_ex(context, EVP_sha256(), nullptr) != 1)
            throw std::bad_alloc(); // the algorithm is always there: only memory can lack
    }
    ~State() { EVP_MD_CTX_free(context); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    void add(QByteArrayView bytes) { EVP_DigestUpdate(context, bytes.data(), size_t(bytes.size())); }
    QByteArray result()
    {
        QByteArray hash(32, Qt::Uninitialized);
        EVP_DigestFinal_ex(context, reinterpret_cast<unsigned char*>(hash.data()), nullptr);
        return hash;
    }

    EVP_MD_CTX* context;
};

#else

struct Sha256::State {
    void add(QByteArrayView bytes) { hash.addData(bytes); }
    QByteArray result() { return hash.result(); }

    QCryptographicHash hash{QCryptographicHash::Sha256};
};

#endif

Sha256::Sha256()
    : m_state(std::make_unique<State>())
{
}

Sha256::~Sha256() = default;

void Sha256::addData(QByteArrayView bytes)
{
    m_state->add(bytes);
}

QByteArray Sha256::result()
{
    return m_state->result();
}

} // namespace rapporteur
