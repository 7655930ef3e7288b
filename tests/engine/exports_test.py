#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The references of tests/golden/exports, read as other programs read them: csv, icalendar, brat and JSON-LD tools."""
import csv
import datetime
import json
import pathlib
import re
import sys
import unittest

import icalendar

EXPORTS = pathlib.Path(__file__).resolve().parents[1] / "golden" / "exports"
ANALYSIS = json.loads((EXPORTS / "wire.json").read_text("utf-8"))
TEXT = ANALYSIS["text"]


def table(name, **dialect):
    with open(EXPORTS / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True, **dialect))


class Exports(unittest.TestCase):
    def test_json_lines(self):
        self.assertEqual(json.loads((EXPORTS / "wire.jsonl").read_text("utf-8")), ANALYSIS)

    def test_csv(self):
        rows = table("wire.csv")
        count = {finding: sum(row["finding"] == finding for row in rows) for finding in ("entity", "quote", "meeting")}
        self.assertEqual(count, {"entity": 6, "quote": 5, "meeting": 2})
        self.assertEqual(len(rows), 13)
        for row in rows:
            self.assertIsNone(row.get(None))
            self.assertIsNotNone(row["end"])
            words = TEXT[int(row["start"]):int(row["end"])]
            self.assertEqual(words, row["name"] if row["finding"] == "entity" else row["text"])

    def test_events(self):
        held, planned = table("wire.events", delimiter="\t", quoting=csv.QUOTE_NONE)
        self.assertEqual((held["CAMEO"], held["Actor Country"], held["Recipient Country"], held["Country"]), ("042", "KHM", "LAO", "LAO"))
        self.assertEqual((planned["CAMEO"], planned["Event Date"], planned["Status"]), ("036", "2024-06-12", "planned"))
        for row in (held, planned):
            self.assertEqual(TEXT[int(row["Evidence Start"]):int(row["Evidence End"])], row["Evidence"])

    def test_calendar(self):
        source = (EXPORTS / "wire.ics").read_bytes()
        for line in source.split(b"\r\n"):
            self.assertLessEqual(len(line), 75)
            self.assertNotIn(b"\n", line)
        events = icalendar.Calendar.from_ical(source).walk("VEVENT")
        self.assertEqual(len(events), 1)  # the planned one
        event = events[0]
        self.assertEqual(event.errors, [])
        self.assertEqual((event.decoded("DTSTART"), event.decoded("DTEND")), (datetime.date(2024, 6, 12), datetime.date(2024, 6, 13)))
        self.assertEqual((str(event["STATUS"]), str(event["LOCATION"])), ("TENTATIVE", "Luang Prabang"))
        self.assertIn("Chan will meet Bounmy again in Luang Prabang on June 12, a ministry", str(event["DESCRIPTION"]))
        self.assertEqual(str(event["SUMMARY"]), "Cambodia · Laos: Chan Sothea, Bounmy Keola")
        self.assertTrue(str(event["UID"]).endswith("@readout"))

    def test_brat(self):
        lines = [line.split("\t") for line in (EXPORTS / "wire.brat").read_text("utf-8").splitlines()]
        ids = [line[0] for line in lines]
        self.assertEqual(len(ids), len(set(ids)))
        texts = {line[0]: line for line in lines if line[0].startswith("T")}
        for _, where, words in texts.values():
            parts = [part.split() for part in where.split(" ", 1)[1].split(";")]
            self.assertEqual(" ".join(TEXT[int(start):int(end)] for start, end in parts), words)
        for line in lines:
            if line[0].startswith("R"):
                _, first, second = line[1].split()
                self.assertIn(first.removeprefix("Arg1:"), texts)
                self.assertIn(second.removeprefix("Arg2:"), texts)
        self.assertEqual(sum(where.startswith("Quote") for _, where, _ in texts.values()), 5)

    def test_web_annotations(self):
        collection = json.loads((EXPORTS / "wire.webannotation").read_text("utf-8"))
        self.assertEqual((collection["@context"], collection["type"]), ("http://www.w3.org/ns/anno.jsonld", "AnnotationCollection"))
        items = collection["first"]["items"]
        mentions = sum(len(entity["mentions"]) for entity in ANALYSIS["entities"])
        self.assertEqual((collection["total"], len(items)), (mentions + 5 + 2,) * 2)
        self.assertEqual(len({item["id"] for item in items}), len(items))
        for item in items:
            quotation, position = item["target"]["selector"]
            start, end = position["start"], position["end"]
            self.assertEqual(TEXT[start:end], quotation["exact"])
            self.assertTrue(TEXT[:start].endswith(quotation["prefix"]))
            self.assertTrue(TEXT[end:].startswith(quotation["suffix"]))


class HostileExports(unittest.TestCase):
    """An article whose every word attacks stays words."""

    def test_csv(self):
        rows = table("hostile.csv")
        self.assertEqual([row["finding"] for row in rows], ["entity", "entity", "quote", "quote", "meeting"])
        for row in rows:
            self.assertIsNone(row.get(None))
            self.assertFalse([cell for cell in row.values() if cell and cell[0] in "=+-@\t\r\n"])

    def test_events(self):
        rows = table("hostile.events", delimiter="\t", quoting=csv.QUOTE_NONE)
        self.assertEqual(len(rows), 1)
        self.assertIsNone(rows[0].get(None))
        self.assertFalse([cell for cell in rows[0].values() if cell and cell[0] in "=+-@"])

    def test_calendar(self):
        event, = icalendar.Calendar.from_ical((EXPORTS / "hostile.ics").read_bytes()).walk("VEVENT")
        self.assertEqual(event.errors, [])
        self.assertNotIn("ATTENDEE", event)
        self.assertEqual(str(event["STATUS"]), "TENTATIVE")

    def test_json(self):
        analysis = json.loads((EXPORTS / "hostile.json").read_text("utf-8"))
        attack = analysis["id"]
        self.assertEqual((analysis["title"], analysis["entities"][0]["name"]), (attack, attack))
        self.assertTrue(analysis["text"].startswith(attack))
        self.assertEqual(len(json.loads((EXPORTS / "hostile.webannotation").read_text("utf-8"))["first"]["items"]), 6)

    def test_markdown(self):
        brief = (EXPORTS / "hostile.md").read_text("utf-8")
        self.assertNotRegex(brief, r"(?<!\\)<(?!https://)")
        self.assertNotRegex(brief, r"(?m)^ATTENDEE")
        self.assertEqual(len(re.findall(r"(?m)^#+ ", brief)), 5)

    def test_brat(self):
        for line in (EXPORTS / "hostile.brat").read_text("utf-8").split("\n")[:-1]:
            self.assertRegex(line, r"^([TRA]|#)\d+\t")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
