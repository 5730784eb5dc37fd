// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0

// The sandbox's HTTP library with nothing behind it: each request gets the same bytes. What the
// sandbox's speed is held against. Takes the number of those bytes, prints its port, and ends when
// its standard input does.

#include <microhttpd.h>

#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

MHD_Result answer(void *body, MHD_Connection *connection, const char *, const char *, const char *,
    const char *, std::size_t *size, void **state)
{
    static int seen = 0;
    if (*state == nullptr) {
        *state = &seen;
        return MHD_YES;
    }
    *size = 0;
    auto &text = *static_cast<std::string *>(body);
    MHD_Response *response
        = MHD_create_response_from_buffer(text.size(), text.data(), MHD_RESPMEM_PERSISTENT);
    MHD_add_response_header(response, "Content-Type", "application/json; charset=utf-8");
    const MHD_Result queued = MHD_queue_response(connection, MHD_HTTP_OK, response);
    MHD_destroy_response(response);
    return queued;
}

} // namespace

int main(int argc, char **argv)
{
    std::string body(argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 100U, 'x');
    constexpr unsigned threads = 4; // as the sandbox
    MHD_Daemon *daemon = MHD_start_daemon(MHD_USE_POLL_INTERNAL_THREAD, 0, nullptr, nullptr,
        &answer, &body, MHD_OPTION_THREAD_POOL_SIZE, threads, MHD_OPTION_END);
    if (daemon == nullptr)
        return 1;
    std::printf("%d\n", MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT)->port);
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    MHD_stop_daemon(daemon);
    return 0;
}
