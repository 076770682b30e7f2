#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Pillnuts developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the words of the interface together: every message of a .ts file is translated, whole and into Korean.

A number, a file or a medicine takes the place of %1, so a particle behind it that depends on the last sound of that word
(을/를, 이/가, …) would be wrong for half of them: such a sentence needs other words ("%1 파일을", "복사: %1").
"""
import collections
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]

# What stays as it is in a Korean text: names of the program, of keys, of formats and services, and units. A translation
# without Hangul may hold nothing but these.
KEPT_WORDS = {
    "Pillnuts", "Enter", "Esc", "Tab", "Ctrl", "Alt", "F1",
    "DUR", "ATC", "EDI", "GTIN", "JSON", "URL",
    "mg", "g", "µg", "kg", "mL", "L", "IU", "mm", "MiB",
}

HANGUL = re.compile(r"[가-힣]")
LATIN_WORD = re.compile(r"[A-Za-zµ][A-Za-z0-9µ]*")
PLACE = re.compile(r"%L?(?:\d{1,2}|n)")
# Closing quotes and brackets between the two do not help: the word is still read right before the particle.
PARTICLE = re.compile(
    r"%L?(?:\d{1,2}|n)[\"'”’)\]]*"
    r"(?:을|를|이|가|은|는|과|와|으로|로|이나|나|이라는|라는|이라고|라고|이며|며|이란|란)(?=[\s.,:;·!?…)\]]|$)")
TAG = re.compile(r"</?[A-Za-z][^<>]*>")
OUTER_BLANKS = re.compile(r"^(\s*).*?(\s*)$", re.S)


def remnant(text):
    """The words of a text without Hangul that are neither placeholders nor names that stay."""
    return [word for word in LATIN_WORD.findall(TAG.sub(" ", PLACE.sub(" ", text))) if word not in KEPT_WORDS]


def faults(source, text):
    """What is wrong with one translated text."""
    if not text.strip():
        return ["empty"]
    found = []
    places, expected = (collections.Counter(PLACE.findall(t)) for t in (text, source))
    if places != expected:
        found.append(f"placeholders {sorted(places.elements())} instead of {sorted(expected.elements())}")
    if not HANGUL.search(text) and remnant(text) or text == source and remnant(source):
        found.append("not Korean")
    for match in PARTICLE.finditer(text):
        found.append(f"the particle of “{match.group(0)}” is wrong for some words")
    if OUTER_BLANKS.match(text).groups() != OUTER_BLANKS.match(source).groups():
        found.append("other blanks at its ends than the source")
    if text.count("\n") != source.count("\n"):
        found.append("other line breaks than the source")
    if sorted(TAG.findall(text)) != sorted(TAG.findall(source)):
        found.append("other tags than the source")
    return found


def texts_of(message, translation):
    """Korean has one form for every number, so a message with a number has one text as well."""
    if message.get("numerus") != "yes":
        return [translation.text or ""]
    return [form.text or "" for form in translation.findall("numerusform")]


def message_faults(message):
    translation = message.find("translation")
    if translation is None:
        return ["no translation"]
    if translation.get("type") is not None:
        return [translation.get("type")]
    texts = texts_of(message, translation)
    if len(texts) != 1:
        return [f"{len(texts)} plural forms instead of one"]
    return faults(message.findtext("source", ""), texts[0])


def main():
    path = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources/translations/pillnuts_ko.ts"
    problems, count = [], 0
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            count += 1
            where = f"{context.findtext('name')}: {message.findtext('source')!r}"
            problems += [f"{where}: {fault}" for fault in message_faults(message)]
    if count == 0:
        problems.append(f"{path.name}: no messages")
    print("\n".join(problems) if problems else f"{count} messages are translated")
    sys.exit(1 if problems else 0)


main()
