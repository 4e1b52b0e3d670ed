"""The emulator: a client of Twilio's SDK for it, and its control API."""

import json
import os
import re
import time
import urllib.parse
import urllib.request

from twilio.base.exceptions import TwilioRestException
from twilio.http.http_client import TwilioHttpClient
from twilio.rest import Client

URL = os.environ["EMULATOR_URL"]
ACCOUNT_SID = os.environ["EMULATOR_ACCOUNT_SID"]
AUTH_TOKEN = os.environ["EMULATOR_AUTH_TOKEN"]


class EmulatedHttpClient(TwilioHttpClient):
    """Only changes the host of a request."""

    def request(self, method, url, *args, **kwargs):
        url = re.sub(r"https://([^.]+)[^/]*", rf"{URL}/\1", url)
        return super().request(method, url, *args, **kwargs)


def client(auth_token=AUTH_TOKEN):
    return Client(ACCOUNT_SID, auth_token, http_client=EmulatedHttpClient(timeout=10))


def control(method, path, body=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(f"{URL}/_emulator{path}", data, method=method)
    with urllib.request.urlopen(request, timeout=10) as response:
        return json.load(response)


def reset():
    control("POST", "/reset", {})
    control("DELETE", "/faults")


def advance(seconds):
    control("POST", "/clock", {"seconds": seconds})


def code_sent_to(number):
    return control("GET", "/codes?" + urllib.parse.urlencode({"to": number}))["code"]


def expect(actual, expected):
    if actual != expected:
        raise AssertionError(f"expected {expected!r}, got {actual!r}")


def expect_error(expected_status, expected_code, call, *args, **kwargs):
    """Checks that a call is rejected; returns the SDK's exception."""
    expected = (expected_status, expected_code)
    try:
        call(*args, **kwargs)
    except TwilioRestException as error:
        expect((error.status, error.code), expected)
        return error
    raise AssertionError(f"expected an error {expected}")


def advance_until(condition):
    """Advances the clock step by step, because a webhook's response may still be in flight."""
    deadline = time.monotonic() + 10
    while not condition():
        expect(time.monotonic() < deadline, True)
        advance(1)
