// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/json.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace sandbox {

/// One field of a kind, as kinds.json has it.
struct Field {
    std::string name;
    std::string type; ///< "string", "array<id>", "enum:channel", "ref:flow" …
    bool inList = false;
    bool inRead = false;
    bool required = false; ///< on create
    bool creatable = false; ///< may stand in a create (required ones too)
    bool updatable = false;
    Json defaultValue; ///< null: none
    std::int64_t maxLength = 0; ///< characters; 0: any
    std::string forbidden; ///< characters that a text must not hold
    std::string unique; ///< "project", "organisation" …; empty: need not be
};

/// A kind of resource.
struct Kind {
    std::string name;
    std::string plural;
    std::string path; ///< e.g. "snapshots" or "flows/{flowId}/intents"
    std::string prefix; ///< e.g. "v2.0"
    std::string parentKind; ///< empty: the organisation
    std::string parentParam; ///< e.g. "projectId"
    std::string parentIn; ///< path, query, body, header, credentials; empty without a parent
    std::string limit; ///< a line of limits.json; empty: none
    std::string envelope = "list"; ///< list, items, array, itemsTotal, dataPagination
    bool paged = true;
    std::string halKey;
    std::string halId = "self"; ///< name of the id field in HAL rows, or "self": only the link
    std::string halFields = "top"; ///< top or properties
    std::vector<std::string> filterable;
    std::vector<std::string> sortable;
    std::vector<std::string> extraQuery;
    std::string defaultSort; ///< "createdAt:desc"
    bool isOne
        = false; ///< one object for each parent (settings), with no id of its own in the path
    bool isVirtual = false; ///< made up or gathered on reading: no records of this kind are kept
    bool isInstalled = true; ///< false: a service of its own that this installation lacks, 404
    std::map<std::string, std::string> operations; ///< verb → id of the operation
    std::vector<Field> fields;

    const Field *field(std::string_view fieldName) const;
    bool has(std::string_view fieldName) const { return field(fieldName) != nullptr; }
};

/// An operation of the API.
struct Operation {
    std::string id; ///< unique: the client's function name, perhaps with "@version" or "@form"
    std::string method;
    std::string path; ///< without `/new`: "/v2.0/snapshots/{snapshotId}"
    std::string body; ///< none json form multipart raw tus
    std::string auth; ///< user, management, none, endpoint
    std::string returns; ///< list items array single task tasks link none untyped
    int status = 200; ///< of success
    std::string kind; ///< empty: none
    std::string verb; ///< list, read, create, update, delete, or a word of its own
    std::string task; ///< type of the task that it starts
    std::vector<std::string> aliases; ///< further paths
    std::vector<std::string> query; ///< names of query parameters, without "[]"
    std::vector<std::string> bodyParams;
    std::set<std::string> ignoredBody; ///< body fields without effect; "*": any
    std::vector<Field> params; ///< rules of body fields that the kind does not know
    std::vector<std::string> roles; ///< of which one is needed; empty: anybody; see roles.json
    std::string rootParam; ///< first id in the path, where it is one of a kept record
    std::string rootKind; ///< kind of that record
};

/// The whole API as data, read once from the files that are compiled in.
class Catalogue {
public:
    Catalogue();

    const std::vector<Operation> &operations() const { return m_operations; }
    /// By id; null for an unknown one.
    const Operation *operation(std::string_view id) const;
    /// By name; null for an unknown one.
    const Kind *kind(std::string_view name) const;
    const std::map<std::string, Kind, std::less<>> &kinds() const { return m_kinds; }
    /// By name; throws std::out_of_range: only for names that stand in this program.
    const Kind &mustKind(const std::string &name) const { return m_kinds.at(name); }
    /// Whether records of this kind lie somewhere below a project (or are projects).
    bool isOfProject(const std::string &kindName) const;
    /// Words of an enum, older ones included; empty for open or unknown ones.
    const std::vector<std::string> &words(const std::string &enumName) const;
    bool isOpenEnum(const std::string &enumName) const;
    /// Number of a limit in its own unit ("snapshotsPerProject" → 10); 0 where there is none.
    std::int64_t limit(const std::string &name) const;
    /// A whole data file by its name without ".json", e.g. "roles".
    static Json file(const std::string &name);

private:
    void readKinds();
    void readOperations();

    std::vector<Operation> m_operations;
    std::map<std::string, Kind, std::less<>> m_kinds;
    std::map<std::string, std::vector<std::string>> m_enums;
    std::set<std::string> m_openEnums;
    std::map<std::string, std::int64_t> m_limits;
};

} // namespace sandbox
