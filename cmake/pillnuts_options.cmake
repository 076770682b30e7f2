# SPDX-FileCopyrightText: The Pillnuts developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler settings shared by every target of this project.

option(PILLNUTS_TESTS "Build the tests" ON)
option(PILLNUTS_PCH "Use precompiled headers" ON)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_COMPILE_WARNING_AS_ERROR ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

find_program(PILLNUTS_CCACHE ccache)
if(PILLNUTS_CCACHE)
  # pch_defines and time_macros let ccache serve objects built with a precompiled header.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_NOHASHDIR=1 ${PILLNUTS_CCACHE})
endif()

add_library(pillnuts_options INTERFACE)
target_compile_definitions(pillnuts_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  target_compile_options(pillnuts_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()

find_program(PILLNUTS_MOLD mold)
if(PILLNUTS_MOLD AND UNIX)
  add_link_options(-fuse-ld=mold)
endif()
