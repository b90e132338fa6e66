# shuffle (tools/schedule), which reorders and breaks AArch64 kernels to test the proofs. It runs on this machine, also when the library is
# for another. Built with the tests, or as the target karat_shuffle.
#
# SPDX-License-Identifier: Apache-2.0
file(GLOB schedule_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tools/aarch64/*.c
     ${PROJECT_SOURCE_DIR}/tools/schedule/*.c)
file(GLOB schedule_headers CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tools/aarch64/*.h
     ${PROJECT_SOURCE_DIR}/tools/schedule/*.h)
set(schedule_sanitize "")
if(KARAT_SANITIZE AND NOT CMAKE_CROSSCOMPILING)
  set(schedule_sanitize -fsanitize=${KARAT_SANITIZE} -fno-sanitize-recover=all)
endif()
set(KARAT_SHUFFLE ${PROJECT_BINARY_DIR}/shuffle)
add_custom_command(
  OUTPUT ${KARAT_SHUFFLE}
  COMMAND ${KARAT_HOST_CC} -std=gnu11 -O2 -g -Wall -Wextra -Werror ${schedule_sanitize}
          -o ${KARAT_SHUFFLE} ${schedule_sources} -lcapstone
  DEPENDS ${schedule_sources} ${schedule_headers}
  COMMENT "Building shuffle for this machine"
  VERBATIM)
add_custom_target(karat_shuffle DEPENDS ${KARAT_SHUFFLE})
