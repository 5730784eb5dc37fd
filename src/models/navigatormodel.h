// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "base/ids.h"
#include "models/forestmodel.h"
#include "models/roles.h"

#include <QList>

namespace cognigy {

/// A section, or a heading over sections where its key is empty ("Build", "Deploy").
struct NavigatorSection {
    QString key; ///< what a click opens, e.g. `snapshots`; whoever listens knows what it means
    QString title;
    QString icon;
    QList<NavigatorSection> children{};
};

/// A Project in the navigator.
struct NavigatorProject {
    ProjectId id;
    QString name;
    bool pinned = false; ///< stands first, with a star
    int recent = -1; ///< 0: the one opened last; negative: not opened lately
};

/// An environment in the navigator, open or not.
struct NavigatorEnvironment {
    QUuid id;
    QString name;
    Stage stage = Stage::Dev;
    bool open = false; ///< false: a row to open it by, nothing below
    bool locked = false; ///< padlock at the right
    RowState state = RowState::None; ///< a mark: connecting, failed, a super key acts (Warning)
    QString note{}; ///< a tooltip that says what the mark means
    QList<NavigatorProject> projects{};
};

/// The tree of the navigator: environments → Projects → sections in the product's own words. Fed as
/// a whole by its owner; it changes by difference, so selection and expansion stay.
class NavigatorModel : public ForestModel {
    Q_OBJECT
public:
    /// What a row is; also in `KindRole`.
    enum class Kind { None, Environment, Project, Heading, Section, Separator };
    Q_ENUM(Kind)

    /// Where a row leads.
    struct Spot {
        Kind kind = Kind::None;
        QUuid environment{};
        ProjectId project{}; ///< empty outside Projects
        QString projectName{};
        QString section{}; ///< key; empty for environments, Projects and headings

        friend bool operator==(const Spot &, const Spot &) = default;
    };

    /// The sections of each Project; those of an environment above its Projects (the list of all
    /// Projects) and below them, under a hairline (My profile, Organisation).
    NavigatorModel(QList<NavigatorSection> ofProject, QList<NavigatorSection> above,
        QList<NavigatorSection> below, QObject *parent = nullptr);

    void setEnvironments(const QList<NavigatorEnvironment> &environments);
    /// The quiet number at a section ("7/10", "4"); kept until it is set again. An empty Project
    /// means a section of the environment.
    void setCount(const QUuid &environment, const ProjectId &project, const QString &section,
        const QString &text);
    /// Keeps the Projects whose name holds every word, and environments that have some.
    void setFilterText(const QString &text);
    QString filterText() const { return m_filter; }

    Spot spotOf(const QModelIndex &index) const;
    /// The row that leads there; invalid where it is not shown.
    QModelIndex indexOf(const Spot &spot) const;

    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void rebuild();
    TreeNode nodeOf(const NavigatorEnvironment &environment) const;
    TreeNode nodeOf(const QUuid &environment, const NavigatorProject &project) const;
    TreeNode nodeOf(
        const NavigatorSection &section, const QUuid &environment, const ProjectId &project) const;

    QList<NavigatorSection> m_ofProject;
    QList<NavigatorSection> m_above;
    QList<NavigatorSection> m_below;
    QList<NavigatorEnvironment> m_environments;
    QHash<QString, QString> m_counts;
    QString m_filter;
};

} // namespace cognigy
