"""Builds documents of TwiML again, with Twilio's library.

    twiml.py CASES BUILT

CASES has one JSON object a line, as `twilio-conformance twiml-cases` prints them;
BUILT gets one for each: the library's own document, and which verbs and attributes
either side does not have.
"""

import inspect
import json
import re
import sys
import xml.etree.ElementTree as ET

from twilio.twiml import TwiML
from twilio.twiml.messaging_response import MessagingResponse
from twilio.twiml.voice_response import VoiceResponse

# Words that Python keeps for itself.
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
        """Adds what `element` is to `parent`, a verb of the library."""
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
        # What one of several elements of a name uses counts for all of them.
        kept = self.seen.setdefault(what, [set(), set()])
        kept[0] |= offered
        kept[1] |= used

    def finish(self):
        for what, (offered, used) in sorted(self.seen.items()):
            for name in sorted(offered - used):
                yield f"{what} {name}"


def build(case):
    # ElementTree takes white space at both ends as it is.
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
