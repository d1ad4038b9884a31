"""The same input gives the same bytes, whatever the locale, the time zone and the order of the input."""
import json, os, random, shutil, subprocess

from support import ProgramTest, documents, environment, run

LOCALES = ["C", "de_DE.UTF-8", "tr_TR.UTF-8", "ja_JP.UTF-8"]
ZONES = ["UTC", "America/Los_Angeles", "Asia/Kathmandu", "Pacific/Kiritimati"]


class SameBytes(ProgramTest):
    def setUp(self):
        super().setUp()
        self.corpus = self.folder / "in"
        self.corpus.mkdir()
        for path in documents():
            shutil.copy(path, self.corpus)

    def outputs(self, inputs, env=None):
        """Every output of run, extract and times."""
        out = self.folder / "out"
        shutil.rmtree(out, ignore_errors=True)
        self.assertEqual(run("run", *inputs, "-o", out, "--formats", "json,svg,png,dot,scene", env=env).returncode, 0)
        files = {path.name: path.read_bytes() for path in sorted(out.iterdir())}
        files["extract"] = run("extract", *inputs, env=env).stdout
        files["times"] = run("times", inputs[0] if os.path.isfile(inputs[0]) else documents()[0], env=env).stdout
        self.assertTrue(all(len(content) > 100 for content in files.values()))
        return files

    def locale_folder(self):
        """The locales, made here: a machine may have none of them."""
        self.need("localedef", "it makes locales")
        folder = self.folder / "locales"
        folder.mkdir()
        for name in LOCALES[1:]:
            made = subprocess.run(["localedef", "-i", name.split(".")[0], "-f", "UTF-8", folder / name], capture_output=True)
            if not (folder / name).exists():
                self.skipTest(f"{name} cannot be made, is the package locales there? {made.stderr.decode().strip()}")
        return folder

    def test_four_locales_change_no_byte(self):
        folder, expected = self.locale_folder(), None
        for name in LOCALES:
            env = environment(LC_ALL=name, LANG=name, LOCPATH=str(folder))
            check = subprocess.run(["locale", "decimal_point"], env=env, capture_output=True).stdout.strip()
            self.assertEqual(check, b"," if name.startswith(("de", "tr")) else b".", f"{name} takes no effect")
            outputs = self.outputs([self.corpus], env)
            expected = expected or outputs
            self.assertEqual({k for k in outputs if outputs[k] != expected[k]}, set(), name)

    def test_four_time_zones_change_no_byte(self):
        expected = self.outputs([self.corpus])
        for zone in ZONES:
            outputs = self.outputs([self.corpus], environment(TZ=zone))
            self.assertEqual({k for k in outputs if outputs[k] != expected[k]}, set(), zone)

    def test_one_two_and_eight_threads_change_no_byte_and_no_message(self):
        for number in range(0, 60, 7):
            (self.corpus / f"bad{number}.json").write_text("{")
            (self.corpus / f"page{number}.html").write_text(f"<html><h1>Envoys meet</h1><p>Envoys met in Kor on June {number % 28 + 1}, 2031.</p>")
        expected = None
        for jobs in ("1", "2", "8"):
            out, each, lost = self.folder / "out", self.folder / "each", self.folder / "lost.jsonl"
            ran = [run("run", self.corpus, "-o", out, "-j", jobs, "--dead-letters", lost),
                   run("run", self.corpus, "--each", "-o", each, "-j", jobs),
                   run("extract", self.corpus, "-j", jobs),
                   run("times", self.corpus, "--each", "-o", self.folder / "times", "-j", jobs)]
            got = [(done.returncode, done.stdout, done.stderr) for done in ran]
            for folder in (out, each, self.folder / "times"):
                got += [(path.name, path.read_bytes()) for path in sorted(folder.iterdir())]
                shutil.rmtree(folder)
            got.append(lost.read_bytes())
            expected = expected or got
            self.assertEqual(got, expected, f"{jobs} threads")

    def test_the_order_of_the_input_changes_no_byte_of_the_chronology(self):
        files, expected = [str(path) for path in sorted(self.corpus.iterdir())], None
        for seed in range(4):
            random.Random(seed).shuffle(files)
            out = self.folder / f"out{seed}"
            self.assertEqual(run("run", *files, "-o", out, "--formats", "json,svg,dot").returncode, 0)
            outputs = [path.read_bytes() for path in sorted(out.iterdir())]
            expected = expected or outputs
            self.assertEqual(outputs, expected, f"seed {seed}")

    def test_the_order_of_lines_changes_no_byte_of_the_chronology(self):
        lines = [json.dumps({"id": path.stem, "uri": path.name, "published": path.stem[:10], "text": path.read_text()})
                 for path in documents() if path.stem[:2] == "20"]
        expected = None
        for seed in range(4):
            random.Random(seed).shuffle(lines)
            out = self.folder / f"out{seed}"
            self.assertEqual(run("run", self.write("c.jsonl", "\n".join(lines)), "-o", out, "--formats", "json").returncode, 0)
            outputs = (out / "timeline.json").read_bytes()
            expected = expected or outputs
            self.assertEqual(outputs, expected, f"seed {seed}")
