#!/usr/bin/env python3
"""Scores timelines against annotated documents.   script/score.py GOLD_DIR SYSTEM_DIR [--json]

GOLD_DIR holds NAME.json (fixtures/README.md); SYSTEM_DIR holds NAME.json, the timeline of that one document. A gold and a system
event may be paired where a trigger of theirs overlaps; pairs are taken best first, each event once: same kind, then same family,
then same status and most shared triggers; dates take no part.
  detect   paired        kind   paired with the same kind        full   kind, status and exact days right
F over all events; statements and kinds of other families than those of the gold files are left out of the system's.
"""
import json, pathlib, sys
from collections import Counter


def family(kind):
    return kind.split(".")[0]


def gold_events(path):
    return [{"kind": e["kind"], "status": e["status"], "days": (e["from"], e["to"]), "triggers": e["triggers"]}
            for e in json.loads(path.read_text())["events"]]


def system_events(path):
    events = []
    for e in json.loads(path.read_text())["events"]:
        when = e.get("when") or {}
        spans = [v["trigger"] for v in e["evidence"] if v.get("trigger")]
        events.append({"kind": e["kind"], "status": e["status"], "days": (when.get("from"), when.get("to")),
                       "triggers": [(s["begin"], s["end"]) for s in spans]})
    return events


def shared(a, b):
    return sum(s < v and u < t for s, t in a["triggers"] for u, v in b["triggers"])


def pairs(gold, system):
    ranked = []
    for i, g in enumerate(gold):
        for j, s in enumerate(system):
            n = shared(g, s)
            if n:
                ranked.append((g["kind"] == s["kind"], family(g["kind"]) == family(s["kind"]), g["status"] == s["status"], n, -i, -j))
    used_gold, used_system, out = set(), set(), []
    for *_, i, j in sorted(ranked, reverse=True):
        if i not in used_gold and j not in used_system:
            used_gold.add(i), used_system.add(j)
            out.append((gold[-i], system[-j]))
    return out


def f1(right, gold, system):
    return round(200 * right / (gold + system), 1) if gold + system else 0.0


def main():
    gold_dir, system_dir = map(pathlib.Path, sys.argv[1:3])
    documents = [(gold_events(p), system_events(system_dir / p.name)) for p in sorted(gold_dir.glob("*.json"))]
    families = {family(g["kind"]) for gold, _ in documents for g in gold}
    c = Counter()
    for gold, system in documents:
        system = [s for s in system if family(s["kind"]) in families]
        c["gold"] += len(gold)
        c["system"] += len(system)
        for g, s in pairs(gold, system):
            same = g["kind"] == s["kind"]
            c["detect"] += 1
            c["kind"] += same
            c["full"] += same and g["status"] == s["status"] and g["days"] == s["days"]
    result = {"gold": c["gold"], "system": c["system"], **{k: f1(c[k], c["gold"], c["system"]) for k in ("detect", "kind", "full")}}
    if "--json" in sys.argv:
        print(json.dumps(result))
    else:
        print(f"gold {c['gold']}  system {c['system']}  " + "  ".join(f"{k} F {result[k]}" for k in ("detect", "kind", "full")))


if __name__ == "__main__":
    main()
