"""Conversations: participants, messages in order, receipts, a webhook that changes one."""

from emulator import advance, client, expect, expect_error
from webhooks import Application

PHONE, OWN = "+14155550100", "+14155550199"


def tell():
    v1 = client().conversations.v1
    conversation = v1.conversations.create(unique_name="order-1")
    expect((conversation.state, conversation.sid[:2]), ("active", "CH"))
    participants(conversation)
    delivered(conversation)
    in_order(conversation)
    changed_before_it_is_there(v1, conversation)
    expect(conversation.update(state="closed").state, "closed")
    expect_error(400, 20001, conversation.messages.create, body="late")
    expect(conversation.delete(), True)
    expect_error(404, 20404, conversation.fetch)


def participants(conversation):
    everyone = conversation.participants
    ada = everyone.create(identity="ada")
    expect_error(409, 50433, everyone.create, identity="ada")
    address = {
        "messaging_binding_address": PHONE,
        "messaging_binding_proxy_address": OWN,
    }
    phone = everyone.create(**address)
    expect(phone.messaging_binding["address"], PHONE)
    expect_error(409, 50416, everyone.create, **address)
    expect([p.sid for p in everyone.list()], [ada.sid, phone.sid])


def delivered(conversation):
    message = conversation.messages.create(author="ada", body="Hello")
    expect((message.index, message.author), (0, "ada"))
    expect(message.delivery["delivered"], "none")
    advance(2)
    receipts = message.delivery_receipts.list()
    expect([receipt.status for receipt in receipts], ["delivered"])
    expect(message.fetch().delivery["delivered"], "all")


def in_order(conversation):
    messages = conversation.messages
    second = messages.create(body="Two")
    expect(messages.create(body="Three").index, 2)
    expect(second.update(body="2").body, "2")
    expect(second.delete(), True)
    expect([m.index for m in messages.list(page_size=1)], [0, 2])
    expect([m.index for m in messages.list(order="desc")], [2, 0])


def changed_before_it_is_there(v1, conversation):
    with Application('{"body": "polite"}') as app:
        v1.configuration.webhooks().update(pre_webhook_url=app.url)
        message = conversation.messages.create(body="rude", x_twilio_webhook_enabled="true")
        asked = app.next()
    expect((asked["EventType"], asked["Body"]), ("onMessageAdd", "rude"))
    expect(message.body, "polite")
