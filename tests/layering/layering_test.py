#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A room includes only rooms to its left, and the engine knows no window."""
import pathlib
import re
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
ROOMS = ["article", "text", "knowledge", "names", "quotes", "dates", "meetings", "analysis", "exports", "library", "commandline"]
INCLUDE = re.compile(r'^\s*#\s*include\s+["<]([^">]+)[">]', re.MULTILINE)
WINDOW = re.compile(r"^(ui/|Qt(Gui|Widgets|PrintSupport)\b|Q(Application|Widget|Icon|Dialog|Pixmap|Painter|Printer|Action)$|KSyntaxHighlighting|KF6/KSyntax)")


def errors_of(path, text):
    """What one file of the engine includes and must not."""
    room = path.relative_to(TOP / "app").parts[0]
    for included in INCLUDE.findall(text):
        other = included.split("/")[0]
        if WINDOW.search(included):
            yield f"{path.relative_to(TOP)} includes {included}: the engine knows no window"
        elif "/" in included and other in ROOMS and ROOMS.index(other) > ROOMS.index(room):
            yield f"{path.relative_to(TOP)} includes {included}: {other} stands to the right of {room}"


def main():
    files = sorted(path for path in (TOP / "app").rglob("*") if path.suffix in (".h", ".cpp") and path.parent != TOP / "app")
    rooms = {path.relative_to(TOP / "app").parts[0] for path in files}
    errors = [f"app/{room} is no room of the layering test" for room in sorted(rooms - set(ROOMS))]
    for path in files:
        errors += errors_of(path, path.read_text(encoding="utf-8"))
    # The test itself must be able to fail.
    if len(list(errors_of(TOP / "app" / "text" / "probe.h", '#include "quotes/quote.h"\n#include <QWidget>\n'))) != 2:
        errors.append("the layering test sees nothing")
    print("\n".join(errors) or f"{len(files)} files in {len(rooms)} rooms: each includes only rooms to its left")
    return bool(errors)


if __name__ == "__main__":
    sys.exit(main())
