# The programs of tools/schedule: shuffle, which reorders and breaks AArch64 kernels to test the proofs, and schedule, which makes them faster.
# They run on this machine, also when the library is for another. Built with the tests, or as the targets karat_shuffle and karat_schedule.
#
# SPDX-License-Identifier: Apache-2.0
set(tools ${PROJECT_SOURCE_DIR}/tools)
file(GLOB aarch64_sources CONFIGURE_DEPENDS ${tools}/aarch64/*.c)
file(GLOB schedule_headers CONFIGURE_DEPENDS ${tools}/aarch64/*.h ${tools}/n1sim/*.h ${tools}/objcheck/*.h ${tools}/schedule/*.h)
set(schedule_sanitize "")
if(KARAT_SANITIZE AND NOT CMAKE_CROSSCOMPILING)
  set(schedule_sanitize -fsanitize=${KARAT_SANITIZE} -fno-sanitize-recover=all)
endif()

# schedule_program(NAME FILE...): tools/schedule/NAME.c with other files of tools, and with what both programs share.
function(schedule_program name)
  set(files schedule/${name}.c ${ARGN})
  foreach(file IN ITEMS declare flow origin values order rounds check print)
    list(APPEND files schedule/${file}.c)
  endforeach()
  list(TRANSFORM files PREPEND ${tools}/)
  set(program ${PROJECT_BINARY_DIR}/${name})
  add_custom_command(
    OUTPUT ${program}
    COMMAND ${KARAT_HOST_CC} -std=gnu11 -O2 -g -Wall -Wextra -Werror ${schedule_sanitize}
            -DKARAT_MACHINE="${tools}/n1sim/neoverse-n1.machine"
            -o ${program} ${files} ${aarch64_sources} -lcapstone
    DEPENDS ${files} ${aarch64_sources} ${schedule_headers}
    COMMENT "Building ${name} for this machine"
    VERBATIM)
  add_custom_target(karat_${name} DEPENDS ${program})
endfunction()

schedule_program(shuffle schedule/rename.c schedule/mutate.c)
set(KARAT_SHUFFLE ${PROJECT_BINARY_DIR}/shuffle)

# The simulator is the cost that schedule minimizes.
schedule_program(schedule schedule/allocate.c schedule/spill.c schedule/couple.c schedule/cost.c schedule/exact.c schedule/graph.c schedule/list.c
                 schedule/pipeline.c schedule/ports.c schedule/search.c objcheck/sha256.c n1sim/classify.c n1sim/machine.c n1sim/simulate.c)
set(KARAT_SCHEDULE ${PROJECT_BINARY_DIR}/schedule)
