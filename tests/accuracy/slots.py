# SPDX-License-Identifier: GPL-3.0-or-later
"""Of the meetings that were found, how many have each slot wrong; found and right as the gold's scorer means it."""
import collections
import importlib.util
import json

SLOTS = ("countries", "participants", "place", "date", "status", "mode")


def load_scorer(path):
    spec = importlib.util.spec_from_file_location("gold_score", path)
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    return scorer


class SlotTable:
    """Counts wrong slots over pairs of a gold meeting and the one that was found for it."""

    def __init__(self, scorer, errors=0):
        self.scorer, self.errors = scorer, errors
        self.found = self.complete = self.wanted = self.listed = 0
        self.wrong, self.told = collections.Counter(), []

    def names(self, meeting):
        return [p["name"] if isinstance(p, dict) else p for p in meeting.get("participants") or []]

    def is_right(self, slot, gold, got):
        if slot == "countries":
            return set(gold["countries"]) == set(got.get("countries") or [])
        if slot == "participants":
            wanted, names = self.names(gold), self.names(got)
            same = self.scorer.same_name
            return all(any(same(a, b) for b in names) for a in wanted) and all(any(same(a, b) for a in wanted) for b in names)
        if slot == "place":
            a, b = (self.scorer.norm(m.get("place")).split() for m in (gold, got))
            return not a and not b or bool(a and b) and (a[0] in b or b[0] in a)
        if slot == "date":
            a, b = gold.get("date") or "", got.get("date") or ""
            return a == b or bool(a and b) and (a.startswith(b) or b.startswith(a)) or not a and bool(gold.get("date_text"))
        return (gold.get(slot) or "unknown") == (got.get(slot) or "unknown")

    def add(self, name, gold, got):
        self.found += 1
        wrong = [slot for slot in SLOTS if not self.is_right(slot, gold, got)]
        self.complete += not [slot for slot in wrong if slot != "mode"]
        self.wrong.update(wrong)
        value = lambda meeting, slot: self.names(meeting) if slot == "participants" else meeting.get(slot)
        self.told += [f"{slot} wrong: {name}: want {value(gold, slot)} got {value(got, slot)}" for slot in wrong]

    def pair(self, name, text, gold, meetings):
        """Pairs as score_meetings() of the gold's scorer does, the best first."""
        self.wanted += len(gold)
        self.listed += len(meetings)
        pairs = []
        for g, wanted in enumerate(gold):
            spans = [(text.find(s), text.find(s) + len(s)) for s in wanted["evidence"]]
            codes, people = set(wanted["countries"]), self.names(wanted)
            for k, got in enumerate(meetings):
                touch = sum(any(self.scorer.overlap(s, (e["start"], e["end"])) > 0.3 for e in got["evidence"]) for s in spans)
                both, every = codes & set(got["countries"]), codes | set(got["countries"])
                states = len(both) / len(every) if every else 0
                who = sum(any(self.scorer.same_name(a, b) for b in self.names(got)) for a in people)
                if touch and (states >= 0.5 or people and who / len(people) >= 0.5):
                    pairs.append((touch + states + who, g, k))
        taken_gold, taken = set(), set()
        for _, g, k in sorted(pairs, reverse=True):
            if g not in taken_gold and k not in taken:
                taken_gold.add(g), taken.add(k)
                self.add(name, gold[g], meetings[k])

    def show(self, figures=False):
        rows = []
        if figures:
            f1 = lambda right: 2 * right / max(1, self.wanted + self.listed)
            rows += [f"{'meetings found F1':34} {f1(self.found):6.3f} {self.wanted:6}", f"{'complete in every slot F1':34} {f1(self.complete):6.3f} {self.wanted:6}"]
        rows += [f"{'slot of a found meeting':34} {'wrong':>6} {'of':>6}"]
        rows += [f"{slot:34} {self.wrong[slot]:6} {self.found:6}" for slot in SLOTS]
        if self.errors:
            for slot in SLOTS:
                rows += [f"  {line}" for line in self.told if line.startswith(slot)][: self.errors]
        return "\n".join(rows) + "\n"


def table_of(scorer, golds, analyses, errors=()):
    """The table of {id, text, meetings} records and a file of analyses; `errors` are the scorer's own arguments."""
    table = SlotTable(load_scorer(scorer), int(errors[-1]) if errors else 0)
    with open(analyses, encoding="utf-8") as lines:
        by_id = {record["id"]: record for record in map(json.loads, filter(str.strip, lines))}
    for gold in golds:
        table.pair(gold["id"], gold["text"], gold["meetings"], by_id.get(gold["id"], {}).get("meetings") or [])
    return table
