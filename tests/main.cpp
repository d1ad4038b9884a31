// The entry point of the test program; Catch2 2.x writes it.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
