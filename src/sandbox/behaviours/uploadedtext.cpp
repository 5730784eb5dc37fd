// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/uploadedtext.h"

#include <fstream>
#include <sstream>

namespace sandbox {

UploadedText keepUploadedText(Call &call)
{
    UploadedText result;
    const auto mode = call.request.form.find("mode");
    result.mode = mode == call.request.form.end() ? "merge" : mode->second;
    if (result.mode != "skip" && result.mode != "overwrite" && result.mode != "merge")
        throw Problem::badRequest("The field \"mode\" must be skip, overwrite or merge.");
    for (const UploadedFile &part : call.request.files) {
        if (part.field != "file")
            continue;
        result.fileName = part.fileName;
        result.kept = "text-" + call.services.ids.hex(24);
        call.services.files.keep(part.path, result.kept);
        return result;
    }
    throw Problem::missing("The form has no part \"file\".");
}

std::string takeUploadedText(Files &files, const std::string &kept)
{
    std::ifstream file(files.path(kept), std::ios::binary);
    if (!file)
        throw TaskFailed("The uploaded file is gone.");
    std::ostringstream text;
    text << file.rdbuf();
    files.remove(kept);
    try {
        static_cast<void>(Json(text.str()).dump());
    } catch (const Json::type_error &) {
        throw TaskFailed("The file is no UTF-8 text.");
    }
    return std::move(text).str();
}

} // namespace sandbox
