# What is installed: libraries, headers, command, manual, and how pkg-config and CMake find them.
#
# SPDX-License-Identifier: Apache-2.0
include(CMakePackageConfigHelpers)

install(TARGETS karat_shared karat_static EXPORT karat-targets
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
        LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(TARGETS karat karat-objcheck RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${KARAT_LEDGER} DESTINATION ${CMAKE_INSTALL_DATADIR}/karat)
install(FILES ${KARAT_HEADERS} ${KARAT_GENERATED_DIR}/karat/kernels.h
        DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/karat)
file(GLOB manuals CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/docs/man/*.1)
list(FILTER manuals EXCLUDE REGEX "karat-(ctcheck|n1sim|schedule|shuffle|vecsearch)") # tools of the source tree
install(FILES ${manuals} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
file(GLOB manuals CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/docs/man/*.3)
install(FILES ${manuals} DESTINATION ${CMAKE_INSTALL_MANDIR}/man3)

# karat.pc names its directories relative to itself, so that the tree may be moved after installing.
set(pkgconfig_dir ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
file(RELATIVE_PATH pc_prefix ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
string(REGEX REPLACE "/$" "" pc_prefix ${pc_prefix})
cmake_path(ABSOLUTE_PATH CMAKE_INSTALL_LIBDIR BASE_DIRECTORY "\${prefix}" OUTPUT_VARIABLE pc_libdir)
cmake_path(ABSOLUTE_PATH CMAKE_INSTALL_INCLUDEDIR BASE_DIRECTORY "\${prefix}"
           OUTPUT_VARIABLE pc_includedir)
configure_file(${CMAKE_CURRENT_LIST_DIR}/karat.pc.in ${PROJECT_BINARY_DIR}/karat.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/karat.pc DESTINATION ${pkgconfig_dir})

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/karat)
install(EXPORT karat-targets NAMESPACE karat:: DESTINATION ${package_dir})
configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/karat-config.cmake.in
                              ${PROJECT_BINARY_DIR}/karat-config.cmake
                              INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/karat-config-version.cmake
                                 COMPATIBILITY SameMinorVersion) # the ABI may change below 1.0
install(FILES ${PROJECT_BINARY_DIR}/karat-config.cmake
        ${PROJECT_BINARY_DIR}/karat-config-version.cmake DESTINATION ${package_dir})
