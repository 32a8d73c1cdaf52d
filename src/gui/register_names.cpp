// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/register_names.h"

#include <QCoreApplication>
#include <array>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
struct Name {
    Value value;
    const char* text;
    const char* incoming = nullptr;
};

template <typename Value, size_t Size>
QString lookUp(const std::array<Name<Value>, Size>& table, Value value, bool incoming = false)
{
    for (const Name<Value>& name : table) {
        if (name.value == value)
            return QCoreApplication::translate("register", incoming ? name.incoming : name.text);
    }
    return {};
}

using Kind = domain::DecisionKind;
constexpr std::array kinds{
    Name<Kind>{Kind::Decision, QT_TRANSLATE_NOOP("register", "Decision")},
    Name<Kind>{Kind::Resolution, QT_TRANSLATE_NOOP("register", "Resolution")},
    Name<Kind>{Kind::Recommendation, QT_TRANSLATE_NOOP("register", "Recommendation")},
    Name<Kind>{Kind::Other, QT_TRANSLATE_NOOP("register", "Other")},
};

using State = domain::DecisionState;
constexpr std::array states{
    Name<State>{State::Adopted, QT_TRANSLATE_NOOP("register", "Adopted")},
    Name<State>{State::Draft, QT_TRANSLATE_NOOP("register", "Draft")},
    Name<State>{State::Superseded, QT_TRANSLATE_NOOP("register", "Superseded")},
    Name<State>{State::Withdrawn, QT_TRANSLATE_NOOP("register", "Withdrawn")},
};

using Relation = domain::DecisionRelationKind;
constexpr std::array relations{
    Name<Relation>{Relation::Restates, QT_TRANSLATE_NOOP("register", "Restates"),
                   QT_TRANSLATE_NOOP("register", "Restated by")},
    Name<Relation>{Relation::Amends, QT_TRANSLATE_NOOP("register", "Amends"),
                   QT_TRANSLATE_NOOP("register", "Amended by")},
    Name<Relation>{Relation::Supersedes, QT_TRANSLATE_NOOP("register", "Supersedes"),
                   QT_TRANSLATE_NOOP("register", "Superseded by")},
    Name<Relation>{Relation::Follows, QT_TRANSLATE_NOOP("register", "Follows"),
                   QT_TRANSLATE_NOOP("register", "Followed by")},
    Name<Relation>{Relation::Contradicts, QT_TRANSLATE_NOOP("register", "Contradicts"),
                   QT_TRANSLATE_NOOP("register", "Contradicted by")},
    Name<Relation>{Relation::Implements, QT_TRANSLATE_NOOP("register", "Implements"),
                   QT_TRANSLATE_NOOP("register", "Implemented by")},
    Name<Relation>{Relation::Clarifies, QT_TRANSLATE_NOOP("register", "Clarifies"),
                   QT_TRANSLATE_NOOP("register", "Clarified by")},
    Name<Relation>{Relation::Withdraws, QT_TRANSLATE_NOOP("register", "Withdraws"),
                   QT_TRANSLATE_NOOP("register", "Withdrawn by")},
    Name<Relation>{Relation::ParallelTo, QT_TRANSLATE_NOOP("register", "Parallel to"),
                   QT_TRANSLATE_NOOP("register", "Parallel to")},
    Name<Relation>{Relation::Answers, QT_TRANSLATE_NOOP("register", "Answers"),
                   QT_TRANSLATE_NOOP("register", "Answered by")},
    Name<Relation>{Relation::DraftOf, QT_TRANSLATE_NOOP("register", "Draft of"),
                   QT_TRANSLATE_NOOP("register", "Has the draft")},
};

using Node = domain::NodeKind;
constexpr std::array nodes{
    Name<Node>{Node::Text, QT_TRANSLATE_NOOP("register", "Text")},
    Name<Node>{Node::Preamble, QT_TRANSLATE_NOOP("register", "Preamble")},
    Name<Node>{Node::Heading, QT_TRANSLATE_NOOP("register", "Heading")},
    Name<Node>{Node::Paragraph, QT_TRANSLATE_NOOP("register", "Paragraph")},
    Name<Node>{Node::Item, QT_TRANSLATE_NOOP("register", "Item")},
    Name<Node>{Node::Annex, QT_TRANSLATE_NOOP("register", "Annex")},
};

} // namespace

QString nameOf(domain::DecisionKind kind)
{
    return lookUp(kinds, kind);
}

QString nameOf(domain::DecisionState state)
{
    return lookUp(states, state);
}

QString nameOf(domain::DecisionRelationKind kind, bool incoming)
{
    return lookUp(relations, kind, incoming);
}

QString nameOf(domain::NodeKind kind)
{
    return lookUp(nodes, kind);
}

QString shownNumber(const QString& number)
{
    return number.isEmpty() ? nameOf(State::Draft) : number;
}

QString paragraphName(const QString& path)
{
    const QStringList parts = path.split(u'/');
    const qsizetype last = parts.size() - 1;
    const bool text = last > 0 && parts[last - 1] == u"text"_s;
    if (!text && (last < 1 || parts[last - 1] != u"preamble"_s))
        return domain::shownPath(path);
    QStringList names;
    if (last > 1)
        names.append(domain::shownPath(QStringList(parts.mid(0, last - 1)).join(u'/')));
    names.append((text ? QCoreApplication::translate("register", "unnumbered %1", "paragraph without a number")
                       : QCoreApplication::translate("register", "preamble %1", "paragraph of the preamble"))
                     .arg(parts[last]));
    return names.join(u", "_s);
}

} // namespace rapporteur::gui
