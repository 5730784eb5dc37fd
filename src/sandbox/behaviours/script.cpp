// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/script.h"

#include "sandbox/behaviours/scriptvalues.h"

#include <cctype>
#include <charconv>

namespace sandbox {

namespace {

constexpr std::size_t longestText = 100'000;

/// Reads an expression and works out its value on the way.
class Reader {
public:
    Reader(const std::string &text, const ScriptScope &scope)
        : m_text(text)
        , m_scope(scope)
    {
    }

    Json whole()
    {
        Json value = choice();
        skipSpace();
        if (m_at != m_text.size())
            fail();
        return value;
    }

private:
    [[noreturn]] void fail() const
    {
        throw ScriptError("\"" + m_text + "\" is no expression that is understood here.");
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && std::isspace(static_cast<unsigned char>(m_text[m_at])) != 0)
            ++m_at;
    }

    bool take(std::string_view word)
    {
        skipSpace();
        if (m_text.compare(m_at, word.size(), word) != 0)
            return false;
        m_at += word.size();
        return true;
    }

    void expect(std::string_view word)
    {
        if (!take(word))
            fail();
    }

    bool isNext(std::string_view word)
    {
        const std::size_t before = m_at;
        const bool found = take(word);
        m_at = before;
        return found;
    }

    Json choice()
    {
        constexpr int deepest = 100;
        if (++m_depth > deepest)
            fail();
        Json value = either();
        if (!isNext("?.") && take("?")) {
            Json yes = choice();
            expect(":");
            Json no = choice();
            value = isTruthy(value) ? std::move(yes) : std::move(no);
        }
        --m_depth;
        return value;
    }

    Json either()
    {
        Json value = both();
        for (;;) {
            if (take("||")) {
                Json other = both();
                value = isTruthy(value) ? std::move(value) : std::move(other);
            } else if (take("??")) {
                Json other = both();
                value = value.is_null() ? std::move(other) : std::move(value);
            } else {
                return value;
            }
        }
    }

    Json both()
    {
        Json value = equality();
        while (take("&&")) {
            Json other = equality();
            value = isTruthy(value) ? std::move(other) : std::move(value);
        }
        return value;
    }

    Json equality()
    {
        Json value = relation();
        for (;;) {
            if (take("==="))
                value = value == relation();
            else if (take("!=="))
                value = value != relation();
            else if (take("=="))
                value = looselyEqual(value, relation());
            else if (take("!="))
                value = !looselyEqual(value, relation());
            else
                return value;
        }
    }

    Json relation()
    {
        Json value = sum();
        for (;;) {
            if (take("<="))
                value = compared(value, sum()) <= 0;
            else if (take(">="))
                value = compared(value, sum()) >= 0;
            else if (take("<"))
                value = compared(value, sum()) < 0;
            else if (take(">"))
                value = compared(value, sum()) > 0;
            else
                return value;
        }
    }

    Json sum()
    {
        Json value = product();
        for (;;) {
            if (take("+")) {
                const Json other = product();
                if (value.is_string() || other.is_string())
                    value = joined(printed(value), printed(other));
                else
                    value = numberValue(toNumber(value) + toNumber(other));
            } else if (take("-")) {
                value = numberValue(toNumber(value) - toNumber(product()));
            } else {
                return value;
            }
        }
    }

    /// Texts that double with every message would soon fill the memory.
    static std::string joined(const std::string &one, const std::string &other)
    {
        if (one.size() + other.size() > longestText)
            throw ScriptError("A text grows too long.");
        return one + other;
    }

    Json product()
    {
        Json value = unary();
        for (;;) {
            if (take("*"))
                value = numberValue(toNumber(value) * toNumber(unary()));
            else if (take("/"))
                value = numberValue(toNumber(value) / toNumber(unary()));
            else if (take("%"))
                value = numberValue(std::fmod(toNumber(value), toNumber(unary())));
            else
                return value;
        }
    }

    Json unary()
    {
        constexpr int deepest = 100;
        if (++m_depth > deepest)
            fail();
        Json value;
        if (!isNext("!=") && take("!"))
            value = !isTruthy(unary());
        else if (take("-"))
            value = numberValue(-toNumber(unary()));
        else
            value = path();
        --m_depth;
        return value;
    }

    Json path()
    {
        Json value = primary();
        for (;;) {
            if (take("[")) {
                const Json key = choice();
                expect("]");
                value = memberOf(value, key);
            } else if (take("?.") || take(".")) {
                const std::string name = word();
                value = take("(") ? methodOf(value, name, list(")")) : memberOf(value, name);
            } else {
                return value;
            }
        }
    }

    std::vector<Json> list(std::string_view end)
    {
        std::vector<Json> values;
        while (!take(end)) {
            if (!values.empty())
                expect(",");
            values.push_back(choice());
        }
        return values;
    }

    std::string word()
    {
        skipSpace();
        const std::size_t from = m_at;
        while (m_at < m_text.size()) {
            const auto c = static_cast<unsigned char>(m_text[m_at]);
            if (std::isalnum(c) == 0 && c != '_' && c != '$' && c < 0x80U)
                break;
            ++m_at;
        }
        if (from == m_at)
            fail();
        return m_text.substr(from, m_at - from);
    }

    Json primary()
    {
        skipSpace();
        if (m_at >= m_text.size())
            fail();
        const char c = m_text[m_at];
        if (c == '(') {
            ++m_at;
            Json value = choice();
            expect(")");
            return value;
        }
        if (c == '"' || c == '\'' || c == '`')
            return quoted(c);
        if (std::isdigit(static_cast<unsigned char>(c)) != 0)
            return number();
        if (c == '[') {
            ++m_at;
            return list("]");
        }
        if (c == '{')
            return object();
        return named(word());
    }

    Json named(const std::string &name) const
    {
        if (name == "true" || name == "false")
            return name == "true";
        if (name == "null" || name == "undefined")
            return nullptr;
        if (name == "input" || name == "ci")
            return m_scope.input;
        if (name == "context" || name == "cc")
            return m_scope.context;
        if (name == "profile" || name == "cp")
            return m_scope.profile;
        fail();
    }

    Json quoted(char mark)
    {
        std::string text;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != mark; ++m_at) {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size()) {
                const char next = m_text[++m_at];
                text += next == 'n' ? '\n' : next == 't' ? '\t' : next;
            } else {
                text += m_text[m_at];
            }
        }
        if (m_at >= m_text.size())
            fail();
        ++m_at;
        return text;
    }

    Json number()
    {
        double value = 0;
        const char *from = m_text.data() + m_at;
        const auto [end, error] = std::from_chars(from, m_text.data() + m_text.size(), value);
        if (error != std::errc())
            fail();
        m_at += static_cast<std::size_t>(end - from);
        return numberValue(value);
    }

    Json object()
    {
        Json value = Json::object();
        expect("{");
        while (!take("}")) {
            if (!value.empty())
                expect(",");
            skipSpace();
            const bool isQuoted
                = m_at < m_text.size() && (m_text[m_at] == '"' || m_text[m_at] == '\'');
            const std::string name = isQuoted ? quoted(m_text[m_at]).get<std::string>() : word();
            expect(":");
            value[name] = choice();
        }
        return value;
    }

    const std::string &m_text;
    const ScriptScope &m_scope;
    std::size_t m_at = 0;
    int m_depth = 0;
};

} // namespace

Json evaluate(const std::string &expression, const ScriptScope &scope)
{
    return Reader(expression, scope).whole();
}

std::string rendered(const std::string &text, const ScriptScope &scope)
{
    std::string result;
    std::size_t at = 0;
    for (;;) {
        const std::size_t open = text.find("{{", at);
        const std::size_t close = open == std::string::npos ? open : text.find("}}", open);
        if (close == std::string::npos || result.size() > longestText)
            return result + text.substr(at);
        result += text.substr(at, open - at);
        try {
            result += printed(evaluate(text.substr(open + 2, close - open - 2), scope));
        } catch (const ScriptError &) {
            // What a real installation cannot read is left out of the text as well.
        }
        at = close + 2;
    }
}

Json renderedValue(const Json &value, const ScriptScope &scope)
{
    if (!value.is_string())
        return value;
    const auto text = value.get<std::string>();
    const bool isOne = text.starts_with("{{") && text.find("}}") == text.size() - 2;
    if (!isOne)
        return rendered(text, scope);
    try {
        return evaluate(text.substr(2, text.size() - 4), scope);
    } catch (const ScriptError &) {
        return nullptr;
    }
}

} // namespace sandbox
