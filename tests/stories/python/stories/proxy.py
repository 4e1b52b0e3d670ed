"""Proxy from its service to the last interaction, with its error codes."""

from emulator import client, control, expect, expect_error
from webhooks import Application

ALICE, BOB, CAROL = "+14155550101", "+14155550102", "+14155550103"
POOL = ["+14155550190", "+14155550191"]


def tell():
    services = client().proxy.v1.services
    service = services.create(unique_name="rides", default_ttl=3600)
    expect_error(400, 80602, services.create, unique_name="rides")
    numbers = [service.phone_numbers.create(phone_number=n) for n in POOL]
    expect([n.phone_number for n in service.phone_numbers.list()], POOL)
    expect_error(400, 80104, service.phone_numbers.create, sid=numbers[0].sid)

    session = service.sessions.create(unique_name="trip-1")
    expect((session.status, session.ttl), ("open", 3600))
    expect_error(400, 80603, service.sessions.create, unique_name="trip-1")
    alice, bob = participants(session)
    talk(session, alice, bob)
    relayed(service, session, alice)
    close(session, alice)

    expect(session.delete(), True)
    expect(numbers[1].delete(), True)
    expect(service.delete(), True)
    expect_error(404, 20404, service.fetch)
    expect_error(404, 20404, session.fetch)


def participants(session):
    alice = session.participants.create(identifier=ALICE, friendly_name="Alice")
    expect(alice.proxy_identifier in POOL, True)
    expect_error(400, 80103, session.participants.create, identifier=ALICE)
    bob = session.participants.create(identifier=BOB)
    expect_error(400, 80609, session.participants.create, identifier=CAROL)
    expect([p.sid for p in session.participants.list()], [alice.sid, bob.sid])
    expect(alice.fetch().friendly_name, "Alice")
    return alice, bob


def talk(session, alice, bob):
    message = alice.message_interactions.create(body="I am here")
    expect(session.fetch().status, "in-progress")
    interactions = session.interactions.list()
    expect([i.sid for i in interactions], [message.sid])
    interaction = session.interactions(message.sid).fetch()
    expect(interaction.outbound_participant_sid, alice.sid)
    expect([i.sid for i in alice.message_interactions.list()], [message.sid])
    expect(bob.message_interactions.list(), [])


def relayed(service, session, alice):
    with Application() as app:
        service.update(callback_url=app.url)
        message = {"from": ALICE, "to": alice.proxy_identifier, "body": "Where?"}
        control("POST", "/messages", message)
        told = app.next()
    expect((told["interactionType"], told["inboundParticipantSid"]), ("message", alice.sid))
    expect([m.body for m in client().messages.list(to=BOB)], ["Where?"])
    expect(len(session.interactions.list()), 2)


def close(session, alice):
    closed = session.update(status="closed")
    expect((closed.status, closed.closed_reason), ("closed", "api"))
    expect_error(400, 80607, session.participants.create, identifier=CAROL)
    expect_error(400, 80607, alice.message_interactions.create, body="x")
