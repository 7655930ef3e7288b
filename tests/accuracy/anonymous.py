#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Score article extraction on web pages without class, id, role and itemprop: anonymous.py RUN

RUN is packaging/run.  The pages are those of ../shared/formats/web; nothing is measured where they are missing.
"""
import pathlib, subprocess, sys, tempfile

import erase_classes

PROJECT = pathlib.Path(__file__).resolve().parents[2]
FORMATS = PROJECT.parent / "shared" / "formats"


def main(run):
    if not FORMATS.is_dir():
        sys.exit("Readout: ../shared/formats is not there, nothing to measure.")
    (PROJECT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=PROJECT / "build") as folder:
        pages = pathlib.Path(folder) / "pages"
        erase_classes.main(FORMATS / "web" / "pages", pages)
        analyses = pathlib.Path(folder) / "analyses.jsonl"
        with analyses.open("wb") as out:
            subprocess.run([run, "analyze", "--jsonl", "--text", str(pages)], stdout=out, check=True)
        subprocess.run([sys.executable, str(FORMATS / "score_web.py"), str(FORMATS / "web" / "bodies.json"),
                        str(analyses)], check=True)


if __name__ == "__main__":
    main(sys.argv[1])
