# SPDX-FileCopyrightText: 2026 The Cognigy Console authors
# SPDX-License-Identifier: Apache-2.0

# Writes a source file that holds FILES as raw strings, in pieces that every compiler takes, as
# `embedded[]` of apidata.h, to OUTPUT.
set(source "#include \"sandbox/apidata.h\"\n\nnamespace sandbox {\n\n")
set(table "")
foreach(path IN LISTS FILES)
    get_filename_component(name "${path}" NAME_WE)
    file(READ "${path}" text HEX)
    string(LENGTH "${text}" length)
    math(EXPR bytes "${length} / 2")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," text "${text}")
    string(APPEND source "static const unsigned char ${name}_file[] = {${text}0};\n\n")
    string(APPEND table "    {\"${name}\", ${name}_file, ${bytes}},\n")
endforeach()
string(APPEND source "const EmbeddedFile embedded[] = {\n${table}    {nullptr, nullptr, 0}};\n\n"
    "} // namespace sandbox\n")
file(WRITE "${OUTPUT}" "${source}")
