"""Makes every call of a matrix with Twilio's SDK and writes down what it would send.

    record.py CASES RECORDED

CASES has one JSON object a line, as `twilio-conformance cases` prints them; RECORDED
gets one line for each, with method, URL and body of the request exactly as the SDK
would have put it on the wire, or with the name of what the SDK lacks. Nothing
leaves this machine: the recorder stands in the place of the connection.
"""

import json
import re
import sys
from datetime import datetime

from requests import Response, Session
from requests.adapters import BaseAdapter
from twilio.http.http_client import TwilioHttpClient
from twilio.rest import Client

NO_RECORDS = {"meta": {"key": "records", "next_page_url": None}, "records": []}


class Recorder(BaseAdapter):
    """Keeps the first request since the last look, and answers that all went well."""

    def __init__(self):
        super().__init__()
        self.request = None

    def send(self, request, **_):
        self.request = self.request or request
        response = Response()
        response.status_code = {"POST": 201, "DELETE": 204}.get(request.method, 200)
        response._content = json.dumps(NO_RECORDS).encode()
        response.request = request
        return response

    def close(self):
        pass


class NoSuchCall(Exception):
    """The SDK does not have the resource or the operation."""


def client(recorder):
    http_client = TwilioHttpClient()
    http_client.session = Session()
    http_client.session.trust_env = False
    http_client.session.mount("https://", recorder)
    return Client("AC" + 32 * "a", "token", http_client=http_client)


def snake_case(name):
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def collection(parent, segment):
    # The SDK mounts some collections under the plural of their path.
    for name in (snake_case(segment), snake_case(segment) + "s"):
        if hasattr(parent, name):
            return getattr(parent, name)
    raise NoSuchCall(segment)


def resolve(product, template, values):
    """The SDK's object for a path: a collection, or one record of it."""
    version, *segments = template.strip("/").split("/")
    values = iter(values)
    target = getattr(product, version)
    for segment in segments:
        if segment.startswith("{"):
            target = target(next(values))
        else:
            target = collection(target, segment)
    return target


def arguments(case):
    params = dict(case["params"])
    for name in case["timestamps"]:
        if name in params:
            params[name] = datetime.fromisoformat(params[name].replace("Z", "+00:00"))
    return params


def call(product, case):
    """Makes the call, and gives back the names of the arguments that the SDK lacks."""
    target = resolve(product, case["template"], case["path"])
    method = getattr(target, case["operation"], None)
    if method is None:
        raise NoSuchCall(case["operation"])
    params = arguments(case)
    lacking = []
    while True:
        try:
            method(**params)
            return lacking
        except TypeError as error:
            unknown = re.search(r"unexpected keyword argument '(\w+)'", str(error))
            if unknown is None:
                raise
            lacking.append(unknown.group(1))
            del params[unknown.group(1)]


def record(recorder, product, case):
    recorder.request = None
    try:
        lacking = call(product, case)
    except NoSuchCall as missing:
        return {"no_such_call": str(missing)}
    request = recorder.request
    body = request.body or ""
    body = body.decode() if isinstance(body, bytes) else body
    return {"method": request.method, "url": request.url, "body": body, "lacking": lacking}


def main():
    cases, recorded = sys.argv[1:]
    recorder = Recorder()
    twilio = client(recorder)
    with open(cases, encoding="utf-8") as lines, open(recorded, "w", encoding="utf-8") as out:
        for line in lines:
            case = json.loads(line)
            product = getattr(twilio, case["product"])
            print(json.dumps(record(recorder, product, case)), file=out)


main()
