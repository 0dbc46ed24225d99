# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target carries every compile option; every target links it.
option(ZM_WERROR "Treat warnings as errors (continuous integration sets it)" OFF)
option(ZM_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)
option(ZM_THREADS "Build with the thread sanitizer: tests/run --threads" OFF)
option(ZM_FUZZ "Instrument for clang's libFuzzer; goes with ZM_SANITIZE" OFF)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

add_library(zm_options INTERFACE)
target_compile_features(zm_options INTERFACE cxx_std_20)
target_include_directories(zm_options INTERFACE "${PROJECT_SOURCE_DIR}" "${PROJECT_SOURCE_DIR}/core"
                                                "${PROJECT_BINARY_DIR}")
target_compile_options(zm_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
    $<$<BOOL:${ZM_WERROR}>:-Werror>
    -fstack-protector-strong
    $<$<BOOL:${ZM_SANITIZE}>:-fsanitize=address,undefined;-fno-omit-frame-pointer;-fno-sanitize-recover=undefined>
    $<$<BOOL:${ZM_THREADS}>:-fsanitize=thread;-fno-omit-frame-pointer;-Wno-tsan>
    $<$<BOOL:${ZM_FUZZ}>:-fsanitize=fuzzer-no-link>
    # The sanitizers' own checks mislead this one; the other builds keep it.
    $<$<AND:$<BOOL:${ZM_SANITIZE}>,$<CXX_COMPILER_ID:GNU>>:-Wno-maybe-uninitialized>)
# What needs an optimising compiler, or costs time that a developer's build need not spend.
# tests/confined/tst_hardening reads the programs.
target_compile_options(zm_options INTERFACE
    $<$<CONFIG:Release,RelWithDebInfo>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2;-fstack-clash-protection>)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    target_compile_options(zm_options INTERFACE $<$<CONFIG:Release,RelWithDebInfo>:-fcf-protection>)
endif()
target_link_options(zm_options INTERFACE
    $<$<BOOL:${ZM_SANITIZE}>:-fsanitize=address,undefined>
    $<$<BOOL:${ZM_THREADS}>:-fsanitize=thread> -Wl,-z,relro,-z,now)
target_compile_definitions(zm_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CONTEXTLESS_CONNECT
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER QT_NO_KEYWORDS QT_STRICT_ITERATORS
    # What Qt deprecates later than our floor stays in use until the floor moves.
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_DISABLE_DEPRECATED_UP_TO=0x060400
    QT_WARN_DEPRECATED_UP_TO=0x060400)

# zm_library(NAME [HEADERS ...] [SOURCES ...] [LIBS ...]): a static library with verified headers.
function(zm_library name)
    cmake_parse_arguments(arg "" "" "HEADERS;SOURCES;LIBS;PRIVATE_LIBS" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}"
                                  FILES ${arg_HEADERS})
    target_link_libraries(${name} PUBLIC zm_options ${arg_LIBS} PRIVATE ${arg_PRIVATE_LIBS})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
endfunction()
