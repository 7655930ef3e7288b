#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Copy web pages without the names their authors gave: class, id, role and itemprop attributes go.

  erase_classes.py FROM TO        FROM: a folder of .html or .html.gz; TO: is made, .html inside

Other pages have other names; what an extractor still scores on these copies it owes to the pages' structure.
"""
import gzip, pathlib, re, sys

TAG = re.compile(rb"<[a-zA-Z][^<>]*>")
NAME = re.compile(rb"""\s(?:class|id|role|itemprop)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)""", re.IGNORECASE)


def erase(page):
    """The page without the four attributes; meta elements keep theirs, which are data."""
    return TAG.sub(lambda m: m[0] if m[0][:5].lower() == b"<meta" else NAME.sub(b"", m[0]), page)


def main(source, target):
    target.mkdir(parents=True, exist_ok=True)
    for path in sorted(source.glob("*.html*")):
        packed = path.suffix == ".gz"
        page = gzip.decompress(path.read_bytes()) if packed else path.read_bytes()
        (target / (path.stem if packed else path.name)).write_bytes(erase(page))


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
