// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/glpk_guard.h"

#include <csetjmp>
#include <glpk.h>

namespace outcheck::audit {

namespace {

thread_local std::uint32_t losses = 0;

constexpr int mostMegabytes = 2048; // of a thread

// One of each thread that has used GLPK.
struct Environment {
    Environment() {
        glp_term_out(GLP_OFF);
        glp_mem_limit(mostMegabytes);
    }
    ~Environment() { glp_free_env(); }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;
};

void leave(void* place) {
    glp_error_hook(nullptr, nullptr);
    glp_free_env();
    std::longjmp(*static_cast<std::jmp_buf*>(place), 1); // over frames of GLPK, and of callers that own nothing
}

} // namespace

bool guardedGlpk(const std::function<void()>& work) {
    static thread_local const Environment environment;
    std::jmp_buf place;
    if (setjmp(place) != 0) {
        ++losses;
        glp_term_out(GLP_OFF);
        glp_mem_limit(mostMegabytes);
        return false;
    }
    glp_error_hook(&leave, &place);
    work();
    glp_error_hook(nullptr, nullptr);
    return true;
}

std::uint32_t glpkLosses() {
    return losses;
}

} // namespace outcheck::audit
