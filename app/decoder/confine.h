// SPDX-License-Identifier: GPL-3.0-or-later
// Takes from this process everything that decoding a picture does not need.
#pragma once

namespace outcheck::decoder {

// From then on this process counts as a machine of one processor, for libraries that start a thread for each.
void useOneProcessor();

// Closes all but the three standard channels, limits memory, processor time, files and core dumps, and from then on
// admits only the system calls that compute, read and write what is already open: no file, no network, no other
// process. That goes for all of its threads, and there will be no others. False when the system refuses; then nothing
// may be decoded.
bool confine();

} // namespace outcheck::decoder
