"""Judges requests with Twilio's library for Python.

    webhooks.py CASES JUDGED

CASES has one JSON object per line, from `twilio-conformance webhook-cases`; JUDGED gets
one verdict for each.
"""

import json
import logging
import sys

from twilio.request_validator import RequestValidator, get_signature_algorithm


# The library logs every unknown algorithm.
logging.disable()


class MultiDict(dict):
    """The values of each name, like a form of a web framework."""

    def __init__(self, pairs):
        super().__init__()
        for name, value in pairs:
            self.setdefault(name, []).append(value)

    def getlist(self, name):
        return self[name]


def judge(case):
    validator = RequestValidator(case["token"])
    is_form = case["content_type"] != "application/json"
    parameters = MultiDict(case["form"]) if is_form else case["body"]
    algorithm = get_signature_algorithm(case["settings"])
    try:
        valid = validator.validate(case["url"], parameters, case["signature"], algorithm)
    except Exception:
        valid = None
    signed = MultiDict(case["form"]) if "bodySHA256=" not in case["url"] else {}
    signature = validator.compute_signature(case["signed_url"], signed)
    return {"valid": valid, "signature": signature}


def main(cases, judged):
    with open(cases, encoding="utf-8") as lines, open(judged, "w") as out:
        for line in lines:
            out.write(json.dumps(judge(json.loads(line))) + "\n")


main(*sys.argv[1:])
