#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The exported page in a browser: filters, words, scripts off, contrast, and pages made of hostile articles.

exportedpage_test.py READOUT [TEST…]
"""
import functools
import http.server
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import threading
import unittest

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

TOP = pathlib.Path(__file__).resolve().parents[2]
PAGE = TOP / "tests" / "golden" / "exports" / "wire.html"
ATTACK = TOP / "tests" / "golden" / "exports" / "hostile.html"
HOSTILE = TOP.parent / "shared" / "formats" / "feeds" / "wellformed-sanitize"
READOUT = ""

# Each text's colour and each mark's line against the nearest filled background, by the formula of WCAG 2.
CONTRAST = """
const rgb = c => c.match(/[\\d.]+/g).map(Number);
const light = c => { const [r, g, b] = rgb(c).map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
                     return .2126 * r + .7152 * g + .0722 * b; };
const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((m, n) => n - m); return (x + .05) / (y + .05); };
const behind = e => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor; if (rgb(c)[3] !== 0) return c; } };
const found = [];
for (const e of document.body.querySelectorAll('*')) {
    if (!e.checkVisibility() || !e.textContent.trim() && e.localName !== 'summary') continue;
    found.push([e.localName + '.' + e.className + ' ' + e.textContent.slice(0, 30), ratio(getComputedStyle(e).color, behind(e))]);
    if (e.localName === 'mark')
        found.push(['line of ' + e.textContent, ratio(getComputedStyle(e).borderBottomColor, behind(e.parentElement))]);
}
return found;
"""


def browser(profile, scripts):
    options = Options()
    options.binary_location = "/usr/bin/chromium"
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
                     f"--user-data-dir={profile}", "--window-size=1440,900"):
        options.add_argument(argument)
    if not scripts:
        options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    return webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))


class BrowserTest(unittest.TestCase):
    scripts = True

    @classmethod
    def setUpClass(cls):
        cls.profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        cls.driver = browser(cls.profile.name, cls.scripts)

    @classmethod
    def tearDownClass(cls):
        cls.driver.quit()
        cls.profile.cleanup()

    def setUp(self):
        self.driver.get(PAGE.as_uri())
        self.driver.get_log("browser")

    def value(self, expression, *arguments):
        """What a script's expression gives."""
        return self.driver.execute_script(f"return {expression}", *arguments)

    def count(self, selector):
        return self.value("document.querySelectorAll(arguments[0]).length", selector)

    def visible(self, selector):
        """How many elements are drawn."""
        return self.value("[...document.querySelectorAll(arguments[0])].filter(e => e.checkVisibility()).length", selector)

    def cards(self):
        """How many quotes and meetings are listed."""
        return self.visible("#quotes > li"), self.visible("#meetings > li")

    def click(self, selector):
        self.driver.find_element("css selector", selector).click()

    def choose(self, key):
        self.click(f"label:has(input[value='{key}'])")

    def analysis(self):
        return json.loads(self.value("document.getElementById('analysis').textContent"))


def squeezed(text):
    return re.sub(r"\s+", " ", text).strip()


def words_of(analysis):
    """The article's words without its furniture."""
    text = analysis["text"]
    for paragraph in reversed(analysis["paragraphs"]):
        if paragraph["kind"] == "furniture":
            text = text[:paragraph["start"]] + text[paragraph["end"]:]
    return squeezed(text)


class Page(BrowserTest):
    def test_marks_stand_on_the_words(self):
        analysis = self.analysis()
        text = analysis["text"]
        marks = self.value("[...document.querySelectorAll('mark')].map(m => [m.dataset.id, m.textContent])")
        expected = [[e["id"], text[m["start"]:m["end"]]] for e in analysis["entities"] for m in e["mentions"]]
        self.assertEqual(sorted(marks), sorted(expected))
        quotes = self.value("[...document.querySelectorAll('q')].map(q => [q.id, q.textContent])")
        self.assertEqual(quotes, [[q["id"], text[q["start"]:q["end"]]] for q in analysis["quotes"]])

    def test_copying_gives_the_words(self):
        analysis = self.analysis()
        self.driver.execute_script("getSelection().selectAllChildren(document.getElementById('article'))")
        self.assertEqual(squeezed(self.value("getSelection().toString()")), words_of(analysis))
        self.assertEqual(squeezed(self.value("document.getElementById('article').innerText")), words_of(analysis))
        paragraphs = self.value("[...document.querySelectorAll('article :is(h1, h2, p)')].map(p => p.textContent)")
        self.assertEqual(paragraphs, [analysis["text"][p["start"]:p["end"]] for p in analysis["paragraphs"]])

    def test_every_link_leads_somewhere(self):
        links = self.value("[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.hash.slice(1))")
        ids = self.value("[...document.querySelectorAll('[id]')].map(e => e.id)")
        self.assertGreater(len(links), 10)
        self.assertEqual(set(links) - set(ids), set())
        self.assertEqual(len(ids), len(set(ids)))

    def test_a_meeting_leads_to_its_sentence(self):
        self.click("#meetings .card blockquote a")
        self.assertIn("met his Lao counterpart", self.value("document.querySelector(':target').textContent"))

    def test_types_are_switched_off(self):
        fill = "getComputedStyle(document.querySelector('mark.first[data-type=person]')).backgroundColor"
        none = "rgba(0, 0, 0, 0)"
        self.assertNotEqual(self.value(fill), none)
        self.click("#show-person")
        self.assertEqual(self.value(fill), none)
        self.click("#show-person")
        self.assertNotEqual(self.value(fill), none)

    def test_quotes_have_a_bar(self):
        bar = "getComputedStyle(document.querySelector('article p:has(q)'), '::after')"
        none = "rgba(0, 0, 0, 0)"
        self.assertEqual(self.value(f"{bar}.width"), "3px")
        self.assertNotEqual(self.value(f"{bar}.backgroundColor"), none)
        self.click("#show-quote")
        self.assertEqual(self.value(f"{bar}.backgroundColor"), none)

    def test_filters_narrow_and_clear(self):
        self.assertEqual(self.cards(), (5, 2))
        self.choose("p2")
        self.assertEqual(self.cards(), (4, 2))
        self.assertEqual(self.value("document.querySelector('[data-count=quotes]').textContent"), "4 of 5")
        self.assertEqual((self.count("mark[data-id=p2].off"), self.count("mark[data-id=p3]:not(.off)")), (0, 0))
        self.choose("p3")  # both: the quote by the one that mentions the other
        self.assertEqual(self.cards(), (1, 2))
        self.click("#clear")
        self.assertEqual((*self.cards(), self.count("mark.off")), (5, 2, 0))

    def test_filters_by_each_sort(self):
        for key, cards in {"p1": (0, 0), "c2": (1, 2), "o1": (0, 0), "s-p2": (4, 2), "s-2": (1, 0)}.items():
            with self.subTest(key):
                self.choose(key)
                self.assertEqual(self.cards(), cards)
                self.choose(key)

    def test_a_click_on_a_mark_filters(self):
        chosen = "document.querySelector('input[value=p2]').checked"
        self.click("article mark[data-id=p2]")
        self.assertTrue(self.value(chosen))
        self.driver.find_element("css selector", "body").send_keys("\ue00c")  # Escape
        self.assertFalse(self.value(chosen))

    def test_only_its_own_script_runs(self):
        self.driver.execute_script("""
            const script = document.createElement('script');
            script.textContent = 'window.ran = true';
            document.body.append(script);
            document.body.insertAdjacentHTML('beforeend', '<img src="https://example.org/x.png" onerror="window.ran = true">');""")
        self.assertIsNone(self.value("window.ran"))
        refused = [entry for entry in self.driver.get_log("browser") if "Content Security Policy" in entry["message"]]
        self.assertGreaterEqual(len(refused), 2)

    def test_names_and_languages(self):
        nameless = """[...document.querySelectorAll('input, a, button')].filter(e =>
                      !(e.textContent.trim() || [...(e.labels ?? [])].some(l => l.textContent.trim()))).length"""
        self.assertEqual(self.value(nameless), 0)
        self.assertEqual(self.value("[document.documentElement.lang, document.getElementById('article').lang, document.title]"),
                         ["en", "en", self.analysis()["title"]])
        self.assertEqual(self.count("h1"), 1)

    def test_contrast(self):
        for scheme in ("light", "dark"):
            features = [{"name": "prefers-color-scheme", "value": scheme}]
            self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
            measured = self.driver.execute_script(CONTRAST)
            self.assertGreater(len(measured), 100)
            for words, ratio in measured:
                with self.subTest(scheme=scheme, words=words):
                    self.assertGreaterEqual(ratio, 4.5)

    def test_linked_data(self):
        data = json.loads(self.value("document.querySelector('script[type=\"application/ld+json\"]').textContent"))
        self.assertEqual((data["@type"], data["datePublished"]), ("NewsArticle", "2024-03-05"))
        self.assertEqual({thing["@type"] for thing in data["mentions"]}, {"Person", "Country", "Organization"})
        self.assertEqual(len(data["hasPart"]), 5)
        self.assertEqual(data["about"][0]["startDate"], "2024-03-04")


class WithoutScripts(BrowserTest):
    scripts = False

    def test_is_complete(self):
        self.assertEqual(self.cards(), (5, 2))
        self.assertEqual(self.count("article mark"), PAGE.read_text("utf-8").count("<mark"))
        self.assertEqual((self.visible(".chip"), self.visible(".chip input"), self.visible("#clear")), (8, 0, 0))

    def test_switches_work_by_style_alone(self):
        colours = "[getComputedStyle(document.querySelector('q')).color, getComputedStyle(document.querySelector('article')).color]"
        quote, ink = self.value(colours)
        self.assertNotEqual(quote, ink)
        self.click("#show-quote")
        self.assertEqual(self.value(colours), [ink, ink])


class Hostile(BrowserTest):
    def test_an_article_that_attacks_stays_words(self):
        self.check(ATTACK.as_uri())
        self.assertIsNone(self.value("window.ran"))
        analysis = self.analysis()
        self.assertEqual(self.value("document.querySelector('#article p').textContent"),
                         analysis["id"].replace("\r\n", "\n").rstrip())
        self.assertEqual(self.value("document.querySelector('mark').title.split(' · ')[0]"), analysis["id"].replace("\r\n", "\n"))

    @unittest.skipUnless(HOSTILE.is_dir(), "../shared/formats/feeds/wellformed-sanitize is absent")
    def test_runs_nothing_and_asks_for_nothing(self):
        with tempfile.TemporaryDirectory() as folder:
            # Each as the feed that it is and as plain text, in which the markup is the words.
            files = sorted(HOSTILE.iterdir())
            copies = [pathlib.Path(folder, file.stem + "-text.txt") for file in files]
            for file, copy in zip(files, copies):
                copy.write_bytes(b"The words of a feed follow.\n\n" + file.read_bytes())
            run = subprocess.run([READOUT, "export", "--format", "html", "-o", folder, *files, *copies],
                                 stderr=subprocess.PIPE, text=True, check=False)
            pages = sorted(pathlib.Path(folder).glob("*.html"))
            self.assertGreaterEqual(len(pages) + len(run.stderr.splitlines()), 2 * len(files))
            self.assertEqual(sum(page.stem.endswith("-text") for page in pages), len(copies))
            handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=folder)
            handler.func.log_message = lambda *arguments: None
            server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
            threading.Thread(target=server.serve_forever, daemon=True).start()
            try:
                for page in pages:
                    with self.subTest(page.stem):
                        self.check(f"http://127.0.0.1:{server.server_port}/{page.name}")
            finally:
                server.shutdown()
                server.server_close()

    def check(self, address):
        self.driver.get_log("performance")
        self.driver.get(address)
        messages = [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]
        asked = {m["params"]["request"]["url"] for m in messages if m["method"] == "Network.requestWillBeSent"}
        self.assertEqual({a for a in asked if not a.endswith("/favicon.ico")}, {address})
        self.assertEqual(self.value("[...document.scripts].map(s => [s.type, s.src])"),
                         [["application/ld+json", ""], ["application/json", ""], ["", ""]])
        self.assertEqual(self.count("img, iframe, object, embed, link, base, form, svg, math, video, audio"), 0)
        attributes = "[...document.querySelectorAll('*')].flatMap(e => e.getAttributeNames())"
        self.assertEqual([name for name in self.value(attributes) if name.startswith("on") or name == "style"], [])
        self.assertEqual([entry for entry in self.driver.get_log("browser") if "favicon" not in entry["message"]], [])


if __name__ == "__main__":
    READOUT = sys.argv.pop(1)
    unittest.main()
