"""Verify: a wrong code, the right one, and the verification afterwards."""

from emulator import advance, client, code_sent_to, expect, expect_error

PHONE = "+14155550100"


def tell():
    services = client().verify.v2.services
    service = services.create(friendly_name="Shop", code_length=5)
    approved(service)
    limited(service)
    canceled(service)
    expired(service)
    expect(service.delete(), True)
    expect_error(404, 20404, service.fetch)


def start(service):
    return service.verifications.create(to=PHONE, channel="sms")


def check(service, code):
    checks = service.verification_checks
    result = checks.create(to=PHONE, code=code)
    return result.status, result.valid


def wrong_code():
    return "11111" if code_sent_to(PHONE) != "11111" else "22222"


def approved(service):
    verification = start(service)
    expect((verification.status, verification.to), ("pending", PHONE))
    code = code_sent_to(PHONE)
    expect(len(code), 5)
    expect(check(service, wrong_code()), ("pending", False))
    expect(check(service, code), ("approved", True))
    expect_error(404, 20404, check, service, code)
    expect_error(404, 20404, service.verifications(verification.sid).fetch)


def limited(service):
    start(service)
    for _ in range(5):
        check(service, wrong_code())
    expect_error(429, 60202, check, service, code_sent_to(PHONE))
    advance(601)


def canceled(service):
    verification = start(service)
    code = code_sent_to(PHONE)
    expect(verification.update(status="canceled").status, "canceled")
    expect_error(404, 20404, check, service, code)
    expect_error(404, 20404, verification.fetch)


def expired(service):
    verification = start(service)
    code = code_sent_to(PHONE)
    advance(601)
    expect_error(404, 20404, check, service, code)
    expect_error(404, 20404, verification.fetch)
