// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/snapshot.h"
#include "operations/chain.h"
#include "operations/steps.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

struct SnapshotFileSteps {
    Q_DECLARE_TR_FUNCTIONS(SnapshotFileSteps)
};

/// Asks for the link, again for a while where the server says that the download is not ready yet
/// although its task is done; then streams it.
class Download : public std::enable_shared_from_this<Download> {
public:
    explicit Download(StepPtr step)
        : m_step(std::move(step))
    {
    }

    QFuture<Started> start()
    {
        const auto future = m_answer.future();
        ask();
        return future;
    }

private:
    static constexpr int tries = 6;
    static constexpr std::chrono::seconds pause{2};

    void ask()
    {
        const SnapshotId snapshot(m_step->text("snapshotId"));
        whenDone(m_step->owner, composeSnapshotDownloadLink(m_step->write(), snapshot),
            [self = shared_from_this()](const Result<QUrl> &link) {
                if (link) {
                    self->stream(*link);
                    return;
                }
                if (link.error().kind != Error::Kind::Conflict || ++self->m_tried >= tries) {
                    self->m_answer.finish(link.error());
                    return;
                }
                self->m_step->clock.after(pause, self->m_step->owner, [self] { self->ask(); });
            });
    }

    void stream(const QUrl &link)
    {
        const QString file = m_step->text("file");
        const auto progress = [step = m_step](qint64 done, qint64 total) {
            step->progress(total > 0 ? double(done) / double(total) : -1);
        };
        whenDone(m_step->owner, m_step->client.download(link, file, m_step->cancel, progress),
            [self = shared_from_this(), file](const Result<qint64> &bytes) {
                if (!bytes) {
                    self->m_answer.finish(bytes.error());
                    return;
                }
                self->m_step->memory.insert(u"file"_s, file);
                self->m_step->memory.insert(u"bytes"_s, *bytes);
                self->m_answer.finish(noTask());
            });
    }

    StepPtr m_step;
    int m_tried = 0;
    Answer<std::optional<Task>> m_answer;
};

QFuture<Done> folderIsThere(StepPtr step)
{
    const QFileInfo folder(QFileInfo(step->text("file")).absolutePath());
    if (folder.isDir() && folder.isWritable())
        return ready<Nothing>(Nothing{});
    return ready<Nothing>(Error{.kind = Error::Kind::File,
        .detail = SnapshotFileSteps::tr("The folder \"%1\" is not there or cannot be written.")
                      .arg(folder.filePath())});
}

} // namespace

void addSnapshotFileSteps(StepRegistry &registry)
{
    registry.add(u"snapshot.download"_s,
        {.operation = u"composeSnapshotDownloadLink"_s,
            .precondition = folderIsThere,
            .run
            = [](StepPtr step) { return std::make_shared<Download>(std::move(step))->start(); }});
}

} // namespace cognigy
