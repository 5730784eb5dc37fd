// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "operations/explain.h"

#include "api/rights.h"

#include <QCoreApplication>

namespace cognigy {

using namespace Qt::StringLiterals;
using ErrorKind = Error::Kind;

namespace {

struct Explain {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

QString hostOf(const ErrorContext &context)
{
    return context.host.isEmpty() ? Explain::tr("the server") : context.host;
}

QString wait(const Error &error)
{
    if (error.retryAfter.count() < 0)
        return Explain::tr("Wait a few minutes, then try again.");
    const auto seconds = int((error.retryAfter.count() + 999) / 1000);
    return Explain::tr("Try again in %n seconds.", nullptr, seconds);
}

Explanation forbidden(const Error &error, const ErrorContext &context)
{
    const Rights &rights = Rights::builtIn();
    QString role = rights.missingRole(error.operation, context.roles);
    if (role.isEmpty() && context.roles.isEmpty()) {
        const QStringList needed = rights.rolesFor(error.operation);
        role = needed.isEmpty() ? QString() : needed.constFirst();
    }
    if (role.isEmpty()) {
        return {.title = Explain::tr("You may not do this"),
            .why = Explain::tr("The server says that the right for it is missing."),
            .whatToDo = Explain::tr("Ask an administrator of the organisation for the right.")};
    }
    return {.title = Explain::tr("You may not do this"),
        .why = Explain::tr("The role \"%1\" is missing.").arg(role),
        .whatToDo
        = Explain::tr("Ask an administrator of the organisation for the role \"%1\".").arg(role)};
}

Explanation refusedSuperKey(const Error &error)
{
    Explanation explanation{.title = Explain::tr("The server made no Super API-Key"),
        .why = error.detail.isEmpty() ? Explain::tr("It gave no reason.") : error.detail,
        .whatToDo = Explain::tr("Check the likely causes with whoever runs the installation."),
        .canRetry = true,
        .causes = {Explain::tr("The feature is switched off: FEATURE_USE_SUPERAPIKEY_API must be "
                               "\"true\" in the installation's settings."),
            Explain::tr("The installation is not on premises: only there Super API-Keys exist."),
            Explain::tr("The Management user or password is wrong.")}};
    if (error.kind == ErrorKind::Unauthorized)
        explanation.causes.move(2, 0);
    return explanation;
}

bool meansRefusedSuperKey(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::NotSupported:
    case ErrorKind::Invalid:
    case ErrorKind::Server:
        return true;
    default:
        return false;
    }
}

/// The switch that covers every kind; `why` is filled with the other side's words afterwards.
Explanation plain(const Error &error, const ErrorContext &context)
{
    const QString host = hostOf(context);
    switch (error.kind) {
    case ErrorKind::Refused:
        return {.title = Explain::tr("Nobody answers"),
            .why = Explain::tr("At the address of %1 nothing is listening.").arg(host),
            .whatToDo = Explain::tr("Check the address and the port, and whether the server runs."),
            .canRetry = true};
    case ErrorKind::Dns:
        return {.title = Explain::tr("The server is not to be found"),
            .why = Explain::tr("The name %1 is unknown.").arg(host),
            .whatToDo = Explain::tr("Check the address, and whether you are in the right network."),
            .canRetry = true};
    case ErrorKind::Network:
        return {.title = Explain::tr("The connection broke off"),
            .why = Explain::tr("The connection to %1 ended before the answer was whole.").arg(host),
            .whatToDo = Explain::tr("Check your network, then try again."),
            .canRetry = true};
    case ErrorKind::Timeout:
        return {.title = Explain::tr("The server did not answer in time"),
            .why = Explain::tr("Nothing came from %1 for too long.").arg(host),
            .whatToDo = Explain::tr("Try again; the server may be busy."),
            .canRetry = true};
    case ErrorKind::Tls:
        return {.title = Explain::tr("The connection is not safe"),
            .why = Explain::tr("The certificate of %1 was not accepted.").arg(host),
            .whatToDo = Explain::tr("If the installation has a certificate authority of its own, "
                                    "name its file in the environment's settings.")};
    case ErrorKind::Proxy:
        return {.title = Explain::tr("The proxy let nothing pass"),
            .why
            = Explain::tr("The proxy on the way to %1 refused, or asks for a password.").arg(host),
            .whatToDo = Explain::tr("Check the proxy in the environment's settings.")};
    case ErrorKind::BadReply:
        return {.title = Explain::tr("The answer makes no sense"),
            .why = Explain::tr("What came from %1 is not what the API promises.").arg(host),
            .whatToDo = Explain::tr("Something between you and the server may have answered in its "
                                    "place. Try again, and keep the details for support."),
            .canRetry = true};
    case ErrorKind::NotCognigy:
        return {.title = Explain::tr("This is no Cognigy.AI"),
            .why = Explain::tr("%1 answers, but it does not speak the Cognigy.AI API.").arg(host),
            .whatToDo
            = Explain::tr("Check the address: it is that of the API, not of the web page.")};
    case ErrorKind::Unauthorized:
        return {.title = Explain::tr("The server does not accept the API key"),
            .why = Explain::tr("The key is unknown at %1, was revoked, or has come to its end.")
                       .arg(host),
            .whatToDo = Explain::tr("Enter another API key in the environment's settings.")};
    case ErrorKind::Forbidden:
        return forbidden(error, context);
    case ErrorKind::NotFound:
        return {.title = Explain::tr("It is not there any more"),
            .why = Explain::tr("Somebody may have deleted it, or a restore gave it another id."),
            .whatToDo = Explain::tr("Refresh the list.")};
    case ErrorKind::Conflict:
        return {.title = Explain::tr("Something is in the way"),
            .why = Explain::tr("The server sees a conflict with what is there already."),
            .whatToDo = Explain::tr("Refresh the list, and choose another name if it is taken.")};
    case ErrorKind::Invalid:
        return {.title = Explain::tr("The server does not accept this"),
            .why = Explain::tr("It says that something in the request is not right."),
            .whatToDo = Explain::tr("Change what it names, then try again.")};
    case ErrorKind::TooLarge:
        return {.title = Explain::tr("This is too large"),
            .why = Explain::tr("The server does not take that much at once."),
            .whatToDo = Explain::tr("Make it smaller, or send it in parts.")};
    case ErrorKind::RateLimited:
        return {.title = Explain::tr("Too many requests"),
            .why = Explain::tr("The server allows only so many requests in a few minutes."),
            .whatToDo = wait(error),
            .canRetry = true};
    case ErrorKind::NotSupported:
        return {.title = Explain::tr("This installation cannot do this"),
            .why = Explain::tr("%1 does not offer the function.").arg(host),
            .whatToDo = Explain::tr("It may come with a newer version of Cognigy.AI.")};
    case ErrorKind::Server:
        return {.title = Explain::tr("The server failed"),
            .why = error.httpStatus > 0
                ? Explain::tr("It answered with the status %1.").arg(error.httpStatus)
                : Explain::tr("It could not do what was asked."),
            .whatToDo = Explain::tr("Try again later. If it stays, keep the details for support."),
            .canRetry = true};
    case ErrorKind::TaskFailed:
        return {.title = Explain::tr("The task failed on the server"),
            .why = Explain::tr("It began, but it could not be finished."),
            .whatToDo = Explain::tr("Remove the cause, then start it again.")};
    case ErrorKind::Locked:
        return {.title = context.environment.isEmpty()
                ? Explain::tr("The environment is locked")
                : Explain::tr("%1 is locked").arg(context.environment),
            .why = Explain::tr("Nothing was sent: a locked environment can only be looked at."),
            .whatToDo = Explain::tr("Unlock the environment first.")};
    case ErrorKind::Precondition:
        return {.title = Explain::tr("This cannot be done"),
            .why = error.detail,
            .whatToDo = Explain::tr("Nothing was changed.")};
    case ErrorKind::Keychain:
        return {.title = Explain::tr("The keychain cannot be used"),
            .why = Explain::tr("The keychain of your system is missing, locked or did not answer."),
            .whatToDo = Explain::tr("Unlock it and try again, or keep the key for this session "
                                    "only."),
            .canRetry = true};
    case ErrorKind::File:
        return {.title = Explain::tr("A file cannot be used"),
            .why = Explain::tr("It could not be read or written."),
            .whatToDo = Explain::tr("Check the place, the rights and the free space."),
            .canRetry = true};
    case ErrorKind::Cancelled:
        return {.title = Explain::tr("Stopped"),
            .why = Explain::tr("It was stopped before it was finished."),
            .whatToDo = Explain::tr("Refresh the list to see what has happened already."),
            .canRetry = true};
    }
    return {};
}

/// The other side's words stand where they say more than ours.
bool wordsSayMore(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Tls:
    case ErrorKind::Conflict:
    case ErrorKind::Invalid:
    case ErrorKind::TaskFailed:
    case ErrorKind::Server:
    case ErrorKind::Keychain:
    case ErrorKind::File:
    case ErrorKind::Proxy:
    case ErrorKind::Cancelled:
        return true;
    default:
        return false;
    }
}

} // namespace

Explanation explain(const Error &error, const ErrorContext &context)
{
    if (context.superKey && meansRefusedSuperKey(error))
        return refusedSuperKey(error);
    Explanation explanation = plain(error, context);
    if (!error.detail.isEmpty() && wordsSayMore(error.kind))
        explanation.why = error.detail;
    if (!context.doing.isEmpty())
        explanation.title = Explain::tr("Could not %1: %2").arg(context.doing, explanation.title);
    return explanation;
}

QString detailsOf(const Error &error)
{
    QStringList lines{error.summary()};
    if (!error.sample.isEmpty())
        lines << QString::fromUtf8(error.sample);
    return lines.join(u'\n');
}

} // namespace cognigy
