// SPDX-License-Identifier: GPL-3.0-or-later
// A model whose rows are records of the library: a list finds the record that was chosen again when its rows come
// anew.
#pragma once

#include <QtGlobal>

namespace rapporteur::gui {

class RecordRows {
public:
    virtual ~RecordRows() = default;
    /// 0 where there is no such row.
    virtual qint64 recordAt(int row) const = 0;
    /// -1 if the list does not have it.
    virtual int rowOfRecord(qint64 record) const = 0;
};

} // namespace rapporteur::gui
