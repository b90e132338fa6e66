# The contracts' generator, contractc, and the files that it makes: karat/kernels.h (installed), kernel_table.h
# and kernel_table.c. contractc runs while the library is built, so it is compiled for this machine, also
# when the library is for another.
#
# SPDX-License-Identifier: Apache-2.0
set(KARAT_GENERATED_DIR ${PROJECT_BINARY_DIR}/generated)
if(CMAKE_CROSSCOMPILING)
  find_program(KARAT_HOST_CC NAMES cc gcc clang REQUIRED DOC "C compiler for this machine")
else()
  set(KARAT_HOST_CC ${CMAKE_C_COMPILER})
endif()

file(GLOB contractc_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tools/contract/*.c)
file(GLOB contractc_headers CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tools/contract/*.h)
file(GLOB KARAT_CONTRACTS CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/kernels/contracts/*.contract)
set(KARAT_CONTRACTC ${PROJECT_BINARY_DIR}/contractc)
add_custom_command(
  OUTPUT ${KARAT_CONTRACTC}
  COMMAND ${KARAT_HOST_CC} -std=gnu11 -O1 -g -Wall -Wextra -Werror -o ${KARAT_CONTRACTC}
          ${contractc_sources}
  DEPENDS ${contractc_sources} ${contractc_headers}
  COMMENT "Building contractc for this machine"
  VERBATIM)

# karat_generate(TARGET DIRECTORY [--ledger LEDGER] CONTRACT...): makes the files below DIRECTORY, when TARGET is built.
function(karat_generate target directory)
  set(inputs ${ARGN})
  list(REMOVE_ITEM inputs --ledger)
  file(MAKE_DIRECTORY ${directory}/karat)
  set(outputs "")
  set(commands header table-header table)
  set(files karat/kernels.h kernel_table.h kernel_table.c)
  foreach(command file IN ZIP_LISTS commands files)
    add_custom_command(
      OUTPUT ${directory}/${file}
      COMMAND ${KARAT_CONTRACTC} ${command} -o ${directory}/${file} ${ARGN}
      DEPENDS ${KARAT_CONTRACTC} ${inputs}
      COMMENT "Generating ${file} from the contracts"
      VERBATIM)
    list(APPEND outputs ${directory}/${file})
  endforeach()
  add_custom_target(${target} DEPENDS ${outputs})
endfunction()
set(KARAT_LEDGER ${PROJECT_SOURCE_DIR}/proofs/LEDGER) # what is proved; only make prove writes it
karat_generate(karat_generated ${KARAT_GENERATED_DIR} --ledger ${KARAT_LEDGER} ${KARAT_CONTRACTS})
