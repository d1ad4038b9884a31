"""Full disks, signals and closed pipes: a reader finds the old output or the new one, whole, and no rubbish beside it."""
import os, resource, signal, subprocess, time

from support import BINARY, REPORT, ProgramTest, environment, run

STORY = "The envoys of Vardania and Tesk met in Kor on June 9, 2031, and signed a truce there. They spoke again on Friday.\n\n"


class Interruption(ProgramTest):
    def setUp(self):
        super().setUp()
        self.report = self.write("a.txt", REPORT)
        self.other = self.write("b.txt", STORY * 3)
        self.out = self.folder / "out"
        run("run", self.report, "-o", self.out, "--formats", "json")
        self.old = (self.out / "timeline.json").read_bytes()

    def write_new(self, *before, **options):
        return subprocess.run([*before, BINARY, "run", self.other, "-o", self.out, "--formats", "json"], capture_output=True,
                              env=environment(), timeout=120, **options)

    def inject(self, what):
        """The same under strace, which makes a call fail or sends a signal as it begins."""
        self.need("strace", "script/packages --test brings it")
        return self.write_new("strace", "-f", "-qq", "-o", "/dev/null", "-e", f"inject={what}")

    def check_old(self):
        self.assertEqual((self.out / "timeline.json").read_bytes(), self.old)
        self.assertEqual(os.listdir(self.out), ["timeline.json"])

    def test_a_disk_that_is_full_at_any_step_is_an_error_that_leaves_the_old_output(self):
        for step, error in (("fsync:error=ENOSPC:when=1", b"No space left on device"), ("fsync:error=EIO:when=1", b"Input/output error"),
                            ("rename:error=EDQUOT", b"Disk quota exceeded")):
            with self.subTest(step):
                done = self.inject(step)
                self.assertEqual(done.returncode, 3, done.stderr)
                self.assertIn(b"cannot write " + bytes(self.out) + b"/timeline.json: " + error, done.stderr)
                self.check_old()

    def test_a_file_size_limit_is_an_error_not_a_signal(self):
        for limit in (0, 100):
            with self.subTest(limit):
                done = self.write_new(preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)))
                self.assertEqual(done.returncode, 3)
                self.assertIn(b"timeline.json: File too large", done.stderr)
                self.check_old()

    def test_a_full_file_system_leaves_the_old_output(self):
        script = f"""mount -t tmpfs -o size=16k tmpfs "$1" || exit 77
            cp "$2"/timeline.json "$1" && dd if=/dev/zero of="$1"/fill bs=1k count=64 2>/dev/null
            "$0" run "$3" -o "$1" --formats json; echo "exit $?"; cmp "$2"/timeline.json "$1"/timeline.json && ls -A "$1" """
        (self.folder / "small").mkdir()
        done = subprocess.run(["unshare", "-m", "sh", "-c", script, BINARY, self.folder / "small", self.out, self.other],
                              capture_output=True, env=environment())
        if done.returncode in (1, 77) and b"exit" not in done.stdout:
            self.skipTest(f"no small file system can be mounted here: {done.stderr.decode().strip()}")
        self.assertEqual(done.stdout, b"exit 3\nfill\ntimeline.json\n", done.stderr)
        self.assertIn(b"No space left on device", done.stderr)

    def test_a_kill_while_writing_leaves_the_old_output_and_the_next_run_works(self):
        for step in ("fsync:signal=KILL:when=1", "rename:error=EINTR:signal=KILL"):
            with self.subTest(step):
                self.assertIn(self.inject(step).returncode, (-signal.SIGKILL, 128 + signal.SIGKILL))
                self.assertEqual((self.out / "timeline.json").read_bytes(), self.old)
        self.assertEqual(self.write_new().returncode, 0)
        self.assertNotEqual((self.out / "timeline.json").read_bytes(), self.old)

    def test_a_signal_while_writing_takes_the_unfinished_file_away(self):
        for name in ("INT", "TERM", "HUP"):
            number = getattr(signal, f"SIG{name}")
            with self.subTest(name):
                self.assertIn(self.inject(f"fsync:signal={name}:when=1").returncode, (-number, 128 + number))
                self.check_old()

    def test_a_signal_during_the_work_ends_it_within_two_seconds(self):
        long_text = self.write("long.txt", STORY * 120_000)  # some 14 MB: seconds of work
        for number in (signal.SIGINT, signal.SIGTERM):
            with self.subTest(number):
                process = subprocess.Popen([BINARY, "run", long_text, "-o", self.out, "--formats", "json"], env=environment(),
                                           stderr=subprocess.DEVNULL)
                time.sleep(0.3)
                process.send_signal(number)
                sent = time.monotonic()
                self.assertEqual(process.wait(60), -number)
                self.assertLess(time.monotonic() - sent, 2)
                self.check_old()

    def test_an_ignored_hangup_stays_ignored(self):
        done = self.write_new(preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN))
        self.assertEqual(done.returncode, 0)

    def test_a_pipe_that_is_closed_early_is_a_clear_error_and_no_crash(self):
        lines = self.write("c.jsonl", "".join(f'{{"id": "{n}", "text": "One."}}\n' for n in range(3000)))
        for command in (f"text {self.write('x.txt', 'line ' * 100 + chr(10) + 'x' * 1000000)}", f"extract {lines}",
                        f"render {self.out}/timeline.json -f svg"):
            with self.subTest(command.split()[0]):
                script = f"{{ '{BINARY}' {command}; echo \"exit $?\" >&2; }} | head -c 1 >/dev/null"
                done = subprocess.run(["sh", "-c", script], capture_output=True, env=environment())
                ends = [b"demarche: cannot write to standard output: Broken pipe\nexit 3\n"]
                if command.startswith("render"):
                    ends.append(b"exit 0\n")  # so little that the pipe held all of it
                self.assertIn(done.stderr, ends)

    def test_an_output_that_fails_among_many_documents_is_an_error_of_the_whole_run(self):
        lines = self.write("c.jsonl", "".join(f'{{"id": "{n}", "text": "Text {n}."}}\n' for n in range(300)))
        for command in (["extract", lines], ["run", lines, "--each", "-o", self.folder / "each"]):
            with self.subTest(command[0]), open("/dev/full", "wb") as full:
                done = subprocess.run([BINARY, *command], stdout=full, stderr=subprocess.PIPE, env=environment(),
                                      preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)))
                self.assertEqual(done.returncode, 3)
                self.assertRegex(done.stderr.decode(), "^demarche: cannot write [^\n]*\n$")
