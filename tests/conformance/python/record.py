"""Makes calls with Twilio's SDK and prints the requests that it would send.

Each line of the input is a call, in the format of `twilio-conformance`. The same line of
the output is the request, exactly as the SDK would have sent it, or the arguments that
the SDK lacks. Nothing is sent over the network: the recorder replaces the connection.
"""

import json
import sys
import warnings
from datetime import date, datetime
from types import SimpleNamespace

from requests import Response, Session
from requests.adapters import BaseAdapter
from twilio.http.http_client import TwilioHttpClient
from twilio.rest import Client

import sdk

NO_RECORDS = json.dumps({"meta": {"key": "records", "next_page_url": None}, "records": []})
STATUS = {"POST": 201, "DELETE": 204}

# Kinds whose values the SDK does not take as text.
TYPES = {
    "timestamp": lambda text: datetime.fromisoformat(text.replace("Z", "+00:00")),
    "date": date.fromisoformat,
}


class Recorder(TwilioHttpClient):
    """Keeps the first request of a call, and responds with success."""

    def __init__(self):
        super().__init__()
        self.session = Session()
        self.session.trust_env = False
        self.session.mount("https://", Wire(self))
        self.asked = self.sent = self.error = None

    def request(self, method, url, params=None, data=None, headers=None, **options):
        if self.asked is None:
            self.asked = SimpleNamespace(
                method=method, url=url, params=params, data=data, headers=headers
            )
        return super().request(method, url, params, data, headers, **options)

    def request_of(self, method, arguments):
        """The request of a call before it is encoded; `sent` is the encoded request."""
        self.asked = self.sent = self.error = None
        try:
            method(**arguments)
        except Exception as error:
            # The SDK may fail to read our response; the request has been recorded before that.
            self.error = error
        return self.asked


class Wire(BaseAdapter):
    """The adapter that would send a request."""

    def __init__(self, recorder):
        super().__init__()
        self.recorder = recorder

    def send(self, request, **_):
        self.recorder.sent = self.recorder.sent or request
        response = Response()
        response.status_code = STATUS.get(request.method, 200)
        response._content = NO_RECORDS.encode()
        response.request = request
        return response

    def close(self):
        pass


def objects(value):
    """A part of a body, in which every JSON object also works as an object of the SDK."""
    if isinstance(value, dict):
        return sdk.Body((name, objects(member)) for name, member in value.items())
    if isinstance(value, list):
        return [objects(item) for item in value]
    return value


def arguments(operation, case):
    """The SDK's arguments, and the names of those that it does not take."""
    given, lacking, body = {}, [], {}
    for name, kind, value in case["arguments"]:
        value = TYPES.get(kind, lambda same: same)(value)
        name = f"{name}.entry" if kind == "prefix" else name
        if name in operation.arguments:
            given[operation.arguments[name]] = value
        elif operation.model and kind != "header":
            body[name] = objects(value)
        else:
            lacking.append(name)
    if operation.model:
        given[operation.arguments[""]] = operation.model(body)
    if "page_size" in case:
        given["page_size"] = case["page_size"]
    return given, lacking


def record(client, recorder, operations, case):
    operation = operations.get((case["method"], case["product"], case["path"]))
    if operation is None:
        return {"no_operation": True}
    given, lacking = arguments(operation, case)
    recorder.request_of(operation.bind(client, case["values"]), given)
    if recorder.sent is None:
        error = recorder.error
        return {"failed": f"{type(error).__name__}: {error}", "lacking": lacking}
    request = recorder.sent
    body = request.body or ""
    return {
        "method": request.method,
        "url": request.url,
        "headers": dict(request.headers),
        "body": body.decode() if isinstance(body, bytes) else body,
        "lacking": lacking,
    }


def main():
    warnings.simplefilter("ignore")
    recorder = Recorder()
    client = Client("AC" + 32 * "a", "token", http_client=recorder)
    operations = sdk.operations(client, recorder)
    for line in sys.stdin:
        print(json.dumps(record(client, recorder, operations, json.loads(line))))


main()
