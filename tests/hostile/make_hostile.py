#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes PDFs that try to crash, hang, fill or fool their reader: make_hostile.py FOLDER

Beside them goes list.tsv: file, what a reader owes it, what it tries. A file that must be "read" opens and gives its first page;
one that must be "refused" does not open; for "any" both are right, as long as the reader lives and names a reason.
"""

import os
import random
import subprocess
import sys
import zlib

PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<%s/Font<</F 5 0 R>>>>%s>>"
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
TEXT = b"BT /F 12 Tf 72 700 Td (This page is read.) Tj ET "


def stream(data, extra=b"", length=None, compress=False):
    """The object of a stream. `length` may lie."""
    if compress:
        data = zlib.compress(data, 9)
        extra += b"/Filter/FlateDecode"
    size = str(len(data) if length is None else length).encode() if not isinstance(length, bytes) else length
    return b"<<" + extra + b"/Length " + size + b">>\nstream\n" + data + b"\nendstream"


def pdf(objects, trailer=b"", root=1):
    """A whole file of these numbered objects, with a sound table of contents."""
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places = {}
    for number, body in sorted(objects.items()):
        places[number] = len(out)
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    start = len(out)
    size = max(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        out += b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 00000 f \n"
    out += b"trailer\n<</Size %d/Root %d 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (size, root, trailer, start)
    return bytes(out)


def page(content=TEXT, resources=b"", page_extra=b"", catalog=b"", more=None, trailer=b"", compress=False):
    """A file of one page."""
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R" + catalog + b">>",
        2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        3: PAGE % (resources, page_extra),
        4: stream(content, compress=compress),
        5: FONT,
    }
    objects.update(more or {})
    return pdf(objects, trailer)


def tree(pages, more=None, catalog=b""):
    """A file whose tree of pages begins with this object."""
    objects = {1: b"<</Type/Catalog/Pages 2 0 R" + catalog + b">>", 2: pages, 3: PAGE % (b"", b""), 4: stream(TEXT), 5: FONT}
    objects.update(more or {})
    return pdf(objects)


def good():
    return page()


def with_box(box):
    return page().replace(b"/MediaBox[0 0 595 842]", b"/MediaBox[" + box + b"]")


def image(width, height, extra, data):
    return page(TEXT + b"q 500 0 0 500 0 0 cm /I Do Q", b"/XObject<</I 6 0 R>>", more={
        6: stream(data, b"/Type/XObject/Subtype/Image/Width %d/Height %d" % (width, height) + extra)})


def flate(data, times=1):
    """These bytes so many times, packed; they are never all in memory."""
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(data) for _ in range(times)) + packer.flush()


def action(body):
    return page(catalog=b"/OpenAction 6 0 R", page_extra=b"/AA<</O 6 0 R>>/Annots[7 0 R]", more={
        6: body, 7: b"<</Type/Annot/Subtype/Link/Rect[72 690 200 720]/A 6 0 R>>"})


def chain(first, count, body):
    """Objects that each name the next one."""
    return {first + i: body(first + i, first + i + 1) for i in range(count)}


FILES = []


def add(name, duty, tries, make):
    FILES.append((name, duty, tries, make))


# --- the tree of pages
add("pages-count-lies", "any", "says two million pages, has one",
    lambda: tree(b"<</Type/Pages/Kids[3 0 R]/Count 2000000>>"))
add("pages-count-negative", "any", "says minus five pages", lambda: tree(b"<</Type/Pages/Kids[3 0 R]/Count -5>>"))
add("pages-many", "refused", "60,000 times the same page",
    lambda: tree(b"<</Type/Pages/Kids[" + b"3 0 R " * 60000 + b"]/Count 60000>>", {70000: b"null"}))
add("pages-bomb", "any", "ten branches on each of ten levels", lambda: tree(
    b"<</Type/Pages/Kids[" + b"10 0 R " * 10 + b"]/Count 10000000000>>",
    chain(10, 10, lambda me, after: b"<</Type/Pages/Parent 2 0 R/Count 1000000000/Kids[" + (
        (b"%d 0 R " % after) * 10 if me < 19 else b"3 0 R") + b"]>>")))
add("pages-loop", "any", "a branch that holds the root", lambda: tree(b"<</Type/Pages/Kids[6 0 R]/Count 2>>", {
    6: b"<</Type/Pages/Parent 2 0 R/Kids[2 0 R 3 0 R]/Count 2>>"}))
add("pages-deep", "any", "50,000 branches one in the other", lambda: tree(
    b"<</Type/Pages/Kids[10 0 R]/Count 1>>",
    chain(10, 50000, lambda me, after: b"<</Type/Pages/Parent 2 0 R/Count 1/Kids[%d 0 R]>>" % (after if me < 50009 else 3))))
add("pages-parent-loop", "any", "parents that inherit from each other", lambda: tree(
    b"<</Type/Pages/Kids[3 0 R]/Count 1/Parent 6 0 R>>", {6: b"<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 1>>"}))
add("pages-none", "refused", "an empty tree", lambda: tree(b"<</Type/Pages/Kids[]/Count 0>>"))
add("pages-not-a-tree", "refused", "a number for a tree", lambda: tree(b"42"))

# --- sizes
add("page-14400", "read", "the largest page of the standard", lambda: with_box(b"0 0 14400 14400"))
add("page-0", "any", "a page without extent", lambda: with_box(b"0 0 0 0"))
add("page-negative", "any", "a box turned inside out", lambda: with_box(b"595 842 0 0"))
add("page-huge", "any", "a page of 10^30 points", lambda: with_box(b"0 0 1" + b"0" * 30 + b" 1" + b"0" * 30))
add("page-hair", "any", "a page of a million points by a thousandth", lambda: with_box(b"0 0 999999 0.001"))
add("page-rotated-45", "any", "an angle that does not exist", lambda: page(page_extra=b"/Rotate 45"))
add("page-user-unit", "any", "a unit of 10^9 points", lambda: page(page_extra=b"/UserUnit 1000000000"))

# --- pixels
add("image-pixels", "any", "60,000 x 60,000 pixels in 4 KB", lambda: image(
    60000, 60000, b"/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/FlateDecode", flate(bytes(4000000))))
add("image-rgb-pixels", "any", "30,000 x 30,000 pixels of 16 bits", lambda: image(
    30000, 30000, b"/BitsPerComponent 16/ColorSpace/DeviceRGB/Filter/FlateDecode", flate(bytes(4000000))))
add("image-int-max", "any", "2^31 - 1 pixels wide", lambda: image(
    2147483647, 2147483647, b"/BitsPerComponent 8/ColorSpace/DeviceRGB", b"abc"))
add("image-ccitt", "any", "a fax with 2^31 columns", lambda: image(
    2147483647, 10, b"/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 2147483647/Rows 10>>",
    b"\x00\x10\x01" * 100))
add("image-predictor", "any", "a predictor with 2^30 columns", lambda: image(
    10, 10, b"/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 1073741824/Colors 4>>",
    flate(bytes(1000))))
add("image-jpeg-garbage", "any", "a JPEG of 65,535 x 65,535 without data", lambda: image(
    65535, 65535, b"/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/DCTDecode",
    bytes.fromhex("ffd8ffc0001108ffffffff03012200021101031101ffda000c03010002110311003f00") + bytes(100)))
add("image-jpx-garbage", "any", "a JPEG 2000 that lies about its tiles", lambda: image(
    100, 100, b"/Filter/JPXDecode", bytes.fromhex("ff4fff51002f0000ffffffff7fffffff00000000000000000000000100000001")
    + bytes.fromhex("00000000000000000003070101070101070101ff52000c00000001000504040001ff93") + bytes(64)))
add("image-jbig2-garbage", "any", "a JBIG2 page of 2^32 - 1 rows", lambda: image(
    1000, 1000, b"/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/JBIG2Decode",
    bytes.fromhex("0000000030000100000013ffffffff7fffffff00000000000000000000000000000126000100000020") + bytes(64)))
add("image-inline-lies", "any", "an image in the text without an end",
    lambda: page(TEXT + b"BI /W 100000 /H 100000 /BPC 8 /CS /RGB ID " + b"x" * 1000))
add("image-soft-mask-of-itself", "any", "an image that is its own mask", lambda: image(
    10, 10, b"/BitsPerComponent 8/ColorSpace/DeviceGray/SMask 6 0 R", bytes(100)))

# --- memory
add("flate-bomb", "any", "a gigabyte of blanks in a megabyte",
    lambda: page(b"", more={4: stream(flate(b" " * 1000000, 1000), b"/Filter/FlateDecode")}))
add("flate-twice", "any", "a gigabyte packed twice", lambda: page(b"", more={
    4: stream(flate(flate(b"q Q " * 250000, 1000)), b"/Filter[/FlateDecode/FlateDecode]")}))
add("flate-many-filters", "any", "ten thousand filters on one stream", lambda: page(b"", more={
    4: stream(flate(TEXT), b"/Filter[" + b"/FlateDecode" * 10000 + b"]")}))
add("text-20-megabytes", "any", "four million characters on one page",
    lambda: page(b"BT /F 1 Tf 0 800 Td " + b"(abcdefgh ijklmn opq) Tj 1 -0.003 Td " * 200000 + b"ET", compress=True))
add("string-of-50-megabytes", "any", "a title of 50 MB", lambda: page(more={6: b"<</Title(" + b"x" * 50000000 + b")>>"},
                                                                      trailer=b"/Info 6 0 R"))
add("operands", "any", "a million operands without an operator", lambda: page(b"1 " * 1000000 + TEXT, compress=True))
add("states", "any", "a million saved states", lambda: page(b"q " * 1000000 + TEXT, compress=True))
add("clips", "any", "a path of a million corners as a clip",
    lambda: page(b"0 0 m " + b"9 700 l 500 3 l " * 500000 + b"W n " + TEXT, compress=True))
add("tounicode-bomb", "any", "a table of characters with endless ranges", lambda: page(
    TEXT, more={5: b"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode 6 0 R/DescendantFonts[7 0 R]>>",
                7: b"<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                   b"/W[0 2147483000 500]/DW 1000>>",
                6: stream(b"begincmap 1 begincodespacerange <00000000><ffffffff> endcodespacerange 100 beginbfrange\n"
                          + b"<00000000><ffffffff><00410042>\n" * 3000 + b"endbfrange endcmap")}))

# --- recursion
add("form-recursion", "any", "a drawing that draws itself twice", lambda: page(TEXT + b"/X Do", b"/XObject<</X 6 0 R>>", more={
    6: stream(b"/X Do /X Do", b"/Type/XObject/Subtype/Form/BBox[0 0 500 500]/Resources<</XObject<</X 6 0 R>>>>")}))
add("form-doubling", "any", "drawings that each draw the next one twice, 40 deep", lambda: page(
    TEXT + b"/X Do", b"/XObject<</X 6 0 R>>", more=chain(6, 40, lambda me, after: stream(
        b"/X Do /X Do" if me < 45 else b"0 0 9 9 re f",
        b"/Type/XObject/Subtype/Form/BBox[0 0 500 500]/Resources<</XObject<</X %d 0 R>>>>" % after))))
add("form-deep", "any", "5,000 drawings one in the other", lambda: page(
    TEXT + b"/X Do", b"/XObject<</X 6 0 R>>", more=chain(6, 5000, lambda me, after: stream(
        b"/X Do", b"/Type/XObject/Subtype/Form/BBox[0 0 500 500]/Resources<</XObject<</X %d 0 R>>>>" % after))))
add("pattern-recursion", "any", "a pattern painted with itself", lambda: page(
    TEXT + b"/Pattern cs /P scn 0 0 500 500 re f", b"/Pattern<</P 6 0 R>>", more={6: stream(
        b"/Pattern cs /P scn 0 0 9 9 re f",
        b"/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<</Pattern<</P 6 0 R>>>>")}))
add("pattern-tiny-steps", "any", "a pattern with a step of a hundred-thousandth", lambda: page(
    TEXT + b"/Pattern cs /P scn 0 0 500 500 re f", b"/Pattern<</P 6 0 R>>", more={6: stream(
        b"0 0 1 1 re f",
        b"/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep 0.00001/YStep 0.00001/Resources<<>>")}))
add("type3-recursion", "any", "a letter that is drawn by writing itself", lambda: page(
    b"BT /T 20 Tf 72 700 Td (aaaa) Tj ET", b"", more={
        3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</T 6 0 R>>>>>>",
        6: b"<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/FirstChar 97/LastChar 97/Widths[9]"
           b"/Encoding<</Differences[97/a]>>/CharProcs<</a 7 0 R>>/Resources<</Font<</T 6 0 R>>>>>>",
        7: stream(b"9 0 d0 BT /T 5 Tf (aa) Tj ET")}))
add("function-recursion", "any", "a function stitched from itself", lambda: page(
    TEXT + b"/S sh", b"/Shading<</S<</ShadingType 2/ColorSpace/DeviceGray/Coords[0 0 500 500]/Function 6 0 R>>>>", more={
        6: b"<</FunctionType 3/Domain[0 1]/Functions[6 0 R 6 0 R]/Bounds[.5]/Encode[0 1 0 1]>>"}))
add("function-nested", "any", "a program of 100,000 open braces", lambda: page(
    TEXT + b"/S sh", b"/Shading<</S<</ShadingType 1/ColorSpace/DeviceGray/Function 6 0 R>>>>", more={
        6: stream(b"{" * 100000 + b"}" * 100000, b"/FunctionType 4/Domain[0 1 0 1]/Range[0 1]")}))
add("function-sampled", "any", "a function with 2^60 samples", lambda: page(
    TEXT + b"/S sh", b"/Shading<</S<</ShadingType 1/ColorSpace/DeviceGray/Function 6 0 R>>>>", more={
        6: stream(b"x" * 100, b"/FunctionType 0/Domain[0 1 0 1 0 1 0 1]/Range[0 1]/Size[32768 32768 32768 32768]/BitsPerSample 32")}))
add("colour-recursion", "any", "a colour space based on itself", lambda: page(
    TEXT + b"/C cs 1 sc 0 0 99 99 re f", b"/ColorSpace<</C 6 0 R>>", more={6: b"[/Indexed 6 0 R 255 (" + b"x" * 768 + b")]"}))
add("colour-deep", "any", "5,000 colour spaces one on the other", lambda: page(
    TEXT + b"/C cs 1 sc 0 0 99 99 re f", b"/ColorSpace<</C 6 0 R>>", more=chain(
        6, 5000, lambda me, after: b"[/Pattern %d 0 R]" % after)))
add("soft-mask-recursion", "any", "a transparency masked by itself", lambda: page(
    b"/G gs " + TEXT, b"/ExtGState<</G 6 0 R>>", more={
        6: b"<</Type/ExtGState/SMask<</S/Luminosity/G 7 0 R>>>>",
        7: stream(b"/G gs 0 0 99 99 re f", b"/Type/XObject/Subtype/Form/BBox[0 0 500 500]/Group<</S/Transparency/CS/DeviceGray>>"
                                           b"/Resources<</ExtGState<</G 6 0 R>>>>")}))
add("nested-arrays", "any", "100,000 arrays one in the other", lambda: page(b"[" * 100000 + b"]" * 100000 + b" TJ " + TEXT))
add("nested-dictionaries", "any", "100,000 dictionaries one in the other",
    lambda: page(more={6: b"<</A" * 100000 + b" 1" + b">>" * 100000}, catalog=b"/X 6 0 R", trailer=b"/Info 6 0 R"))
add("nested-strings", "any", "a million open brackets in a string", lambda: page(b"(" * 1000000 + b" Tj"))
add("annotation-recursion", "any", "a note whose look contains itself", lambda: page(page_extra=b"/Annots[6 0 R]", more={
    6: b"<</Type/Annot/Subtype/Stamp/Rect[0 0 99 99]/AP<</N 7 0 R>>>>",
    7: stream(b"/X Do", b"/Type/XObject/Subtype/Form/BBox[0 0 99 99]/Resources<</XObject<</X 7 0 R>>>>")}))
add("field-loop", "any", "form fields that are each other's children", lambda: page(
    page_extra=b"/Annots[7 0 R]", catalog=b"/AcroForm<</Fields[6 0 R]>>", more={
        6: b"<</T(a)/FT/Tx/Kids[7 0 R]/Parent 7 0 R>>",
        7: b"<</Type/Annot/Subtype/Widget/Rect[0 0 9 9]/T(b)/FT/Tx/Kids[6 0 R]/Parent 6 0 R>>"}))
add("field-deep", "any", "20,000 form fields one in the other", lambda: page(
    catalog=b"/AcroForm<</Fields[6 0 R]>>", page_extra=b"/Annots[20005 0 R]", more=chain(
        6, 20000, lambda me, after: b"<</T(a)/FT/Tx/Kids[%d 0 R]/Parent %d 0 R>>" % (after, max(6, me - 1)))))
add("optional-content-loop", "any", "layers that depend on each other", lambda: page(
    b"/OC /L BDC " + TEXT + b"EMC", b"/Properties<</L 6 0 R>>", catalog=b"/OCProperties<</OCGs[6 0 R]/D<</Order 8 0 R>>>>", more={
        6: b"<</Type/OCMD/OCGs[7 0 R]/VE[/And 9 0 R]>>", 7: b"<</Type/OCMD/OCGs[6 0 R]>>", 8: b"[8 0 R 8 0 R]",
        9: b"[/Not 9 0 R]"}))

# --- outline, names, labels
add("outline-loop", "read", "an outline that leads back into itself", lambda: page(catalog=b"/Outlines 6 0 R", more={
    6: b"<</Type/Outlines/First 7 0 R/Last 7 0 R/Count 1>>",
    7: b"<</Title(round)/Parent 6 0 R/First 7 0 R/Last 7 0 R/Next 7 0 R/Count 1/Dest[3 0 R/Fit]>>"}))
add("outline-deep", "any", "20,000 levels of outline", lambda: page(catalog=b"/Outlines 6 0 R", more=chain(
    6, 20000, lambda me, after: b"<</Title(deeper)/Parent %d 0 R/First %d 0 R/Last %d 0 R/Count 1>>" % (me - 1, after, after))))
add("outline-long", "any", "50,000 entries of outline", lambda: page(catalog=b"/Outlines 6 0 R", more={
    6: b"<</First 7 0 R/Last 50006 0 R>>",
    **chain(7, 50000, lambda me, after: b"<</Title(%d)/Parent 6 0 R/Next %d 0 R>>" % (me, after))}))
add("names-loop", "any", "names of places in a ring", lambda: page(
    catalog=b"/Names<</Dests 6 0 R>>", page_extra=b"/Annots[7 0 R]", more={
        6: b"<</Kids[6 0 R 6 0 R]/Limits[(a)(z)]>>",
        7: b"<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/GoTo/D(m)>>>>"}))
add("labels-loop", "any", "page labels in a ring", lambda: page(catalog=b"/PageLabels 6 0 R", more={6: b"<</Kids[6 0 R 6 0 R]>>"}))
add("labels-roman", "any", "a page label of two thousand million in Roman figures",
    lambda: page(catalog=b"/PageLabels<</Nums[0<</S/R/St 2147483647>>]>>"))
add("links-many", "any", "30,000 links on a page", lambda: page(
    page_extra=b"/Annots[" + b"<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://example.org/)>>>>" * 30000 + b"]"))

# --- tables of contents and lengths
add("xref-loop", "any", "a table of contents before itself",
    lambda: good().replace(b"/Root 1 0 R", b"/Root 1 0 R/Prev %d" % good().index(b"xref\n")))
add("xref-size-lies", "any", "two thousand million objects", lambda: good().replace(b"/Size 6", b"/Size 2147483647"))
add("xref-section-lies", "any", "a section of two thousand million entries", lambda: good().replace(b"xref\n0 6", b"xref\n0 2147483647"))
add("xref-beyond", "any", "contents behind the end", lambda: good().replace(b"startxref\n", b"startxref\n99999999"))
add("xref-absent", "any", "no table of contents at all", lambda: good()[:good().index(b"xref\n")] + b"trailer<</Root 1 0 R>>")
add("xref-points-nowhere", "any", "every object in the wrong place",
    lambda: good().replace(b" 00000 n ", b" 00000 n ").replace(b"00000000", b"00000099"))
add("xref-stream-loop", "any", "a packed table of contents before itself", lambda: xref_stream_loop())
add("length-lies", "any", "a stream longer than the file", lambda: page(more={4: stream(TEXT, length=999999999)}))
add("length-negative", "any", "a stream of minus a hundred bytes", lambda: page(more={4: stream(TEXT, length=-100)}))
add("length-of-itself", "any", "a stream whose length is the stream", lambda: page(more={4: stream(TEXT, length=b"4 0 R")}))
add("object-stream-of-itself", "any", "a packed object that packs itself", lambda: page(more={
    6: stream(b"6 0 <</A 6 0 R>>", b"/Type/ObjStm/N 1/First 4/Extends 6 0 R")}))
add("object-stream-lies", "any", "a thousand million packed objects", lambda: page(catalog=b"/X 7 0 R", more={
    6: stream(b"7 0 <<>>", b"/Type/ObjStm/N 1000000000/First 4")}))
add("reference-loop", "any", "objects that stand for each other",
    lambda: page(more={4: b"6 0 R", 6: b"7 0 R", 7: b"6 0 R"}))
add("object-number-huge", "any", "an object with the largest number", lambda: good() + b"2147483647 65535 obj <<>> endobj")
add("linearized-lies", "any", "a first page that is not there", lambda: good().replace(
    b"1 0 obj\n", b"9 0 obj\n<</Linearized 1/L 999999999/H[2147483647 2147483647]/O 2147483647/E -1/N 2147483647/T -1>>\nendobj\n1 0 obj\n", 1))

# --- things that act
add("action-javascript", "read", "a script at opening", lambda: action(b"<</S/JavaScript/JS(while\\(true\\){app.alert\\(1\\);})>>"))
add("action-launch", "read", "a program at opening", lambda: action(b"<</S/Launch/F(/bin/sh)/Win<</F(cmd.exe)/P(/c calc)>>>>"))
add("action-uri", "read", "a page of the web at opening", lambda: action(b"<</S/URI/URI(http://192.0.2.1/opened)>>"))
add("action-file-uri", "read", "a file of this computer as a link", lambda: action(b"<</S/URI/URI(file:///etc/passwd)>>"))
add("action-submit", "read", "a form sent at opening", lambda: action(b"<</S/SubmitForm/F<</FS/URL/F(http://192.0.2.1/)>>/Fields[]>>"))
add("action-remote", "read", "another document at opening", lambda: action(b"<</S/GoToR/F(\\\\\\\\192.0.2.1\\\\share\\\\x.pdf)/D[0/Fit]>>"))
add("action-import", "read", "data fetched at opening", lambda: action(b"<</S/ImportData/F(/etc/passwd)>>"))
add("action-chain", "any", "an action followed by itself", lambda: action(b"<</S/URI/URI(https://example.org/)/Next 6 0 R>>"))
add("attachment", "read", "a program as an attachment", lambda: page(
    catalog=b"/Names<</EmbeddedFiles<</Names[(run.exe) 6 0 R]>>>>", more={
        6: b"<</Type/Filespec/F(../../run.exe)/EF<</F 7 0 R>>>>", 7: stream(b"MZ" + bytes(5000), b"/Type/EmbeddedFile")}))
add("form-xfa", "read", "a form with entities that multiply", lambda: page(catalog=b"/AcroForm<</XFA 6 0 R/Fields[]>>", more={
    6: stream(b"<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><x>&b;</x>")}))
add("stream-from-file", "any", "a page whose content is a file of this computer", lambda: page(more={
    4: b"<</Length 0/F(/etc/passwd)>>\nstream\n\nendstream"}))
add("title-tricks", "read", "a title with control and direction characters", lambda: page(
    more={6: b"<</Title<feff202e0041000000070042200b003c0069006d0067003e>>>"}, trailer=b"/Info 6 0 R"))

# --- fonts
add("font-garbage", "any", "an embedded font of random bytes", lambda: page(more={
    5: b"<</Type/Font/Subtype/TrueType/BaseFont/X/FirstChar 32/LastChar 122/FontDescriptor 6 0 R>>",
    6: b"<</Type/FontDescriptor/FontName/X/Flags 4/FontFile2 7 0 R>>",
    7: stream(b"\x00\x01\x00\x00" + random.Random(1).randbytes(20000))}))
add("font-type1-garbage", "any", "a Type 1 font that calls itself", lambda: page(more={
    5: b"<</Type/Font/Subtype/Type1/BaseFont/X/FirstChar 32/LastChar 122/FontDescriptor 6 0 R>>",
    6: b"<</Type/FontDescriptor/FontName/X/Flags 4/FontFile 7 0 R>>",
    7: stream(b"%!PS-AdobeFont-1.0: X\n/Encoding 256 array\n" + b"dup 2147483647 /a put\n" * 1000 + b"eexec\n" + bytes(1000),
              b"/Length1 30000/Length2 1000/Length3 0")}))
add("font-huge-size", "any", "letters of 10^9 points", lambda: page(b"BT /F 1000000000 Tf 0 0 Td (X) Tj ET"))
add("font-descendant-loop", "any", "a font that descends from itself", lambda: page(more={
    5: b"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[5 0 R]>>"}))
add("cmap-loop", "any", "a table of characters that uses itself", lambda: page(more={
    5: b"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding 6 0 R/DescendantFonts[7 0 R]>>",
    6: stream(b"/Loop usecmap begincmap endcmap", b"/Type/CMap/CMapName/Loop/UseCMap 6 0 R"),
    7: b"<</Type/Font/Subtype/CIDFontType0/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 0>>>>"}))

# --- time
add("dash-tiny", "any", "a line of a thousand million dashes", lambda: page(TEXT + b"[0.0000001] 0 d 0 0 m 500 500 l S"))
add("shading-endless", "any", "a shading with a colour for every atom", lambda: page(
    TEXT + b"/S sh", b"/Shading<</S<</ShadingType 3/ColorSpace/DeviceRGB/Coords[0 0 0 0 0 1000000000]/Extend[true true]"
                     b"/Function<</FunctionType 2/Domain[0 1]/N 0.0000001/C0[0 0 0]/C1[1 1 1]>>>>>>"))
add("transparency-groups", "any", "3,000 transparent groups as large as the page", lambda: page(
    TEXT + b"/X Do " * 3000, b"/XObject<</X 6 0 R>>", more={6: stream(
        b"0 0 595 842 re f", b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Group<</S/Transparency/I true/CS/DeviceRGB>>/Resources<<>>")}))
add("curves-many", "any", "three million curves", lambda: page(
    TEXT + b"0 0 m " + b"0 800 500 0 500 800 c 500 0 0 800 0 0 c " * 1500000 + b"S", compress=True))

# --- files that are none
add("empty", "refused", "no bytes", lambda: b"")
add("text", "refused", "a text", lambda: "A plain text with the wrong ending.\n".encode() * 50)
add("zip", "refused", "an archive", lambda: b"PK\x03\x04" + bytes(2000))
add("head-only", "refused", "a head and nothing else", lambda: b"%PDF-1.7\n")
add("head-and-garbage", "refused", "a head and random bytes", lambda: b"%PDF-1.7\n" + random.Random(2).randbytes(100000))
add("truncated", "any", "half a file", lambda: page(TEXT * 500)[:9000])
add("truncated-early", "refused", "the first hundred bytes of a file", lambda: good()[:100])
add("one-long-line", "refused", "ten million bytes of one comment", lambda: b"%PDF-1.7 " + b"x" * 10000000)
add("encryption-unknown", "any", "a cipher that does not exist",
    lambda: page(more={6: b"<</Filter/Standard/V 99/R 99/O(x)/U(x)/P -1/Length 2147483647>>"}, trailer=b"/Encrypt 6 0 R/ID[(a)(b)]"))


def xref_stream_loop():
    out = good()[:good().index(b"xref\n")]
    start = len(out)
    return out + b"6 0 obj\n" + stream(bytes(7 * 4), b"/Type/XRef/Size 7/W[1 2 1]/Root 1 0 R/Prev %d" % start) + (
        b"\nendobj\nstartxref\n%d\n%%%%EOF\n" % start)


def encrypt(folder, name, user, owner):
    plain = os.path.join(folder, "plain.tmp")
    with open(plain, "wb") as out:
        out.write(good())
    subprocess.run(["qpdf", "--encrypt", user, owner, "256", "--", plain, os.path.join(folder, name)], check=True)
    os.remove(plain)


def main(folder):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "list.tsv"), "w", encoding="utf-8") as table:
        for name, duty, tries, make in FILES:
            with open(os.path.join(folder, name + ".pdf"), "wb") as out:
                out.write(make())
            table.write(f"{name}.pdf\t{duty}\t{tries}\n")
        encrypt(folder, "encrypted.pdf", "secret", "owner")
        encrypt(folder, "encrypted-open.pdf", "", "owner")
        table.write("encrypted.pdf\trefused\ta password is needed\n")
        table.write("encrypted-open.pdf\tread\tencrypted, but open to everybody\n")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
