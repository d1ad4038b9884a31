"""What the tests of the built program share: running it, folders that go, sizes of the long runs."""
import os, pathlib, shutil, subprocess, tempfile, unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("DEMARCHE_BINARY", str(ROOT / "build" / "release" / "cli" / "demarche"))
LONG = bool(os.environ.get("DEMARCHE_LONG"))

REPORT = "ARVAL, March 14 (Northern Wire) - The two commanders met in Arval on Friday.\n"


def environment(**changes):
    """A bare environment: nothing of the caller's shell decides a result. The leak checker and ptrace don't mix."""
    bare = {name: os.environ[name] for name in ("PATH", "LSAN_OPTIONS", "LLVM_PROFILE_FILE") if name in os.environ}
    return {**bare, "HOME": "/nonexistent", "ASAN_OPTIONS": "detect_leaks=0", **changes}


def run(*arguments, env=None, **options):
    """Runs the program; bytes in, bytes out."""
    return subprocess.run([BINARY, *map(str, arguments)], capture_output=True, env=env or environment(), timeout=600, **options)


def documents():
    """The fixtures' documents, sorted."""
    return sorted(ROOT.glob("fixtures/*/documents/*.txt"))


def shared(name):
    """A folder that the project doesn't carry, or None."""
    folder = pathlib.Path(os.environ.get("DEMARCHE_SHARED", ROOT.parent / "shared")) / name
    return folder if folder.is_dir() else None


class ProgramTest(unittest.TestCase):
    """Every test has a folder of its own."""

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="demarche-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def need(self, tool, why):
        if shutil.which(tool) is None:
            self.skipTest(f"{tool} is not installed: {why}")
