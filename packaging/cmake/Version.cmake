# SPDX-License-Identifier: GPL-3.0-or-later
# The revision that `--version` names; "unknown" outside a git checkout.
find_package(Git QUIET)
set(ZM_REVISION "unknown")
if(GIT_FOUND)
    execute_process(COMMAND "${GIT_EXECUTABLE}" describe --always --dirty
                    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
                    OUTPUT_VARIABLE described OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    if(described)
        set(ZM_REVISION "${described}")
    endif()
endif()
