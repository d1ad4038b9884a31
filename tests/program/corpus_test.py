"""Bad documents cost only themselves and are listed for programs too."""
import json

from support import REPORT, ProgramTest, run


class Corpus(ProgramTest):
    def thousand(self):
        lines = [json.dumps({"id": f"d{n}", "published": "2031-03-14", "text": REPORT}) for n in range(1000)]
        lines[499] = '{"id": "d499", "text": "never closed'
        return self.write("c.jsonl", "\n".join(lines) + "\n")

    def letters(self, name="dead.jsonl"):
        return [json.loads(line) for line in (self.folder / name).read_text().splitlines()]

    def test_one_bad_document_of_a_thousand_costs_one_and_gives_one_dead_letter(self):
        path, dead = self.thousand(), self.folder / "dead.jsonl"
        done = run("extract", path, "--dead-letters", dead)
        self.assertEqual(done.returncode, 0)
        self.assertEqual(len(done.stdout.splitlines()), 999)
        self.assertEqual(len(done.stderr.splitlines()), 1)
        letter, = self.letters()
        self.assertEqual(letter["source"], f"{path}:500")
        self.assertRegex(letter["reason"], f"^{path}:500:[0-9]+: ")
        self.assertEqual(done.stderr.decode(), f"demarche: {letter['reason']}\n")

    def test_every_command_over_documents_writes_dead_letters_also_where_nothing_could_be_read(self):
        bad, out = self.write("bad.pdf", b"%PDF-1.7\n1 0 obj\n"), self.folder / "out"
        for command in (["run", bad, "-o", out], ["run", bad, "-o", out, "--each"], ["extract", bad], ["times", bad]):
            with self.subTest(command[0]):
                (self.folder / "dead.jsonl").unlink(missing_ok=True)
                self.assertEqual(run(*command, "--dead-letters", self.folder / "dead.jsonl").returncode, 3)
                letter, = self.letters()
                self.assertEqual(letter["source"], str(bad))
                self.assertIn("PDF", letter["reason"])
                self.assertFalse(out.exists())

    def test_a_text_lost_to_another_with_its_id_is_a_dead_letter_and_no_failure_leaves_an_empty_file(self):
        twins = self.write("c.jsonl", '{"id": "x", "text": "One."}\n{"id": "x", "text": "Two."}\n')
        out, dead = self.folder / "out", self.folder / "dead.jsonl"
        run("run", twins, "-o", out, "--formats", "json", "--dead-letters", dead)
        letter, = self.letters()
        self.assertIn('has the same id "x"', letter["reason"])
        run("run", self.write("a.txt", REPORT), "-o", out, "--formats", "json", "--dead-letters", dead)
        self.assertEqual(self.letters(), [])
