#!/usr/bin/env python3
"""Runs the tests of the built program: tests/program/*_test.py.   run.py [--long] [NAME...]

The program is $DEMARCHE_BINARY, else build/release/cli/demarche. The last line is "N passed, N failed, N skipped"."""
import os, pathlib, signal, sys, unittest

for number in (signal.SIGINT, signal.SIGHUP, signal.SIGTERM):
    signal.signal(number, signal.SIG_DFL)  # also where the caller ignores them: a program inherits that
if "--long" in sys.argv:
    sys.argv.remove("--long")
    os.environ["DEMARCHE_LONG"] = "1"
here = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(here))
sys.dont_write_bytecode = True

loader = unittest.TestLoader()
loader.testNamePatterns = [f"*{name}*" for name in sys.argv[1:]] or None
result = unittest.TextTestRunner(stream=sys.stdout, verbosity=2).run(loader.discover(str(here), pattern="*_test.py"))
# A test whose parts fail fails once.
failed = len({getattr(test, "test_case", test).id() for test, _ in result.failures + result.errors})
skipped = len(result.skipped)
print(f"{result.testsRun - failed - skipped} passed, {failed} failed, {skipped} skipped")
sys.exit(failed > 0)
