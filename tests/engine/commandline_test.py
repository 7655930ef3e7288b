#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line as pipelines use it.  commandline_test.py READOUT"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

READOUT = sys.argv.pop(1) if len(sys.argv) > 1 else "readout"
SAMPLES = pathlib.Path(__file__).resolve().parents[2] / "resources" / "samples"


def run(*arguments, lines=None, environment=None):
    data = None if lines is None else "".join(line if isinstance(line, str) else json.dumps(line) + "\n" for line in lines).encode()
    return subprocess.run([READOUT, *map(str, arguments)], input=data, capture_output=True, check=False, env=environment)


def analyses(done):
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


class Analyze(unittest.TestCase):
    def test_order_is_the_inputs_whatever_the_jobs(self):
        lines = [{"id": f"a{i}", "text": f"Japan and Kenya talked. " * (1 + i % 7)} for i in range(300)]
        one = run("analyze", "--jsonl", "--jobs", 1, "-", lines=lines)
        four = run("analyze", "--jsonl", "--jobs", 4, "-", lines=lines)
        self.assertEqual([a["id"] for a in analyses(one)], [line["id"] for line in lines])
        self.assertEqual(one.stdout, four.stdout)
        self.assertEqual((one.returncode, four.returncode), (0, 0))

    def test_bad_lines_are_named_and_the_run_goes_on(self):
        done = run("analyze", "--jsonl", "-", lines=["not json\n", "[1]\n", {"id": "x"}, "\n", {"id": "good", "text": "Japan."}])
        found = analyses(done)
        self.assertEqual([a.get("error", {}).get("code") for a in found], ["bad-line"] * 3 + [None])
        self.assertEqual(found[-1]["id"], "good")
        self.assertEqual(done.returncode, 1)

    def test_a_line_may_give_title_date_and_format(self):
        done = run("analyze", "--jsonl", "--text", "-", lines=[
            {"id": "t", "text": "Talks were held.", "title": "A title", "published": "2024-05-06"},
            {"id": "h", "text": "<p>Kenya and Japan held talks in Nairobi.</p><p>They spoke of trade.</p>", "format": "html"}])
        text, page = analyses(done)
        self.assertEqual((text["title"], text["published"], text["text"]), ("A title", "2024-05-06", "Talks were held."))
        self.assertEqual(page["id"], "h")
        self.assertNotIn("<p>", page["text"])

    def test_offsets_count_code_points(self):
        text = "😀😀 Japan met Kenya."
        (analysis,) = analyses(run("analyze", "--jsonl", "-", lines=[{"id": "e", "text": text}]))
        names = {text[m["start"]:m["end"]] for e in analysis["entities"] for m in e["mentions"]}
        self.assertEqual(names, {"Japan", "Kenya"})

    def test_files_and_folders(self):
        done = run("analyze", "--jsonl", SAMPLES / "wire-service.txt", SAMPLES)
        ids = [a["id"] for a in analyses(done)]
        self.assertEqual(ids[0], "wire-service")
        self.assertEqual(len(ids), 1 + len([p for p in SAMPLES.rglob("*") if p.suffix in (".txt", ".html")]))
        self.assertEqual(done.returncode, 0)

    def test_a_missing_file_is_a_line_with_its_error(self):
        done = run("analyze", "--jsonl", "/nowhere/at-all.txt")
        (line,) = analyses(done)
        self.assertEqual((line["id"], line["error"]["code"]), ("at-all", "not-found"))
        self.assertEqual(done.returncode, 1)

    def test_stats_go_to_standard_error(self):
        done = run("analyze", "--jsonl", "--stats", "-", lines=[{"id": "a", "text": "Japan."}])
        self.assertIn(b"1 articles, 0 failed, 2 tokens", done.stderr)

    def test_memory_does_not_grow_with_the_input(self):
        line = json.dumps({"id": "a", "text": "Japan and Kenya held talks. " * 20}) + "\n"

        def peak(count):
            with tempfile.TemporaryFile() as source:
                source.write(line.encode() * count)
                source.seek(0)
                process = subprocess.Popen([READOUT, "analyze", "--jsonl", "--jobs", "2", "-"], stdin=source, stdout=subprocess.DEVNULL)
                _, status, usage = os.wait4(process.pid, 0)
                process.returncode = os.waitstatus_to_exitcode(status)
                self.assertEqual(process.returncode, 0)
                return usage.ru_maxrss
        self.assertLess(peak(8000), peak(800) + 16 * 1024)

    def test_wrong_usage(self):
        for arguments in (["analyze"], ["analyze", "--nonsense", "x"], ["analyze", "--jobs", "0", "-"], ["export", "x"], ["export", "--format", "nonsense", "-o", "-", "x"]):
            with self.subTest(arguments):
                done = run(*arguments, lines=[])
                self.assertEqual((done.returncode, done.stdout), (2, b""))
                self.assertTrue(done.stderr)


class Export(unittest.TestCase):
    def test_every_format_of_help_writes_one_article(self):
        formats = [line.split()[0] for line in run("--help").stdout.decode().split("Formats of export:")[1].split("\n\n")[0].splitlines() if line.strip()]
        self.assertTrue({"html", "json", "jsonl", "csv", "md", "brat"} <= set(formats))
        for name in formats:
            with self.subTest(name), tempfile.TemporaryDirectory() as folder:
                out = pathlib.Path(folder) / "out"
                printed = run("export", "--format", name, "-o", "-", SAMPLES / "wire-service.txt")
                saved = run("export", "--format", name, "-o", out, SAMPLES / "wire-service.txt")
                self.assertEqual((printed.returncode, saved.returncode, saved.stdout), (0, 0, b""))
                self.assertEqual(out.read_bytes(), printed.stdout)
                self.assertTrue(printed.stdout)

    def test_several_articles_need_a_folder_and_keep_apart(self):
        with tempfile.TemporaryDirectory() as folder:
            first, second, out = (pathlib.Path(folder) / name for name in ("1", "2", "out"))
            for path in (first, second):
                path.mkdir()
                (path / "same.txt").write_text("Japan and Kenya held talks.", encoding="utf-8")
            self.assertEqual(run("export", "--format", "html", "-o", out, first, second).returncode, 0)
            self.assertEqual(sorted(p.name for p in out.iterdir()), ["same-2.html", "same.html"])
            self.assertEqual(run("export", "--format", "html", "-o", "-", first, second).returncode, 2)

    def test_what_cannot_be_written_is_said(self):
        done = run("export", "--format", "json", "-o", "/nowhere/out.json", SAMPLES / "wire-service.txt")
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"/nowhere/out.json", done.stderr)


class Terminal(unittest.TestCase):
    def test_without_a_display_the_readout_is_printed(self):
        environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        done = run(SAMPLES / "wire-service.txt", environment=environment)
        self.assertEqual(done.returncode, 0)
        self.assertEqual(len(done.stderr.decode().splitlines()), 1)
        for words in ("People:", "Countries:", "Quotes:", "Meetings:", "Liis Tamm"):
            self.assertIn(words, done.stdout.decode())

    def test_version_and_help(self):
        self.assertRegex(run("--version").stdout.decode(), r"^readout \d+\.\d+\.\d+")
        self.assertIn(b"readout analyze --jsonl", run("--help").stdout)


if __name__ == "__main__":
    unittest.main()
