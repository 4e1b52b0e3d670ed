"""Rebuilds TwiML documents with Twilio's library.

    twiml.py CASES BUILT

CASES has one JSON object per line, from `twilio-conformance twiml-cases`. BUILT gets one
for each: the library's document, and the verbs and attributes that only one side has.
"""

import inspect
import json
import re
import sys
import xml.etree.ElementTree as ET

from twilio.twiml import TwiML
from twilio.twiml.messaging_response import MessagingResponse
from twilio.twiml.voice_response import VoiceResponse

# Keywords of Python, and their names in the library.
RENAMED = {"from": "from_", "break": "break_", "for": "for_", "xml:lang": "xml_lang"}
COMMON = {name for name, _ in inspect.getmembers(TwiML)} | {"add_child"}


def snake_case(name):
    name = RENAMED.get(name, name)
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


class Comparison:
    def __init__(self):
        self.unknown, self.unused = [], set()
        self.seen = {}

    def build(self, parent, element):
        """Adds the verb of `element` to `parent`, a verb of the library."""
        method = getattr(parent, snake_case(element.tag), None)
        if method is None:
            self.unknown.append(f"{type(parent).__name__} {element.tag}")
            return
        parameters = list(inspect.signature(method).parameters.values())
        named = [p.name for p in parameters if p.kind == p.POSITIONAL_OR_KEYWORD]
        arguments = {snake_case(name): value for name, value in element.items()}
        for name in arguments:
            if name not in named:
                self.unknown.append(f"{element.tag} attribute {name}")
        content = [element.text] if element.text else []
        verb = method(*content, **arguments)
        # The first parameter may be the content.
        offered = set(named[len(content) :])
        self.note(element.tag, offered, set(arguments))
        self.children(verb, element)

    def children(self, verb, element):
        for child in element:
            self.build(verb, child)
            if child.tail:
                verb.append(child.tail)
        offered = {
            name
            for name, _ in inspect.getmembers(verb, inspect.ismethod)
            if name not in COMMON and not name.startswith("_")
        }
        used = {snake_case(child.tag) for child in element}
        self.note(element.tag + " verb", offered, used)

    def note(self, what, offered, used):
        # The members that one element uses count for all elements of that name.
        kept = self.seen.setdefault(what, [set(), set()])
        kept[0] |= offered
        kept[1] |= used

    def finish(self):
        for what, (offered, used) in sorted(self.seen.items()):
            for name in sorted(offered - used):
                yield f"{what} {name}"


def build(case):
    # ElementTree keeps white space at both ends.
    root = ET.fromstring(case["xml"])
    response = MessagingResponse() if "essag" in case["name"] else VoiceResponse()
    comparison = Comparison()
    comparison.children(response, root)
    unused = list(comparison.finish())
    return {"xml": str(response), "unknown": comparison.unknown, "unused": unused}


def main(cases, built):
    with open(cases, encoding="utf-8") as lines, open(built, "w") as out:
        for line in lines:
            out.write(json.dumps(build(json.loads(line))) + "\n")


main(*sys.argv[1:])
