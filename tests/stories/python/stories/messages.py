"""Text messages: outbound with status callbacks, inbound with a reply, media, redaction, errors."""

from datetime import datetime, timedelta, timezone

from twilio.twiml.messaging_response import MessagingResponse

from emulator import advance, client, control, expect, expect_error
from webhooks import Application

PHONE = "+14155550100"
OWN = "+14155550199"


def tell():
    twilio = client()
    reply = MessagingResponse()
    reply.message("Thank you & <goodbye>")
    with Application(reply) as app:
        twilio.incoming_phone_numbers.create(phone_number=OWN, sms_url=app.url)
        sent = delivered_with_callbacks(twilio, app)
        answered(twilio, app)
    redacted(twilio, sent)
    with_media(twilio)
    scheduled(twilio)
    undelivered(twilio)
    refused(twilio)


def delivered_with_callbacks(twilio, app):
    message = twilio.messages.create(
        to=PHONE, from_=OWN, body="Hello", status_callback=app.url
    )
    expect((message.status, message.direction), ("queued", "outbound-api"))
    expect((message.num_segments, message.num_media), ("1", "0"))
    advance(2)
    callbacks = [app.next() for _ in range(3)]
    expect({c["MessageSid"] for c in callbacks}, {message.sid})
    statuses = sorted(c["MessageStatus"] for c in callbacks)
    expect(statuses, ["delivered", "sending", "sent"])
    message = message.fetch()
    expect((message.status, message.date_sent is not None), ("delivered", True))
    return message


def answered(twilio, app):
    control("POST", "/messages", {"from": PHONE, "to": OWN, "body": "Hi"})
    inbound = app.next()
    expect((inbound["From"], inbound["To"], inbound["Body"]), (PHONE, OWN, "Hi"))
    expect(twilio.messages(inbound["MessageSid"]).fetch().direction, "inbound")
    advance(2)
    outbound = twilio.messages.list(to=PHONE)
    expect([m.direction for m in outbound], ["outbound-reply", "outbound-api"])
    expect(outbound[0].body, "Thank you & <goodbye>")


def redacted(twilio, message):
    expect(message.update(body="").body, "")
    expect_error(400, 20001, message.update, body="other")
    expect(message.delete(), True)
    expect_error(404, 20404, message.fetch)


def with_media(twilio):
    url = "https://example.com/cat.jpg"
    message = twilio.messages.create(to=PHONE, from_=OWN, media_url=[url, url])
    expect((message.sid[:2], message.num_media), ("MM", "2"))
    media = message.media.list()
    expect([m.parent_sid for m in media], [message.sid, message.sid])
    expect(media[0].delete(), True)
    expect(len(message.media.list()), 1)


def scheduled(twilio):
    message = twilio.messages.create(
        to=PHONE,
        body="Later",
        messaging_service_sid="MG" + "0" * 32,
        schedule_type="fixed",
        send_at=datetime.now(timezone.utc) + timedelta(days=2),
    )
    expect(message.status, "scheduled")
    expect(message.update(status="canceled").status, "canceled")
    expect_error(400, 30409, message.update, status="canceled")


def undelivered(twilio):
    message = twilio.messages.create(to="+14155530003", from_=OWN, body="x")
    advance(2)
    message = message.fetch()
    expect((message.status, message.error_code), ("undelivered", 30003))


def refused(twilio):
    for code, changes in [
        (21604, {"to": ""}),
        (21211, {"to": "call me"}),
        (21266, {"to": OWN}),
        (21602, {"body": ""}),
        (21617, {"body": "x" * 1601}),
        (21603, {"from_": ""}),
        (21212, {"from_": "+1"}),
        (21606, {"from_": "+14155550177"}),
    ]:
        message = {"to": PHONE, "from_": OWN, "body": "x", **changes}
        expect_error(400, code, twilio.messages.create, **message)
