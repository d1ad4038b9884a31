"""Ten times the input takes at most twelve times the time, whatever it looks like, a long document or many. User CPU, best of several."""
import datetime, json, os, subprocess

from support import BINARY, LONG, ProgramTest, documents, environment

SIZES = [100_000, 1_000_000, 10_000_000] if LONG else [100_000, 1_000_000]
MOST, ENOUGH, TRIES = 12, 0.2, 4  # the ratio, seconds that are measured at least, attempts
MOST_OF_DOCUMENTS = 20  # sorting, and a timeline that no cache holds; comparing each with each would give 100


def prose(size):
    text = "\n\n".join(path.read_text() for path in documents())
    return (text * (size // len(text) + 1))[:size]


def repeated(piece):
    return lambda size: piece * (size // len(piece))


SHAPES = {
    "prose": prose,
    "one line": lambda size: prose(size).replace("\n", " "),
    "one word": repeated("x"),
    "one name": repeated("Ab"),
    "dates": repeated("on March 3, 2031, "),
    "open brackets": repeated("("),
    "brackets within brackets": lambda size: "(" * (size // 2) + ")" * (size // 2),
    "open quotes": repeated("\u201cx "),
    "lines without words": repeated("- \n"),
    "hyphens": repeated("cease-"),
    "full stops": repeated("U.S."),
    "names": repeated("Ana Reve and "),
}
if LONG:  # a minute with sanitizers
    SHAPES["triggers"] = repeated("truce ")


def report(number, day, party, other, place):
    text = f"{place.upper()}, {day:%B} {day.day} (Wire) - {party} and {other} signed a truce in {place} on {day:%A}. Report {number}."
    return json.dumps({"id": f"d{number}", "published": day.isoformat(), "text": text}) + "\n"


def named(number):
    return "".join("abcdefghij"[int(digit)] for digit in f"{number:06}").capitalize()


NEW_YEAR = datetime.date(1500, 1, 1)
# JSON Lines of reports, by how their events may be one.
CORPORA = {
    "one event": lambda n: report(n, NEW_YEAR, "Vardania", "Tesk", "Kor"),
    "a day each": lambda n: report(n, NEW_YEAR + datetime.timedelta(days=3 * n), "Vardania", "Tesk", "Kor"),
    "parties and a place each": lambda n: report(n, NEW_YEAR, named(n) + "land", named(n) + "stan", named(n) + "ville"),
    "no day": lambda n: json.dumps({"id": f"d{n}", "text": f"Vardania and Tesk signed a truce in Kor. Report {n}."}) + "\n",
}


class LinearTime(ProgramTest):
    def seconds(self, *arguments):
        """The mean of as many runs as the kernel needs to count them well."""
        times = []
        while sum(times) < ENOUGH and len(times) < 50:
            times.append(self.seconds_once(*arguments))
        return sum(times) / len(times)

    def seconds_once(self, *arguments):
        process = subprocess.Popen([BINARY, *map(str, arguments)], env=environment(), stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.assertEqual(process.returncode, 0)
        return usage.ru_utime

    def ratio_holds(self, small, large, most):
        """Both measured anew until it holds or the attempts are used up: noise only ever adds time."""
        best_small = best_large = float("inf")
        for _ in range(TRIES):
            best_small = min(best_small, self.seconds(*small))
            best_large = min(best_large, self.seconds(*large))
            if best_large <= most * best_small:
                return True, best_small, best_large
        return False, best_small, best_large

    def check(self, name, make, *command, sizes=SIZES, ending="txt", most=MOST):
        paths = [self.write(f"{size}.{ending}", make(size)) for size in sizes]
        for small, large in zip(paths, paths[1:]):
            with self.subTest(shape=name, size=large.stem):
                holds, *times = self.ratio_holds([*command, small], [*command, large], most)
                print(f"{name} {small.stem} -> {large.stem}: {times[0]:.3f} s, {times[1]:.3f} s, {times[1] / times[0]:.1f}", flush=True)
                self.assertTrue(holds, times)

    def test_time_grows_with_the_length_of_a_document_of_any_shape(self):
        for name, make in SHAPES.items():
            self.check(name, make, "extract", "--published", "2031-04-01", "-o", self.folder / "out.jsonl")

    def test_time_grows_with_the_length_of_prose_up_to_the_timeline(self):
        self.check("timeline of prose", prose, "run", "--published", "2031-04-01", "--formats", "json", "-o", self.folder)

    def test_time_grows_with_the_number_of_documents(self):
        for name, line in CORPORA.items():
            self.check(name, lambda size, line=line: "".join(map(line, range(size))), "run", "--formats", "json", "-o", self.folder,
                       sizes=[size // 500 for size in SIZES], ending="jsonl", most=MOST_OF_DOCUMENTS)
