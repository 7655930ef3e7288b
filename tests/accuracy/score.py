#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs `readout analyze` over the measuring sets of ../shared and prints their figures as one table.

usage: score.py READOUT [--errors N] [SET…]      READOUT is the program or packaging/run
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

from reliability import reliability_in
from slots import table_of

HERE = pathlib.Path(__file__).resolve().parent
SHARED = pathlib.Path(__file__).resolve().parents[2].parent / "shared"
GOLD, CORPORA, FORMATS = SHARED / "gold", SHARED / "corpora", SHARED / "formats"


def analyse(readout, out, inputs, lines=None, text=False):
    """Writes the analyses of files, or of input lines, to `out`; a run in which some articles fail is no failure."""
    command = [readout, "analyze", "--jsonl", *(["--text"] if text else []), *inputs]
    with open(out, "wb") as sink:
        done = subprocess.run(command, stdout=sink, input=lines, check=False)
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)} ended with {done.returncode}")


def with_keys(path, keys):
    """The lines of a corpus with only some keys, as input lines."""
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return "".join(json.dumps({key: record[key] for key in keys if record.get(key)}) + "\n" for record in records).encode()


def gold_lines(folder):
    return subprocess.run([sys.executable, GOLD / "docs_jsonl.py", folder], stdout=subprocess.PIPE, check=True).stdout


def corpus(readout, what, name, keys, errors):
    path = CORPORA / f"{name}.jsonl"
    with tempfile.NamedTemporaryFile(suffix=".jsonl") as out:
        analyse(readout, out.name, ["-"], with_keys(path, keys))
        figures = subprocess.run([sys.executable, GOLD / "score.py", what, path, out.name, *errors], stdout=subprocess.PIPE, text=True, check=True).stdout
        return figures + ("\n" + reliability_in(path, pathlib.Path(out.name)) if what == "names" else "")


def gold(readout, folder, errors):
    with tempfile.NamedTemporaryFile(suffix=".jsonl") as out:
        analyse(readout, out.name, ["-"], gold_lines(folder))
        figures = subprocess.run([sys.executable, GOLD / "score.py", "articles", folder, out.name, *errors], stdout=subprocess.PIPE, text=True, check=True).stdout
        articles = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
        for article in articles:
            article["text"] = (folder / (article["id"] + ".txt")).read_bytes().decode("utf-8", "replace")
        return figures + "\n" + table_of(GOLD / "score.py", articles, out.name, errors).show()


def own_meetings(readout, errors):
    """The two halves of the project's own constructions: rules were written on a, b decides."""
    tables = []
    for half in "ab":
        records = [json.loads(line) for line in (HERE / "meetings" / f"{half}.jsonl").read_text(encoding="utf-8").splitlines()]
        with tempfile.NamedTemporaryFile(suffix=".jsonl") as out:
            analyse(readout, out.name, ["-"], with_keys(HERE / "meetings" / f"{half}.jsonl", ["id", "text", "published"]))
            tables.append(f"half {half}\n" + table_of(GOLD / "score.py", records, out.name, errors).show(figures=True))
    return "\n".join(tables)


def web(readout, errors):
    with tempfile.NamedTemporaryFile(suffix=".jsonl") as out:
        analyse(readout, out.name, [str(FORMATS / "web" / "pages")], text=True)
        return subprocess.run([sys.executable, FORMATS / "score_web.py", FORMATS / "web" / "bodies.json", out.name], stdout=subprocess.PIPE, text=True, check=True).stdout


def formats(readout, _):
    """Every file of formats/: opened, opened with a warning, refused by a named error, or no line at all."""
    rows = [f"{'folder':34} {'files':>6} {'opened':>7} {'warned':>7} {'refused':>8}"]
    for folder in sorted(path for path in FORMATS.rglob("*") if path.is_dir()):
        files = [path for path in folder.iterdir() if path.is_file()]
        if not files or folder.name == "web":
            continue
        with tempfile.NamedTemporaryFile(suffix=".jsonl") as out:
            analyse(readout, out.name, [str(folder)])
            by_source = {}
            for line in pathlib.Path(out.name).read_text(encoding="utf-8").splitlines():
                record = json.loads(line)
                by_source.setdefault(record.get("source"), []).append(record)
        refused = sum(any("error" in r for r in rs) for rs in by_source.values())
        warned = sum(any(r.get("warnings") for r in rs) for rs in by_source.values())
        rows.append(f"{str(folder.relative_to(FORMATS)):34} {len(files):6} {len(by_source) - refused:7} {warned:7} {refused:8}")
    return "\n".join(rows) + "\n"


SETS = {
    "articles": (GOLD / "articles", lambda readout, errors: gold(readout, GOLD / "articles", errors)),
    "meetings": (GOLD / "meetings", lambda readout, errors: gold(readout, GOLD / "meetings", errors)),
    "own": (GOLD, own_meetings),
    "worldwide": (CORPORA / "worldwide-dev.jsonl", lambda readout, errors: corpus(readout, "names", "worldwide-dev", ["id", "text"], errors)),
    "ieer": (CORPORA / "ieer-dev.jsonl", lambda readout, errors: corpus(readout, "names", "ieer-dev", ["id", "text"], errors)),
    "polnear": (CORPORA / "polnear-dev.jsonl", lambda readout, errors: corpus(readout, "quotes", "polnear-dev", ["id", "text", "title", "published"], errors)),
    "readouts": (CORPORA / "readouts-dev.jsonl", lambda readout, errors: corpus(readout, "readouts", "readouts-dev", ["id", "text", "published"], errors)),
    "web": (FORMATS / "web" / "bodies.json", web),
    "formats": (FORMATS, formats),
}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("readout")
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("sets", nargs="*", metavar="SET")
    options = parser.parse_intermixed_args()
    unknown = set(options.sets) - set(SETS)
    if unknown:
        parser.error(f"no such set: {', '.join(sorted(unknown))}; there are {', '.join(SETS)}")
    for name in options.sets or SETS:
        needs, score = SETS[name]
        print(f"\n## {name}" if needs.exists() else f"\n## {name}: skipped, {needs.name} is not there", flush=True)
        if needs.exists():
            print(score(options.readout, ["--errors", str(options.errors)] if options.errors else []), end="", flush=True)


if __name__ == "__main__":
    main()
