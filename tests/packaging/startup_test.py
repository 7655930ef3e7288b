#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window opens on machines that are not in order.  startup_test.py READOUT"""
import pathlib
import signal
import subprocess
import sys
import tempfile
import time
import unittest

from screen import Screen, environment

READOUT = sys.argv.pop(1) if len(sys.argv) > 1 else "readout"
SAMPLE = pathlib.Path(__file__).resolve().parents[2] / "resources" / "samples" / "wire-service.txt"
FONT = pathlib.Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")
DEADLINE = 60 # seconds, for busy machines; it is no measure


class Startup(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.home = pathlib.Path(self.folder.name) / "home"
        self.home.mkdir()
        (self.home / "runtime").mkdir(mode=0o700)

    def open_window(self, screen, **more):
        """Starts Readout with an article, waits for its window, ends it; returns the window and what was said."""
        program = subprocess.Popen([READOUT, SAMPLE], env=environment(screen, self.home, **more), stderr=subprocess.PIPE, text=True)
        start, windows = time.monotonic(), []
        while not windows and program.poll() is None and time.monotonic() - start < DEADLINE:
            windows = screen.windows()
            time.sleep(0.05)
        time.sleep(0.5) # it must also stay
        ended = program.poll()
        program.send_signal(signal.SIGTERM)
        said = program.communicate()[1]
        self.assertIsNone(ended, said)
        self.assertTrue(windows, said)
        return windows[0], said

    def test_an_ordinary_machine(self):
        with Screen() as screen:
            window, said = self.open_window(screen)
            self.assertEqual(said, "")
            self.assertLessEqual(window[1], 1440)
            self.assertLessEqual(window[2], 900)

    def test_broken_settings(self):
        rows = {"noise": bytes(range(256)) * 64, "half a section": b"[General\nx=@Variant(\0\0", "lies": b"[window]\ngeometry=7\nstate=@ByteArray(nonsense)\nsize=-1\n",
                "a line without end": b"x" * (4 << 20)}
        for row, content in rows.items():
            with self.subTest(row), Screen() as screen:
                for name in ("readout.conf", "readout/readout.conf", "Readout/readout.conf", "readoutrc"):
                    path = self.home / ".config" / name
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_bytes(content)
                self.open_window(screen)

    def test_settings_that_are_a_folder(self):
        for name in ("readout.conf", "readout/readout.conf", "Readout/readout.conf"):
            (self.home / ".config" / name).mkdir(parents=True)
        with Screen() as screen:
            self.open_window(screen)

    def test_a_home_that_cannot_be_written(self):
        with Screen() as screen:
            self.open_window(screen, HOME="/proc/self", XDG_RUNTIME_DIR="/proc/self")

    def test_no_runtime_folder(self):
        with Screen() as screen:
            self.open_window(screen, XDG_RUNTIME_DIR="")

    def test_one_font(self):
        fonts = self.home / "fonts"
        fonts.mkdir()
        (fonts / FONT.name).symlink_to(FONT)
        config = self.home / "fonts.conf"
        config.write_text(f"<fontconfig><dir>{fonts}</dir><cachedir>{self.home}/fontcache</cachedir></fontconfig>", encoding="utf-8")
        with Screen() as screen:
            self.open_window(screen, FONTCONFIG_FILE=str(config))

    def test_a_dense_screen_at_twice_the_size(self):
        with Screen(size="3840x2160x24") as screen:
            plain, _ = self.open_window(screen)
            doubled, said = self.open_window(screen, QT_SCALE_FACTOR="2")
            self.assertEqual(said, "")
            self.assertGreater(doubled[1], plain[1])
            self.assertLessEqual(doubled[1], 3840)
            self.assertLessEqual(doubled[2], 2160)

    def test_a_small_screen_at_twice_the_size(self):
        with Screen(size="1920x1080x24") as screen:
            window, _ = self.open_window(screen, QT_SCALE_FACTOR="2")
            self.assertLessEqual(window[1], 1920)
            self.assertLessEqual(window[2], 1080)

    def test_no_opengl(self):
        with Screen("-extension", "GLX") as screen:
            self.open_window(screen, LIBGL_DRIVERS_PATH="/nowhere", __GLX_VENDOR_LIBRARY_NAME="nowhere")

    def test_a_wayland_session_whose_compositor_is_gone(self):
        with Screen() as screen:
            self.open_window(screen, XDG_SESSION_TYPE="wayland", WAYLAND_DISPLAY="nowhere-0")

    def test_no_screen_at_all_is_said(self):
        with Screen() as screen:
            lost = environment(screen, self.home, DISPLAY=":4095")
        done = subprocess.run([READOUT, SAMPLE], env=lost, capture_output=True, text=True, check=False, timeout=DEADLINE)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("could not connect to display", done.stderr)


if __name__ == "__main__":
    unittest.main()
