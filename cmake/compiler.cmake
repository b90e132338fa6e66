# How everything is compiled: language, warnings, hardening, sanitizers, coverage.
#
# SPDX-License-Identifier: Apache-2.0
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "kind of build" FORCE)
endif()
set(KARAT_SANITIZE "" CACHE STRING "sanitizers for -fsanitize=, for example address,undefined")
option(KARAT_FUZZ "build the fuzz targets, which need clang" OFF)
option(KARAT_COVERAGE "count executed lines, for gcov" OFF)
set(KARAT_PORTABLE_OPTIONS "" CACHE STRING "more compiler options for kernels/portable (a list)")

# The architecture, as kernels/ and the contracts call it.
if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|amd64)$")
  set(KARAT_ARCH x86_64)
elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "^(aarch64|arm64)$")
  set(KARAT_ARCH aarch64)
else()
  set(KARAT_ARCH other)
endif()

set(CMAKE_C_STANDARD 11)
set(CMAKE_C_STANDARD_REQUIRED ON)
set(CMAKE_C_EXTENSIONS ON) # __int128
set(CMAKE_C_VISIBILITY_PRESET hidden)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
check_pie_supported(LANGUAGES C)
if(NOT DEFINED CMAKE_COMPILE_WARNING_AS_ERROR) # cmake --compile-no-warning-as-error lifts it
  set(CMAKE_COMPILE_WARNING_AS_ERROR ON)
endif()
add_compile_options($<$<COMPILE_LANGUAGE:C>:-Wall> $<$<COMPILE_LANGUAGE:C>:-Wextra>)

# Hardening. Branch protection goes into every object: one without its property note takes the
# protection from the whole program.
add_compile_options($<$<COMPILE_LANGUAGE:C>:-fstack-protector-strong>)
add_link_options(-Wl,-z,relro,-z,now,-z,noexecstack)
if(KARAT_ARCH STREQUAL x86_64)
  add_compile_options($<$<COMPILE_LANGUAGE:C>:-fcf-protection=full>)
elseif(KARAT_ARCH STREQUAL aarch64)
  add_compile_options($<$<COMPILE_LANGUAGE:C>:-mbranch-protection=standard>)
endif()

if(KARAT_FUZZ)
  add_compile_options($<$<COMPILE_LANGUAGE:C>:-fsanitize=fuzzer-no-link>)
endif()
if(KARAT_SANITIZE)
  add_compile_options(-fsanitize=${KARAT_SANITIZE} -fno-sanitize-recover=all
                      -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${KARAT_SANITIZE})
elseif(KARAT_COVERAGE)
  add_compile_options(--coverage -fprofile-update=atomic)
  add_link_options(--coverage)
elseif(NOT CMAKE_BUILD_TYPE STREQUAL Debug) # it needs an optimising compiler
  add_compile_options($<$<COMPILE_LANGUAGE:C>:-U_FORTIFY_SOURCE>
                      $<$<COMPILE_LANGUAGE:C>:-D_FORTIFY_SOURCE=2>)
endif()
