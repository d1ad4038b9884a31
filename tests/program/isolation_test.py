"""What the program asks of the system, by strace: no network, no other program, nothing written but the named output."""
import os, pathlib, re, shutil, subprocess

from support import BINARY, ROOT, ProgramTest, environment

TRACE = "trace=%network,%process,%file,openat2,ftruncate,fchmod,fchown"
WRITING_CALLS = ("mkdir", "mkdirat", "rename", "renameat", "renameat2", "unlink", "unlinkat", "rmdir", "link", "linkat", "symlink",
                 "symlinkat", "truncate", "chmod", "fchmodat", "chown", "lchown", "fchownat", "mknod", "mknodat", "utimensat", "creat")


class Isolation(ProgramTest):
    def setUp(self):
        super().setUp()
        self.need("strace", "script/packages --test brings it")
        (self.folder / "home").mkdir()
        self.out = self.folder / "out"

    def calls(self, *arguments):
        """[(call, its line)] of a run; the home folder exists and may be written to."""
        log = self.folder / "strace.log"
        done = subprocess.run(["strace", "-f", "-qq", "-y", "-s", "300", "-o", log, "-e", TRACE, BINARY, *map(str, arguments)],
                              capture_output=True, env=environment(HOME=str(self.folder / "home")), cwd=self.folder)
        self.assertEqual(done.returncode, 0, done.stderr)
        found = (re.match(r"\d+ +(\w+)\(", line) for line in log.read_text(errors="replace").splitlines())
        return [(match[1], match.string) for match in found if match]

    def commands(self):
        story = ROOT / "fixtures" / "first-look" / "documents"
        yield ["run", story, "-o", self.out, "--formats", "json,svg,png,dot,scene", "--dead-letters", self.out / "dead.jsonl"]
        yield ["run", story, "-o", self.out, "--each"]
        yield ["extract", story, "-o", self.out / "mentions.jsonl"]
        yield ["times", next(story.iterdir()), "-o", self.out / "times.jsonl"]
        yield ["render", self.out / "timeline.json", "-f", "svg", "-o", self.out / "again.svg"]
        yield ["text", next(story.iterdir())]

    def test_no_network_is_used(self):
        for command in self.commands():
            used = [line for call, line in self.calls(*command)
                    if call in ("socket", "connect", "bind", "listen", "sendto", "sendmsg", "socketpair", "accept")]
            self.assertEqual(used, [], command)

    def test_no_other_program_is_started(self):
        for command in self.commands():
            calls = self.calls(*command)
            started = [line for call, line in calls if call in ("execve", "execveat", "fork", "vfork")]
            self.assertEqual(len(started), 1, started)  # the program itself
            self.assertEqual([line for call, line in calls if call in ("clone", "clone3") and "CLONE_THREAD" not in line], [])

    def test_nothing_is_written_but_the_named_output(self):
        for command in self.commands():
            for call, line in self.calls(*command):
                opens = call.startswith("open") and re.search(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC", line)
                if not (opens or call in WRITING_CALLS) or '"/dev/null"' in line:
                    continue
                paths = [pathlib.Path(os.path.normpath(self.folder / path)) for path in re.findall(r'"([^"]*)"', line)]
                self.assertTrue(all(path == self.out or self.out in path.parents for path in paths), (command, line))
        self.assertEqual(list((self.folder / "home").iterdir()), [])
        self.assertEqual({path.name for path in self.folder.iterdir()} - {"strace.log", "home"}, {"out"})
