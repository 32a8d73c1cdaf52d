// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/worker_image_memory.h"

#include <fcntl.h>
#include <sys/mman.h>

namespace rapporteur::ingest {

ImageMemory::ImageMemory(wire::Descriptor descriptor, const uchar* bits, size_t size)
    : m_descriptor(std::move(descriptor))
    , m_bits(bits)
    , m_size(size)
{
}

ImageMemory::~ImageMemory()
{
    ::munmap(const_cast<uchar*>(m_bits), m_size);
}

std::unique_ptr<ImageMemory> ImageMemory::make(size_t bytes)
{
    wire::Descriptor memory(::memfd_create("page", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!memory.isValid() || ::ftruncate(memory.get(), off_t(bytes)) != 0 ||
        ::fcntl(memory.get(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0)
        return nullptr;
    void* bits = ::mmap(nullptr, bytes, PROT_READ, MAP_SHARED, memory.get(), 0);
    if (bits == MAP_FAILED)
        return nullptr;
    return std::unique_ptr<ImageMemory>(new ImageMemory(std::move(memory), static_cast<const uchar*>(bits), bytes));
}

ImageMemoryPool::~ImageMemoryPool()
{
    for (auto& slot : m_free)
        delete slot.load();
}

std::shared_ptr<const ImageMemory> ImageMemoryPool::take(size_t bytes)
{
    std::unique_ptr<const ImageMemory> found;
    for (auto& slot : m_free) {
        found.reset(slot.exchange(nullptr));
        if (found && found->size() == bytes)
            break;
        found.reset(); // of another zoom: it would only take up room
    }
    if (!found)
        found = ImageMemory::make(bytes);
    if (!found)
        return nullptr;
    return {found.release(), [pool = shared_from_this()](const ImageMemory* memory) {
                pool->giveBack(std::unique_ptr<const ImageMemory>(memory));
            }};
}

void ImageMemoryPool::giveBack(std::unique_ptr<const ImageMemory> memory)
{
    for (auto& slot : m_free) {
        const ImageMemory* empty = nullptr;
        if (slot.compare_exchange_strong(empty, memory.get())) {
            (void)memory.release();
            return;
        }
    }
}

} // namespace rapporteur::ingest
