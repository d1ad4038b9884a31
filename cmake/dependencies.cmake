# The libraries that core, extractors and render are built on. Found for the build and, from the installed package, for
# whoever links them: static libraries bring nothing along.
include(CMakeFindDependencyMacro)
find_dependency(PkgConfig)
find_dependency(Boost 1.74)
find_dependency(yaml-cpp 0.7)
find_dependency(LibXml2 2.9)
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET libutf8proc)
pkg_check_modules(nettle REQUIRED IMPORTED_TARGET nettle)
pkg_check_modules(fontconfig REQUIRED IMPORTED_TARGET fontconfig)
pkg_check_modules(gvc REQUIRED IMPORTED_TARGET libgvc libcgraph)
