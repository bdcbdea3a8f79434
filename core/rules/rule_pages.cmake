# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D FOLDER=resources/help/rules -D TARGET=rule_pages.inc -P rule_pages.cmake
# Writes each page as an entry {"rule", "page"}, in the order of the rules' names.
file(GLOB pages RELATIVE "${FOLDER}" "${FOLDER}/*.md")
list(SORT pages)
foreach(page ${pages})
    string(REGEX REPLACE "\\.md$" "" rule "${page}")
    file(READ "${FOLDER}/${page}" text)
    string(APPEND entries "{\"${rule}\", R\"page(${text})page\"},\n")
endforeach()
file(WRITE "${TARGET}" "${entries}")
