#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every finding of the sample articles against references that a person has read.

samples_test.py READOUT            compares        samples_test.py READOUT --renew    writes the references anew
"""
import difflib
import json
import pathlib
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
SAMPLES, REFERENCES = TOP / "resources" / "samples", pathlib.Path(__file__).parent / "samples"


def listing(analysis):
    """The findings as lines for people, in their own words."""
    text = analysis["text"]

    def words(span):
        return " ".join(text[span["start"]:span["end"]].split())

    yield f"title: {analysis.get('title')}"
    yield f"published: {analysis.get('published')}"
    if dateline := analysis.get("dateline"):
        yield f"dateline: {dateline.get('place')} | {dateline.get('agency')}"
    for paragraph in analysis["paragraphs"]:
        if paragraph["kind"] != "body":
            yield f"{paragraph['kind']}: {words(paragraph)}"
    for entity in analysis["entities"]:
        facts = " | ".join(filter(None, [entity["name"], entity.get("country"), entity.get("role")]))
        yield f"{entity['type']}: {facts}"
        yield f"    {' · '.join(words(mention) for mention in entity['mentions'])}"
    for quote in analysis["quotes"]:
        speaker = quote.get("speaker") or {}
        yield f"{quote['kind']} quote by {speaker.get('kind')} {speaker.get('name')}{' (inferred)' if speaker.get('inferred') else ''}: {words(quote)}"
    for meeting in analysis["meetings"]:
        facts = [meeting["status"], meeting.get("mode"), meeting.get("format"), meeting.get("place"), meeting.get("date"), meeting.get("date_text")]
        yield f"meeting of {', '.join(meeting['countries'] + meeting.get('organisations', []))}: {' | '.join(filter(None, facts))}"
        for participant in meeting["participants"]:
            yield f"    {participant['name']} ({participant.get('country')})"
        for evidence in meeting["evidence"]:
            yield f"    “{words(evidence)}”"


def main():
    readout, renew = sys.argv[1], "--renew" in sys.argv[2:]
    done = subprocess.run([readout, "analyze", "--jsonl", "--text", SAMPLES], stdout=subprocess.PIPE, check=True)
    failed = seen = 0
    for line in done.stdout.splitlines():
        analysis = json.loads(line)
        source = pathlib.Path(analysis["source"])
        if source.suffix not in (".txt", ".html"):
            continue
        seen += 1
        reference = REFERENCES / (source.name + ".reference")
        found = "\n".join(listing(analysis)) + "\n"
        if renew:
            REFERENCES.mkdir(exist_ok=True)
            reference.write_text(found, encoding="utf-8")
            continue
        wanted = reference.read_text(encoding="utf-8") if reference.exists() else ""
        if found != wanted:
            failed += 1
            sys.stdout.writelines(difflib.unified_diff(wanted.splitlines(True), found.splitlines(True), reference.name, "found"))
    print(f"{seen - failed} passed, {failed} failed")
    return bool(failed or not seen)


if __name__ == "__main__":
    sys.exit(main())
