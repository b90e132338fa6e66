# The contracts' generator, contractc, and the files that it makes: karat/kernels.h (installed), kernel_table.h and
# kernel_table.c. contractc runs while the library is built, so it is compiled for this machine, also
# when the library is for another.
#
# SPDX-License-Identifier: Apache-2.0
set(KARAT_GENERATED_DIR ${PROJECT_BINARY_DIR}/generated)
file(MAKE_DIRECTORY ${KARAT_GENERATED_DIR}/karat)
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

set(generated "")
function(karat_generate what file)
  set(output ${KARAT_GENERATED_DIR}/${file})
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${KARAT_CONTRACTC} ${what} -o ${output} ${KARAT_CONTRACTS}
    DEPENDS ${KARAT_CONTRACTC} ${KARAT_CONTRACTS}
    COMMENT "Generating ${file} from the contracts"
    VERBATIM)
  set(generated ${generated} ${output} PARENT_SCOPE)
endfunction()
karat_generate(header karat/kernels.h)
karat_generate(table-header kernel_table.h)
karat_generate(table kernel_table.c)
add_custom_target(karat_generated DEPENDS ${generated})
