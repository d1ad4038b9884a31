# What others build on: `cmake --install` writes the libraries, the headers that demarche.hpp includes, and a package, so that
#   find_package(demarche CONFIG REQUIRED)
#   target_link_libraries(mine PRIVATE demarche::demarche)
# works elsewhere. tests/consumer does it.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)
set(headers_dir ${CMAKE_INSTALL_INCLUDEDIR}/demarche)
set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/demarche)

add_library(demarche_library INTERFACE)
target_link_libraries(demarche_library INTERFACE demarche_core demarche_extractors demarche_render)
set_target_properties(demarche_library PROPERTIES EXPORT_NAME demarche)
foreach(part core rules extractors render flags)
  set_target_properties(demarche_${part} PROPERTIES EXPORT_NAME ${part})
endforeach()

install(TARGETS demarche_library demarche_core demarche_rules demarche_extractors demarche_render demarche_flags
  EXPORT demarche-targets INCLUDES DESTINATION ${headers_dir})
install(EXPORT demarche-targets NAMESPACE demarche:: DESTINATION ${package_dir})
configure_package_config_file(cmake/demarche-config.cmake.in ${CMAKE_BINARY_DIR}/demarche-config.cmake
  INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(${CMAKE_BINARY_DIR}/demarche-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_BINARY_DIR}/demarche-config.cmake ${CMAKE_BINARY_DIR}/demarche-config-version.cmake
  cmake/dependencies.cmake DESTINATION ${package_dir})

# demarche.hpp and, however deep, every header of the project that it includes.
set(todo demarche.hpp)
set(public_headers)
while(todo)
  list(POP_FRONT todo header)
  list(APPEND public_headers ${header})
  file(STRINGS ${header} includes REGEX "^#include \"")
  foreach(line IN LISTS includes)
    string(REGEX REPLACE "^#include \"(.*)\".*" "\\1" include ${line})
    if(NOT include IN_LIST public_headers AND NOT include IN_LIST todo)
      list(APPEND todo ${include})
    endif()
  endforeach()
endwhile()
foreach(header IN LISTS public_headers)
  get_filename_component(folder ${header} DIRECTORY)
  install(FILES ${header} DESTINATION ${headers_dir}/${folder})
endforeach()
