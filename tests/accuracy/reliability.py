# SPDX-License-Identifier: GPL-3.0-or-later
"""How often names are right that the model is so and so sure of: a reliability table (DeGroot and Fienberg 1983)."""
import json

TYPES = {"person": "person", "organization": "organisation"}


def lines_of(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def reliability_in(corpus, analyses):
    """The table, over a corpus and the analyses of its records, both files of JSON lines; its last line is the mean gap."""
    named = {record["id"]: {(name["start"], name["end"], TYPES.get(name["type"].lower())) for name in record["entities"]} for record in lines_of(corpus)}
    tenths = {}
    for analysis in lines_of(analyses):
        for entity in analysis.get("entities", []):
            for mention in entity["mentions"]:
                if mention.get("by") != "model" or entity["type"] not in TYPES.values():
                    continue
                tenth = tenths.setdefault(min(int(10 * mention["confidence"]), 9), [0, 0, 0.0])
                tenth[0] += 1
                tenth[1] += (mention["start"], mention["end"], entity["type"]) in named[analysis["id"]]
                tenth[2] += mention["confidence"]
    rows = [f"{'confidence of the model':34} {'names':>6} {'mean':>6} {'right':>6}"]
    for tenth, (names, right, sure) in sorted(tenths.items()):
        rows.append(f"{f'  from .{tenth}':34} {names:6} {sure / names:6.2f} {right / names:6.2f}")
    names = sum(tenth[0] for tenth in tenths.values())
    gap = sum(abs(sure - right) for _, right, sure in tenths.values()) / max(names, 1)
    return "\n".join(rows) + f"\n{'expected calibration error':34} {gap:20.3f}\n"
