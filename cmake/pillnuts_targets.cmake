# SPDX-FileCopyrightText: The Pillnuts developers
# SPDX-License-Identifier: GPL-3.0-or-later

# pillnuts_add_layer(NAME SOURCES … DEPENDS … [PRIVATE_DEPENDS …] [PCH header …])
# A static library whose include root is its own folder: what is not listed in DEPENDS cannot be included.
function(pillnuts_add_layer name)
  cmake_parse_arguments(arg "" "" "SOURCES;DEPENDS;PRIVATE_DEPENDS;PCH" ${ARGN})
  add_library(pillnuts_${name} STATIC ${arg_SOURCES})
  target_include_directories(pillnuts_${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(pillnuts_${name} PUBLIC ${arg_DEPENDS} PRIVATE ${arg_PRIVATE_DEPENDS} pillnuts_options)
  if(PILLNUTS_PCH AND arg_PCH)
    target_precompile_headers(pillnuts_${name} PRIVATE ${arg_PCH})
  endif()
endfunction()

# pillnuts_add_test(NAME SOURCES … DEPENDS …): one GoogleTest program, its cases run by ctest.
function(pillnuts_add_test name)
  cmake_parse_arguments(arg "" "" "SOURCES;DEPENDS;PCH" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests/support)
  target_link_libraries(${name} PRIVATE ${arg_DEPENDS} pillnuts_options GTest::gtest GTest::gmock)
  if(PILLNUTS_PCH)
    target_precompile_headers(${name} PRIVATE <gtest/gtest.h> <QString> <QCoreApplication> ${arg_PCH})
  endif()
  gtest_discover_tests(${name} DISCOVERY_TIMEOUT 60
    # gtest_discover_tests flattens lists: a property can carry one variable only.
    PROPERTIES TIMEOUT 300
      ENVIRONMENT "PILLNUTS_TEST_SOURCE=${CMAKE_SOURCE_DIR}"
      ENVIRONMENT_MODIFICATION "QT_QPA_PLATFORM=set:offscreen")
endfunction()
