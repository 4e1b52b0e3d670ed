"""Calls: statuses with callbacks, TwiML from the application, recordings, ends, rejections."""

from twilio.twiml.voice_response import VoiceResponse

from emulator import advance, advance_until, client, control, expect, expect_error
from webhooks import Application

PHONE, BUSY = "+14155550100", "+14155550186"
OWN = "+14155550199"


def tell():
    twilio = client()
    answered_with_callbacks(twilio)
    led_by_the_application(twilio)
    busy(twilio)
    ended_early(twilio)
    inbound(twilio)
    refused(twilio)


def speech():
    response = VoiceResponse()
    response.say("Hello & welcome")
    response.pause(length=9)
    return response


def start(twilio, to=PHONE, **options):
    return twilio.calls.create(to=to, from_=OWN, **options)


def answered_with_callbacks(twilio):
    events = ["initiated", "ringing", "answered", "completed"]
    with Application() as app:
        call = start(
            twilio,
            twiml=speech(),
            record=True,
            status_callback=app.url,
            status_callback_event=events,
        )
        expect((call.status, call.direction), ("queued", "outbound-api"))
        advance(20)
        callbacks = [app.next() for _ in events]
    expect({c["CallSid"] for c in callbacks}, {call.sid})
    statuses = sorted(c["CallStatus"] for c in callbacks)
    expect(statuses, ["completed", "in-progress", "initiated", "ringing"])
    call = call.fetch()
    expect((call.status, call.duration), ("completed", "10"))
    expect([r.duration for r in call.recordings.list()], ["10"])


def led_by_the_application(twilio):
    with Application(speech()) as app:
        call = start(twilio, url=app.url)
        advance(1)
        asked = app.next()
        expect((asked["CallSid"], asked["CallStatus"]), (call.sid, "in-progress"))
        advance_until(lambda: call.fetch().status == "completed")
    expect([e.response["response_code"] for e in call.events.list()], [200])


def busy(twilio):
    call = start(twilio, BUSY, twiml=speech())
    advance(2)
    expect(call.fetch().status, "busy")


def ended_early(twilio):
    call = start(twilio, twiml=speech())
    expect(call.update(status="canceled").status, "canceled")
    call = start(twilio, twiml=speech())
    advance(2)
    expect(call.fetch().status, "in-progress")
    expect(call.update(status="completed").status, "completed")
    expect_error(400, 21220, call.update, twiml=speech())


def inbound(twilio):
    rejection = VoiceResponse()
    rejection.reject(reason="busy")
    with Application(rejection) as app:
        twilio.incoming_phone_numbers.create(phone_number=OWN, voice_url=app.url)
        sid = control("POST", "/calls", {"from": PHONE, "to": OWN})["sid"]
        asked = app.next()
        expect((asked["CallSid"], asked["Direction"]), (sid, "inbound"))
        advance_until(lambda: twilio.calls(sid).fetch().status == "busy")


def refused(twilio):
    for code, changes in [
        (21205, {"url": "nowhere"}),
        (21211, {"to": "call me"}),
        (21212, {"from_": "+1"}),
    ]:
        call = {"to": PHONE, "from_": OWN, "url": "http://localhost", **changes}
        expect_error(400, code, twilio.calls.create, **call)
