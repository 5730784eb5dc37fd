// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "models/navigatormodel.h"

#include "models/rowfilter.h"
#include "models/sortvalue.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

enum OwnRole : int { EnvironmentRole = FirstFreeRole, ProjectRole, SectionRole };

QString countKey(const QUuid &environment, const ProjectId &project, const QString &section)
{
    return environment.toString(QUuid::WithoutBraces) + u'/' + project.text + u'/' + section;
}

/// Pinned ones first, then those opened lately, then by name.
QList<NavigatorProject> inOrder(QList<NavigatorProject> projects)
{
    const QCollator collator = naturalCollator();
    const auto rank = [](const NavigatorProject &project) {
        return project.recent < 0 ? std::numeric_limits<int>::max() : project.recent;
    };
    std::stable_sort(projects.begin(), projects.end(), [&](const auto &a, const auto &b) {
        if (a.pinned != b.pinned)
            return a.pinned;
        if (!a.pinned && rank(a) != rank(b))
            return rank(a) < rank(b);
        return collator.compare(a.name, b.name) < 0;
    });
    return projects;
}

} // namespace

NavigatorModel::NavigatorModel(QList<NavigatorSection> ofProject, QList<NavigatorSection> above,
    QList<NavigatorSection> below, QObject *parent)
    : ForestModel(parent)
    , m_ofProject(std::move(ofProject))
    , m_above(std::move(above))
    , m_below(std::move(below))
{
}

void NavigatorModel::setEnvironments(const QList<NavigatorEnvironment> &environments)
{
    m_environments = environments;
    rebuild();
}

void NavigatorModel::setCount(
    const QUuid &environment, const ProjectId &project, const QString &section, const QString &text)
{
    m_counts.insert(countKey(environment, project, section), text);
    const QModelIndex index = indexOf({.kind = Kind::Section,
        .environment = environment,
        .project = project,
        .section = section});
    if (index.isValid())
        setValue(index, CountRole, text);
}

void NavigatorModel::setFilterText(const QString &text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    rebuild();
}

TreeNode NavigatorModel::nodeOf(
    const NavigatorSection &section, const QUuid &environment, const ProjectId &project) const
{
    const Kind kind = section.key.isEmpty() ? Kind::Heading : Kind::Section;
    TreeNode node{.identity = kind == Kind::Heading ? section.title : section.key,
        .values = {{Qt::DisplayRole, section.title}, {IconNameRole, section.icon},
            {KindRole, int(kind)}, {EnvironmentRole, environment}, {ProjectRole, project.text},
            {SectionRole, section.key}}};
    if (const QString count = m_counts.value(countKey(environment, project, section.key));
        !count.isEmpty())
        node.values.insert(CountRole, count);
    for (const NavigatorSection &child : section.children)
        node.children.push_back(nodeOf(child, environment, project));
    return node;
}

TreeNode NavigatorModel::nodeOf(const QUuid &environment, const NavigatorProject &project) const
{
    TreeNode node{.identity = project.id.text,
        .values = {{Qt::DisplayRole, project.name}, {IconNameRole, u"project"_s},
            {StrongRole, true}, {KindRole, int(Kind::Project)}, {EnvironmentRole, environment},
            {ProjectRole, project.id.text}}};
    if (project.pinned)
        node.values.insert(PinnedRole, true);
    for (const NavigatorSection &section : m_ofProject)
        node.children.push_back(nodeOf(section, environment, project.id));
    return node;
}

TreeNode NavigatorModel::nodeOf(const NavigatorEnvironment &environment) const
{
    TreeNode node{.identity = environment.id.toString(QUuid::WithoutBraces),
        .values = {{Qt::DisplayRole, environment.name}, {StageRole, int(environment.stage)},
            {KindRole, int(Kind::Environment)}, {EnvironmentRole, environment.id},
            {StateRole, int(environment.state)}}};
    if (!environment.note.isEmpty())
        node.values.insert(Qt::ToolTipRole, environment.note);
    if (!environment.open) {
        node.values.insert(MutedRole, true);
        return node;
    }
    node.values.insert(StrongRole, true);
    if (environment.locked)
        node.values.insert(LockedRole, true);

    const RowFilter filter(m_filter);
    const bool whole = filter.isEmpty() || filter.accepts(RowFilter::folded(environment.name));
    if (whole) {
        for (const NavigatorSection &section : m_above)
            node.children.push_back(nodeOf(section, environment.id, {}));
    }
    for (const NavigatorProject &project : inOrder(environment.projects)) {
        if (whole || filter.accepts(RowFilter::folded(project.name)))
            node.children.push_back(nodeOf(environment.id, project));
    }
    if (whole && !m_below.isEmpty()) {
        node.children.push_back({.identity = u"-"_s,
            .values = {{SeparatorRole, true}, {KindRole, int(Kind::Separator)}}});
        for (const NavigatorSection &section : m_below)
            node.children.push_back(nodeOf(section, environment.id, {}));
    }
    return node;
}

void NavigatorModel::rebuild()
{
    const RowFilter filter(m_filter);
    std::vector<TreeNode> roots;
    for (const NavigatorEnvironment &environment : std::as_const(m_environments)) {
        TreeNode node = nodeOf(environment);
        if (!filter.isEmpty() && node.children.empty()
            && !filter.accepts(RowFilter::folded(environment.name)))
            continue;
        roots.push_back(std::move(node));
    }
    become(std::move(roots));
}

NavigatorModel::Spot NavigatorModel::spotOf(const QModelIndex &index) const
{
    Spot spot;
    if (!index.isValid())
        return spot;
    spot.kind = static_cast<Kind>(index.data(KindRole).toInt());
    spot.environment = index.data(EnvironmentRole).toUuid();
    spot.project = ProjectId(index.data(ProjectRole).toString());
    spot.section = index.data(SectionRole).toString();
    for (QModelIndex up = index; up.isValid(); up = up.parent()) {
        if (up.data(KindRole).toInt() == int(Kind::Project))
            spot.projectName = up.data().toString();
    }
    return spot;
}

QModelIndex NavigatorModel::indexOf(const Spot &spot) const
{
    QModelIndex found = indexOfPath({spot.environment.toString(QUuid::WithoutBraces)});
    if (!found.isValid() || spot.kind == Kind::Environment)
        return found;
    QModelIndexList open{found};
    while (!open.isEmpty()) {
        const QModelIndex under = open.takeFirst();
        for (int row = 0; row < rowCount(under); ++row) {
            const QModelIndex child = index(row, 0, under);
            if (child.data(KindRole).toInt() == int(spot.kind)
                && child.data(ProjectRole).toString() == spot.project.text
                && child.data(SectionRole).toString() == spot.section)
                return child;
            const QString project = child.data(ProjectRole).toString();
            if (project.isEmpty() || project == spot.project.text)
                open.append(child);
        }
    }
    return {};
}

Qt::ItemFlags NavigatorModel::flags(const QModelIndex &index) const
{
    const auto kind = static_cast<Kind>(index.data(KindRole).toInt());
    return kind == Kind::Separator ? Qt::NoItemFlags : ForestModel::flags(index);
}

} // namespace cognigy
