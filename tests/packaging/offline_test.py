#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing of Readout reaches for a network, and nothing needs one.  offline_test.py READOUT"""
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import time
import unittest

from screen import Screen, environment

READOUT = sys.argv.pop(1) if len(sys.argv) > 1 else "readout"
TOP = pathlib.Path(__file__).resolve().parents[2]
# Files that name pictures, scripts, styles, entities and feeds elsewhere.
FOLDERS = [TOP / "tests" / "engine" / "formats", TOP / "resources" / "samples", TOP.parent / "shared" / "formats"]
FILES = [folder for folder in FOLDERS if folder.is_dir()]
DEADLINE = 120 # seconds, for busy machines; it is no measure
ALONE = ["unshare", "--map-root-user", "--net"] # a network namespace in which not even the loopback is up


def possible(*command):
    try:
        return subprocess.run([*command, "true"], capture_output=True, check=False, timeout=DEADLINE).returncode == 0
    except OSError:
        return False


class Offline(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = pathlib.Path(folder.name)
        (self.home / "runtime").mkdir(mode=0o700)
        self.trace = self.home / "trace"
        self.traced = ["strace", "--follow-forks", "--trace=connect,sendto,sendmsg,sendmmsg", "--quiet=all", "-o", self.trace]

    def watch_window(self, *prefix):
        """Opens everything in a window, gives it time to paint and analyse, closes it."""
        with Screen() as screen:
            program = subprocess.Popen([*prefix, READOUT, "--new-window", *FILES], env=environment(screen, self.home),
                                       stderr=subprocess.DEVNULL, start_new_session=True)
            start = time.monotonic()
            while not screen.windows() and program.poll() is None and time.monotonic() - start < DEADLINE:
                time.sleep(0.1)
            shown = screen.windows()
            time.sleep(3) # to show the first article and to analyse others
            self.assertIsNone(program.poll(), "the window did not stay")
            subprocess.run(["pkill", "--signal", "TERM", "--session", str(program.pid), "--full", READOUT], check=False)
            program.wait(DEADLINE)
            self.assertTrue(shown)

    def assert_no_internet_address(self):
        calls = self.trace.read_text(errors="replace").splitlines()
        self.assertEqual([call for call in calls if re.search(r"sa_family=AF_INET6?\b", call)], [])
        return calls

    @unittest.skipUnless(possible("strace", "-o", "/dev/null"), "no process may be traced here")
    def test_the_tracer_sees_an_internet_address(self):
        reach = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('127.0.0.1', 9))"
        subprocess.run([*self.traced, sys.executable, "-c", reach], check=False)
        with self.assertRaises(AssertionError):
            self.assert_no_internet_address()

    @unittest.skipUnless(possible("strace", "-o", "/dev/null"), "no process may be traced here")
    def test_the_command_line_connects_to_nothing(self):
        done = subprocess.run([*self.traced, READOUT, "analyze", "--jsonl", *FILES], capture_output=True, check=False, timeout=900)
        self.assertIn(done.returncode, (0, 1))
        self.assertGreater(len(done.stdout.splitlines()), 20)
        self.assert_no_internet_address()

    @unittest.skipUnless(possible("strace", "-o", "/dev/null"), "no process may be traced here")
    def test_the_window_connects_to_its_screen_only(self):
        self.watch_window(*self.traced)
        self.assertTrue(any("X11-unix" in call for call in self.assert_no_internet_address()))

    @unittest.skipUnless(possible(*ALONE), "no network namespace may be made here")
    def test_the_command_line_works_without_any_network(self):
        answers = [subprocess.run([*alone, READOUT, "analyze", "--jsonl", *FILES], capture_output=True, check=False, timeout=900)
                   for alone in ([], ALONE)]
        self.assertEqual(answers[0].stdout, answers[1].stdout)

    @unittest.skipUnless(possible(*ALONE), "no network namespace may be made here")
    def test_the_window_works_without_any_network(self):
        self.watch_window(*ALONE)


if __name__ == "__main__":
    unittest.main()
