// SPDX-License-Identifier: GPL-3.0-or-later
// Memory that a document's process draws into and the program reads, used again for the next page: new pages of
// memory cost more than the copying.
#pragma once

#include "wire/descriptor.h"

#include <QtGlobal>
#include <array>
#include <atomic>
#include <memory>

namespace rapporteur::ingest {

/// Memory of exactly one size that nobody can make smaller or larger: neither side can pull it from under the other.
class ImageMemory {
public:
    /// Null if the system has none.
    static std::unique_ptr<ImageMemory> make(size_t bytes);
    ~ImageMemory();
    ImageMemory(const ImageMemory&) = delete;
    ImageMemory& operator=(const ImageMemory&) = delete;

    int descriptor() const { return m_descriptor.get(); }
    const uchar* bits() const { return m_bits; }
    size_t size() const { return m_size; }

private:
    ImageMemory(wire::Descriptor descriptor, const uchar* bits, size_t size);

    wire::Descriptor m_descriptor;
    const uchar* m_bits;
    size_t m_size;
};

/// Keeps a few memories that no image uses any more. take() belongs to one thread, images may end on any. Serves one
/// document only, so that no document ever sees another one's pages.
class ImageMemoryPool : public std::enable_shared_from_this<ImageMemoryPool> {
public:
    ~ImageMemoryPool();
    /// Memory of this size, with whatever an earlier image left in it; it comes back here by itself. Null if the
    /// system has none.
    std::shared_ptr<const ImageMemory> take(size_t bytes);

private:
    void giveBack(std::unique_ptr<const ImageMemory> memory);

    std::array<std::atomic<const ImageMemory*>, 3> m_free{};
};

} // namespace rapporteur::ingest
