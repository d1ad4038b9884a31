"""Each naughty string as title, name, place and quote through every writer; the outputs read by parsers that are not ours."""
import datetime, json, re, subprocess, unicodedata, unittest
import xml.etree.ElementTree as tree

from naughty_strings import strings
from support import ProgramTest, run

PER_TIMELINE = 40  # so few that each event has a label
HARMLESS = "Envoys meet"
PROSE = "The envoys met in Arval. " * 60  # so that no string of control characters makes the whole look binary


def event(number, text):
    day = (datetime.date(2031, 1, 1) + datetime.timedelta(days=number)).isoformat()
    return {"id": f"e{number}", "kind": "meeting.hold", "plover": {"event": "", "mode": "", "context": ""}, "cameo": "",
            "status": "happened", "title": text,
            "when": {"from": day, "to": day, "edtf": day, "unit": "day", "modifier": "none", "basis": "stated", "clock": None,
                     "alternative": None},
            "bounds": None, "lasts": None, "participants": [{"actor": f"a{number}", "name": text, "role": "party", "acts_for": ""}],
            "place": {"id": "", "name": text}, "said_by": text, "alleged": True, "attributes": {"note": text}, "salience": 0.5,
            "sources": {"documents": 1, "publishers": 1},
            "evidence": [{"document": "d", "sentence": {"begin": 0, "end": 9}, "trigger": {"begin": 0, "end": 3, "text": text},
                          "time": None, "quote": text, "rule": "r"}]}


def timeline(texts):
    actors = [{"id": f"a{number}", "name": text, "kind": "state", "code": ""} for number, text in enumerate(texts)]
    document = {"id": "d", "uri": "https://example.org/" + texts[-1], "title": texts[0], "publisher": texts[-1],
                "published": {"date": "2031-01-01", "basis": "option"}}
    return {"schema": 1, "run": {"version": "", "options": {}, "rules": "", "model": "", "inputs": ""}, "documents": [document],
            "actors": actors, "places": [], "events": [event(*pair) for pair in enumerate(texts)], "links": [], "issues": []}


def letters(text):
    """What must survive a picture: letters, digits, marks of writing; not spaces, controls, combining marks."""
    return "".join(c for c in text if unicodedata.category(c)[0] in "LNPS" and c != "\ufffd")


class NaughtyStrings(ProgramTest):
    @classmethod
    def setUpClass(cls):
        everything = strings()
        cls.groups = [everything[i:i + PER_TIMELINE] for i in range(0, len(everything), PER_TIMELINE)]

    def rendered(self, texts, form):
        path = self.write("t.json", json.dumps(timeline(texts)))
        done = run("render", path, "-f", form, "--title", texts[0].replace("\0", "")[:1000])
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def each_rendered(self, form):
        for group in self.groups:
            yield group, self.rendered(group, form)

    def test_json_gives_every_string_back_and_is_harmless_in_a_page(self):
        for group, out in self.each_rendered("json"):
            for bad in (b"</", "\u2028".encode(), "\u2029".encode()):
                self.assertNotIn(bad, out)
            read = json.loads(out)
            for given, got, actor in zip(group, read["events"], read["actors"]):
                texts = [got["title"], got["participants"][0]["name"], got["place"]["name"], got["said_by"],
                         got["attributes"]["note"], got["evidence"][0]["quote"], actor["name"]]
                self.assertEqual(texts, [given] * 7)

    def test_svg_is_well_formed_inert_and_shows_every_title(self):
        harmless = tree.fromstring(self.rendered([HARMLESS] * PER_TIMELINE, "svg"))
        elements = {node.tag for node in harmless.iter()}
        attributes = {name for node in harmless.iter() for name in node.attrib} | {
            "{http://www.w3.org/1999/xlink}href", "{http://www.w3.org/1999/xlink}title", "direction"}
        for group, out in self.each_rendered("svg"):
            self.assertNotIn(b"<!", out)
            root = tree.fromstring(out)
            for node in root.iter():
                self.assertIn(node.tag, elements)
                self.assertLessEqual(set(node.attrib), attributes)
                address = node.get("{http://www.w3.org/1999/xlink}href", "https://")
                self.assertRegex(address, r"^https?://[!-~]*$")
            shown = [letters(node.text or "") for node in root.iter("{http://www.w3.org/2000/svg}title")]
            for text in group:
                wanted = letters(text)[:60]
                self.assertTrue(any(wanted in title for title in shown), (text, wanted))

    def test_dot_has_no_statement_and_no_attribute_that_a_harmless_timeline_lacks(self):
        def outline(dot):
            text = dot.decode("utf-8")
            text = re.sub(r'"(?:[^"\\]|\\.)*"', '""', text, flags=re.S)
            while (shorter := re.sub(r"<[^<>]*>", "", text)) != text:
                text = shorter
            return set(re.findall(r"(\w+)\s*=", text)), len(re.findall(r";\s*$", text, re.M)), text
        names, _, _ = outline(self.rendered([HARMLESS] * PER_TIMELINE, "dot"))
        for _, out in self.each_rendered("dot"):
            used, _, rest = outline(out)
            self.assertLessEqual(used, names | {"URL", "target"})
            self.assertNotIn("evil", rest)
            for address in re.findall(r'URL\s*=\s*"([^"]*)"', out.decode()):
                self.assertRegex(address, r"^(https?://[!-~]*)?$")

    def test_scene_is_text_without_controls(self):
        for _, out in self.each_rendered("scene"):
            bad = [c for c in out.decode("utf-8") if unicodedata.category(c) == "Cc" and c != "\n"]
            self.assertEqual(bad, [])

    def test_text_has_no_control_and_shows_every_title(self):
        for group, out in self.each_rendered("text"):
            text = out.decode("utf-8")
            bad = [c for c in text if (unicodedata.category(c) == "Cc" and c != "\n") or c in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"]
            self.assertEqual(bad, [])
            shown = letters(text)
            for title in group:
                self.assertIn(letters(title)[:40], shown)

    def test_markdown_makes_a_page_without_elements_of_theirs(self):
        self.need("cmark-gfm", "it reads the Markdown")

        def page(markdown):
            html = subprocess.run(["cmark-gfm", "--unsafe", "-e", "table", "-e", "autolink", "-e", "strikethrough", "-e", "tasklist"],
                                  input=markdown, capture_output=True, check=True).stdout.decode("utf-8", "replace")
            return re.findall(r"<[!?/]?(\w[\w-]*)?([^>]*)>", html)
        elements = {name for name, _ in page(self.rendered([HARMLESS] * PER_TIMELINE, "md"))} | {"a"}
        for _, out in self.each_rendered("md"):
            for name, attributes in page(out):
                self.assertIn(name, elements)
                self.assertRegex(attributes, r'^( href="(https?://|#)[!#-~]*")?( start="\d+")?( align="\w+")? ?/?$')

    def test_pdf_has_no_action_that_a_harmless_timeline_lacks(self):
        def names(pdf):
            outside = re.sub(rb"stream\r?\n.*?endstream", b"", pdf, flags=re.S)
            return set(re.findall(rb"/([A-Za-z]{2,})", re.sub(rb"\((?:[^()\\]|\\.)*\)", b"", outside, flags=re.S)))
        fonts = re.compile(rb"^(\w{6}$|DejaVu|Noto|CairoFont)")
        known = names(self.rendered([HARMLESS] * PER_TIMELINE, "pdf"))
        for _, out in self.each_rendered("pdf"):
            self.assertTrue(out.startswith(b"%PDF-") and out.rstrip().endswith(b"%%EOF"))
            extra = {name for name in names(out) - known if not fonts.match(name)}
            self.assertLessEqual(extra, {b"Annot", b"Annots", b"Link", b"URI", b"Border", b"Rect", b"Subtype", b"Action"})

    def test_png_is_a_picture(self):
        for _, out in self.each_rendered("png"):
            self.assertTrue(out.startswith(b"\x89PNG\r\n\x1a\n") and out.endswith(b"IEND\xaeB`\x82"))

    def test_a_document_with_the_string_as_name_place_and_quote_becomes_json_that_holds_its_quotes(self):
        lines = []
        for number, text in enumerate(strings()):
            body = f"Vardania and Tesk signed a truce in Kor on June 9, 2031, envoy {text} said. \u201c{text}\u201d\n\n{PROSE}"
            lines.append(json.dumps({"id": f"n{number}", "title": text, "uri": text, "publisher": text, "text": body}))
        path = self.write("n.jsonl", "\n".join(lines))
        done = run("extract", path)
        self.assertEqual(done.returncode, 0)
        read = [json.loads(line) for line in done.stdout.decode().splitlines()]
        self.assertEqual(len(read), len(lines))
        for given, got in zip(map(json.loads, lines), read):
            for mention in got["mentions"]:
                start = letters(mention["quote"]).split("\u2026")[0]  # where a long one was cut
                self.assertTrue(start in letters(given["text"]), given["id"])
