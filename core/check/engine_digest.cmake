# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D ROOT=core -D "FOLDERS=a;b" -D VERSION=v -D TARGET=engine_digest.h -P engine_digest.cmake
# Writes the SHA-256 over every source file of these folders: results that another engine found are not taken for its own.
foreach(folder ${FOLDERS})
    file(GLOB files RELATIVE "${ROOT}" "${ROOT}/${folder}/*.h" "${ROOT}/${folder}/*.cpp")
    list(SORT files)
    foreach(path ${files})
        file(SHA256 "${ROOT}/${path}" digest)
        string(APPEND listing "${path} ${digest}\n")
    endforeach()
endforeach()
string(SHA256 engine "${VERSION}\n${listing}")
file(WRITE "${TARGET}" "#pragma once\n#include <string_view>\nnamespace outcheck::check {\n"
                       "inline constexpr std::string_view engineDigestHex = \"${engine}\";\n}\n")
