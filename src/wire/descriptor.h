// SPDX-License-Identifier: GPL-3.0-or-later
// An open file descriptor with one owner.
#pragma once

#include <unistd.h>
#include <utility>

namespace rapporteur::wire {

/// Closes what it owns. -1 is nothing.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(Descriptor&& other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor() { reset(); }

    void reset()
    {
        if (m_number >= 0)
            ::close(std::exchange(m_number, -1));
    }
    int get() const { return m_number; }
    bool isValid() const { return m_number >= 0; }

private:
    int m_number = -1;
};

} // namespace rapporteur::wire
