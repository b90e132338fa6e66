# n1sim (tools/n1sim), which tells how long AArch64 code takes on Neoverse N1, and its plugin for QEMU. They run on this machine, also when
# the library is for another. Built with the tests, or as the target karat_n1sim.
#
# SPDX-License-Identifier: Apache-2.0
file(GLOB n1sim_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tools/aarch64/*.c ${PROJECT_SOURCE_DIR}/tools/n1sim/*.c)
file(GLOB n1sim_headers CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tools/aarch64/*.h ${PROJECT_SOURCE_DIR}/tools/n1sim/*.h)
set(n1sim_plugin_source ${PROJECT_SOURCE_DIR}/tools/n1sim/trace_plugin.c)
list(REMOVE_ITEM n1sim_sources ${n1sim_plugin_source})
# What a program needs that calls the simulator: n1sim.h.
set(KARAT_N1SIM_LIBRARY ${n1sim_sources})
list(FILTER KARAT_N1SIM_LIBRARY INCLUDE REGEX "/(addresses|classify|machine|simulate)\\.c$|/aarch64/")
set(n1sim_sanitize "")
if(KARAT_SANITIZE AND NOT CMAKE_CROSSCOMPILING)
  set(n1sim_sanitize -fsanitize=${KARAT_SANITIZE} -fno-sanitize-recover=all)
endif()
set(n1sim_compile ${KARAT_HOST_CC} -std=gnu11 -O2 -g -Wall -Wextra -Werror)
set(KARAT_N1SIM ${PROJECT_BINARY_DIR}/n1sim)
set(KARAT_N1SIM_PLUGIN ${PROJECT_BINARY_DIR}/n1sim_trace.so)
add_custom_command(
  OUTPUT ${KARAT_N1SIM}
  COMMAND ${n1sim_compile} ${n1sim_sanitize} -DN1SIM_MACHINES="${PROJECT_SOURCE_DIR}/tools/n1sim" -DN1SIM_PLUGIN="${KARAT_N1SIM_PLUGIN}"
          -o ${KARAT_N1SIM} ${n1sim_sources} -lcapstone -ljansson
  DEPENDS ${n1sim_sources} ${n1sim_headers}
  COMMENT "Building n1sim for this machine"
  VERBATIM)
add_custom_command(
  OUTPUT ${KARAT_N1SIM_PLUGIN}
  COMMAND ${n1sim_compile} -fPIC -shared -o ${KARAT_N1SIM_PLUGIN} ${n1sim_plugin_source}
  DEPENDS ${n1sim_plugin_source} ${n1sim_headers}
  COMMENT "Building the plugin of n1sim for this machine"
  VERBATIM)
add_custom_target(karat_n1sim DEPENDS ${KARAT_N1SIM} ${KARAT_N1SIM_PLUGIN})
