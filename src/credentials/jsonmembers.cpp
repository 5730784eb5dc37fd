// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "credentials/jsonmembers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Walks over a JSON text that a parser has found valid already.
class Walker {
public:
    explicit Walker(const QByteArray &json)
        : m_json(json)
    {
    }

    qsizetype at = 0;

    char here() const { return at < m_json.size() ? m_json[at] : '\0'; }

    void skipBlanks()
    {
        while (isBlank(here()))
            ++at;
    }

    void skipString()
    {
        ++at;
        while (at < m_json.size() && here() != '"')
            at += here() == '\\' ? 2 : 1;
        ++at;
    }

    /// A string, a number, a word, or a whole object or array.
    void skipValue()
    {
        int depth = 0;
        do {
            const char c = here();
            if (c == '"') {
                skipString();
                continue;
            }
            if (c == '{' || c == '[')
                ++depth;
            else if (c == '}' || c == ']')
                --depth;
            else if (depth == 0) {
                while (at < m_json.size() && !isBlank(here()) && here() != ',' && here() != '}')
                    ++at;
                return;
            }
            ++at;
        } while (depth > 0 && at < m_json.size());
    }

private:
    const QByteArray &m_json;
};

/// The key as it is meant, with its escapes resolved.
QString unescaped(const QByteArray &literal)
{
    return QJsonDocument::fromJson('[' + literal + ']').array().at(0).toString();
}

} // namespace

Result<QByteArray> withoutMember(const QByteArray &json, const QByteArray &name)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject()) {
        return Error{.kind = Error::Kind::Invalid,
            .detail = parse.error == QJsonParseError::NoError ? u"this is not a JSON object"_s
                                                              : parse.errorString()};
    }
    const QString wanted = QString::fromUtf8(name);

    QByteArray result;
    Walker walker(json);
    if (json.startsWith("\xEF\xBB\xBF"))
        walker.at = 3;
    walker.skipBlanks();
    ++walker.at; // the brace
    result = json.left(walker.at);

    // A member is kept or dropped together with the blanks before it; commas are set anew between
    // the kept ones.
    bool first = true;
    for (;;) {
        const qsizetype start = walker.at;
        walker.skipBlanks();
        if (walker.here() != '"') {
            walker.at = start;
            break;
        }
        const qsizetype keyAt = walker.at;
        walker.skipString();
        const QString key = unescaped(json.mid(keyAt, walker.at - keyAt));
        walker.skipBlanks();
        ++walker.at; // the colon
        walker.skipBlanks();
        walker.skipValue();
        const qsizetype valueEnd = walker.at;
        walker.skipBlanks();
        const bool last = walker.here() != ',';
        const qsizetype end = last ? valueEnd : walker.at;
        if (key != wanted) {
            if (!first)
                result += ',';
            result += json.mid(start, end - start);
            first = false;
        }
        walker.at = last ? valueEnd : walker.at + 1;
        if (last)
            break;
    }
    return result + json.mid(walker.at);
}

} // namespace cognigy
