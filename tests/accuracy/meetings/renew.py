#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the two halves of meetings.txt as JSON Lines in the manner of the gold articles: a.jsonl and b.jsonl."""
import json
import re
from pathlib import Path

HERE = Path(__file__).parent


def values(text):
    return [] if text.strip() == "-" else [v.strip() for v in re.split(r"[;,]" if ";" not in text else ";", text) if v.strip()]


def names(text):
    return [] if text.strip() == "-" else [v.strip() for v in text.split(";") if v.strip()]


def sentences(text):
    """Evidence may be any sentence of these short texts."""
    return [s.strip() for line in text.split("\n") for s in re.split(r"(?<=[.?!”])\s+(?=[A-Z“])", line) if s.strip()]


def article(block):
    head, *lines = block.strip().split("\n")
    name, published = head.split()
    text = "\n".join(line for line in lines if not re.match(r"[PM]( |$)", line))
    people, meetings = {}, []
    for line in lines:
        if line.startswith("P "):
            people.update(p.strip().rsplit("/", 1) for p in line[2:].split(";"))
    for line in lines:
        if not line.startswith("M "):
            continue
        status, mode, states, who, bodies, place, date = (field.strip() for field in line[2:].split("|"))
        state = lambda n: None if people.get(n, "~") == "~" else people[n]
        meetings.append({"evidence": sentences(text), "participants": [{"name": n, "country": state(n)} for n in names(who)],
                         "countries": values(states), "organisations": names(bodies), "place": None if place == "-" else place,
                         "date": None if date == "-" else date, "status": status, "mode": mode})
    return {"id": name, "published": published, "text": text, "title": None, "date": published,
            "people": [{"name": n, "aliases": [n.split()[-1]] if " " in n else [], "country": None if c == "~" else c} for n, c in people.items()],
            "countries": [], "organisations": [], "quotes": [], "not_mentions": [], "meetings": meetings}


def main():
    blocks = re.split(r"^@ ", (HERE / "meetings.txt").read_text(encoding="utf-8"), flags=re.M)[1:]
    for half in "ab":
        with open(HERE / f"{half}.jsonl", "w", encoding="utf-8") as out:
            for block in blocks:
                if block[0] == half:
                    out.write(json.dumps(article(block), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
