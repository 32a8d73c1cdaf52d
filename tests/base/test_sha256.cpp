// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"
#include "support/catch.h"

#include <QCryptographicHash>

using rapporteur::Sha256;

TEST_CASE("The hash of a content is that of the standard", "[sha256]")
{
    // The examples of FIPS 180-4.
    Sha256 nothing;
    CHECK(nothing.result().toHex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    Sha256 letters;
    letters.addData("abc");
    CHECK(letters.result().toHex() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("Pieces of any length give the hash of the whole", "[sha256]")
{
    QByteArray bytes;
    for (int i = 0; i < 100'000; ++i)
        bytes.append(char(i * 31 + i / 251));
    Sha256 pieces;
    for (qsizetype at = 0, length = 0; at < bytes.size(); at += length, length = length * 2 + 1)
        pieces.addData(QByteArrayView(bytes).sliced(at, std::min(length, bytes.size() - at)));
    CHECK(pieces.result() == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}
