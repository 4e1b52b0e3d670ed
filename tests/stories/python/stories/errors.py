"""The exceptions that the SDK raises: status, code, message, more info."""

from twilio.base import values
from twilio.base.exceptions import TwilioException

from emulator import client, control, expect, expect_error


def tell():
    services = client().proxy.v1.services
    missing = "KS" + "0" * 32

    error = expect_error(404, 20404, services(missing).fetch)
    path = f"/Services/{missing}"
    expect(error.msg, f"Unable to fetch record: The requested resource {path} was not found")
    expect((error.method, error.uri), ("GET", path))

    error = expect_error(400, 20001, services.create, unique_name=values.unset)
    expect("UniqueName" in error.msg, True)
    error = expect_error(400, 20001, services.create, unique_name="x", geo_match_level="moon")
    expect("GeoMatchLevel" in error.msg, True)
    error = expect_error(400, 20001, services.create, unique_name="x", default_ttl="soon")
    expect("DefaultTtl" in error.msg, True)
    expect_error(401, 20003, client("wrong").proxy.v1.services(missing).fetch)

    control("POST", "/faults", {"kind": "rate_limited", "seconds": 1, "next": 1})
    expect_error(429, 20429, services(missing).fetch)
    control("POST", "/faults", {"kind": "status", "status": 503, "next": 1})
    expect_error(503, 20503, services(missing).fetch)
    page_error(400, 20007, services, page_size=1001)
    expect(services.list(), [])


def page_error(status, code, listing, **kwargs):
    """A rejected page: the SDK puts the response into the exception's text."""
    try:
        listing.page(**kwargs)
    except TwilioException as error:
        expect(f'HTTP {status} {{"code":{code},' in str(error), True)
        return
    raise AssertionError(f"expected {status} with code {code}")
