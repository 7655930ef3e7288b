#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desktop and a shell are told of the program is valid and true.  share_test.py READOUT"""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import unittest
import xml.etree.ElementTree

READOUT = sys.argv.pop(1) if len(sys.argv) > 1 else "readout"
TOP = pathlib.Path(__file__).resolve().parents[2]
SHARE = TOP / "packaging" / "share"
ID = "org.readout.Readout"
COMPLETIONS = SHARE / "completions"


def run(*command):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False)


def project_version():
    return re.search(r"^project\(readout VERSION ([\d.]+)", (TOP / "CMakeLists.txt").read_text(encoding="utf-8"), re.MULTILINE)[1]


class Desktop(unittest.TestCase):
    def assertQuiet(self, *command):
        done = run(*command)
        self.assertEqual((done.returncode, done.stdout + done.stderr), (0, ""), command)

    def test_desktop_entry(self):
        self.assertQuiet("desktop-file-validate", "--warn-kde", SHARE / f"{ID}.desktop")

    def test_metainfo(self):
        # The project has no home page yet.
        done = run("appstreamcli", "validate", "--no-net", "--override", "url-homepage-missing=info", SHARE / f"{ID}.metainfo.xml")
        self.assertEqual(done.returncode, 0, done.stdout)

    def test_xml(self):
        for path in [*SHARE.glob("*.xml"), *(TOP / "resources" / "icons").glob("*.svg")]:
            self.assertQuiet("xmllint", "--noout", "--nonet", path)

    def test_both_list_the_same_types(self):
        entry = re.search(r"^MimeType=(.*);$", (SHARE / f"{ID}.desktop").read_text(encoding="utf-8"), re.MULTILINE)[1].split(";")
        metainfo = xml.etree.ElementTree.parse(SHARE / f"{ID}.metainfo.xml")
        self.assertEqual(entry, [e.text for e in metainfo.iter("mediatype")])
        ours = xml.etree.ElementTree.parse(SHARE / f"{ID}.mime.xml").getroot()
        self.assertLessEqual({e.get("type") for e in ours}, set(entry))

    def test_manual_page(self):
        done = run("man", "--warnings", "-l", "-Tutf8", "-Z", SHARE / "readout.1") if shutil.which("man") else None
        if done is None:
            self.skipTest("no man here")
        self.assertEqual((done.returncode, done.stderr), (0, ""))


class Flatpak(unittest.TestCase):
    def setUp(self):
        self.manifest = json.loads((TOP / "packaging" / "flatpak" / f"{ID}.json").read_text(encoding="utf-8"))

    def test_it_asks_for_a_window_and_nothing_else(self):
        self.assertEqual(self.manifest["id"], ID)
        self.assertEqual(set(self.manifest["finish-args"]), {"--share=ipc", "--socket=wayland", "--socket=fallback-x11"})

    def test_every_source_is_pinned(self):
        for module in self.manifest["modules"]:
            for source in module["sources"]:
                pin = {"archive": "sha256", "git": "tag", "dir": "path"}[source["type"]]
                self.assertTrue(source[pin], module["name"])


class Version(unittest.TestCase):
    def test_everywhere_the_same(self):
        version = project_version()
        changelog = (TOP / "packaging" / "CHANGELOG.md").read_text(encoding="utf-8")
        self.assertEqual(re.search(r"^## ([\d.]+)", changelog, re.MULTILINE)[1], version)
        releases = xml.etree.ElementTree.parse(SHARE / f"{ID}.metainfo.xml").iter("release")
        self.assertEqual(next(releases).get("version"), version)

    def test_the_program_says_what_it_is_made_of(self):
        lines = run(READOUT, "--version").stdout.splitlines()
        self.assertEqual(lines[0], f"readout {project_version()}")
        self.assertRegex(lines[1], r"^commit ([0-9a-f]{7,40}|unknown)$")
        self.assertRegex(lines[2], r"^Qt 6\.\d+\.\d+$")
        self.assertRegex(lines[3], r"^KSyntaxHighlighting 6\.\d+\.\d+$")
        cards = sorted(card.stem for card in (TOP / "resources" / "models").glob("*.md"))
        self.assertEqual([line.split(" trained ")[0] for line in lines[4:]], [f"model {card}" for card in cards])
        for line in lines[4:]:
            self.assertRegex(line, r" trained \d{4}-\d\d-\d\d$", "a model card needs a line Trained: YYYY-MM-DD")


class Completions(unittest.TestCase):
    def complete(self, *words):
        """What bash would offer for the last of the words."""
        script = f"""
            source {COMPLETIONS}/readout.bash
            compopt() {{ :; }}
            COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _readout "$1"
            printf '%s\\n' "${{COMPREPLY[@]}}" """
        done = run("bash", "-c", script, "bash", *words)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout.split()

    def test_every_shell_takes_its_file(self):
        for shell, flag in (("bash", "-n"), ("zsh", "-n"), ("fish", "--no-execute")):
            if shell != "bash" and not shutil.which(shell):
                continue # packaging/deb --check has all three
            with self.subTest(shell):
                done = run(shell, flag, COMPLETIONS / f"readout.{shell}")
                self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_commands_and_options(self):
        self.assertEqual(self.complete(READOUT, "an"), ["analyze"])
        self.assertEqual(self.complete(READOUT, "--"), ["--help", "--version", "--new-window"])
        self.assertEqual(self.complete(READOUT, "analyze", "--t"), ["--text"])
        self.assertIn(str(SHARE / "readout.1"), self.complete(READOUT, "export", str(SHARE / "readout.")))

    def test_formats_are_the_programs(self):
        formats = run(READOUT, "--help").stdout.split("Formats of export:\n")[1].split("\n\n")[0].splitlines()
        self.assertEqual(self.complete(READOUT, "export", "--format", ""), [line.split()[0] for line in formats])

    def test_every_option_of_help_is_offered_by_every_shell(self):
        options = set(re.findall(r"--([a-z][a-z-]+)", run(READOUT, "--help").stdout))
        for path in COMPLETIONS.iterdir():
            with self.subTest(path.name):
                text = path.read_text(encoding="utf-8")
                missing = {o for o in options if f"--{o}" not in text and f"-l {o} " not in text}
                self.assertEqual(missing, set())


if __name__ == "__main__":
    unittest.main()
