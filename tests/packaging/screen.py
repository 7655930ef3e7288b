# SPDX-License-Identifier: GPL-3.0-or-later
"""An X server of a test's own, and what stands on it."""
import os
import re
import subprocess


class Screen:
    """An X server of its own."""

    def __init__(self, *options, size="1440x900x24"):
        ready, done = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(done), "-screen", "0", size, "-nolisten", "tcp", "-noreset", *options],
                                       pass_fds=[done], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(done)
        with os.fdopen(ready) as answer:
            self.display = ":" + answer.readline().strip()

    def windows(self):
        """Name, width and height of each visible window of Readout."""
        tree = subprocess.run(["xwininfo", "-display", self.display, "-root", "-tree"], capture_output=True, text=True, check=False).stdout
        found = []
        for number, name in re.findall(r'(0x[0-9a-f]+) "([^"]*)": \("readout"', tree):
            about = subprocess.run(["xwininfo", "-display", self.display, "-id", number], capture_output=True, text=True, check=False).stdout
            if "IsViewable" in about:
                found.append((name, *(int(re.search(rf"{side}: (\d+)", about)[1]) for side in ("Width", "Height"))))
        return found

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()


def environment(screen, home, **more):
    """What a program started on the screen sees: a home of its own, nothing of the tester's."""
    own = ("DISPLAY", "WAYLAND_DISPLAY", "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    kept = {key: value for key, value in os.environ.items() if key not in own and not key.startswith("QT_")}
    return {**kept, "DISPLAY": screen.display, "HOME": str(home), "XDG_RUNTIME_DIR": str(home / "runtime"), **more}
