'use strict'
// Text messages: outbound with status callbacks, inbound with a reply, media, redaction, errors.

const { deepEqual, equal, ok } = require('node:assert/strict')
const { twiml } = require('twilio')
const { advance, client, control, refuses } = require('../emulator')
const { application } = require('../webhooks')

const PHONE = '+14155550100'
const OWN = '+14155550199'

module.exports = async () => {
  const twilio = client()
  const reply = new twiml.MessagingResponse()
  reply.message('Thank you & <goodbye>')
  const app = await application(reply)
  await twilio.incomingPhoneNumbers.create({ phoneNumber: OWN, smsUrl: app.url })
  const sent = await deliveredWithCallbacks(twilio, app)
  await answered(twilio, app)
  app.close()
  await redacted(sent)
  await withMedia(twilio)
  await scheduled(twilio)
  await undelivered(twilio)
  await refused(twilio)
}

async function deliveredWithCallbacks(twilio, app) {
  let message = await twilio.messages.create({ to: PHONE, from: OWN, body: 'Hello', statusCallback: app.url })
  deepEqual([message.status, message.direction], ['queued', 'outbound-api'])
  deepEqual([message.numSegments, message.numMedia], ['1', '0'])
  await advance(2)
  const statuses = []
  for (let n = 0; n < 3; n++) {
    const callback = await app.next()
    equal(callback.MessageSid, message.sid)
    statuses.push(callback.MessageStatus)
  }
  deepEqual(statuses.sort(), ['delivered', 'sending', 'sent'])
  message = await twilio.messages(message.sid).fetch()
  equal(message.status, 'delivered')
  ok(message.dateSent)
  return message
}

async function answered(twilio, app) {
  await control('POST', '/messages', { from: PHONE, to: OWN, body: 'Hi' })
  const inbound = await app.next()
  deepEqual([inbound.From, inbound.To, inbound.Body], [PHONE, OWN, 'Hi'])
  equal((await twilio.messages(inbound.MessageSid).fetch()).direction, 'inbound')
  await advance(2)
  const outbound = await twilio.messages.list({ to: PHONE })
  deepEqual(outbound.map((m) => m.direction), ['outbound-reply', 'outbound-api'])
  equal(outbound[0].body, 'Thank you & <goodbye>')
}

async function redacted(message) {
  equal((await message.update({ body: '' })).body, '')
  await refuses(400, 20001, message.update({ body: 'other' }))
  ok(await message.remove())
  await refuses(404, 20404, message.fetch())
}

async function withMedia(twilio) {
  const url = 'https://example.com/cat.jpg'
  const message = await twilio.messages.create({ to: PHONE, from: OWN, mediaUrl: [url, url] })
  deepEqual([message.sid.slice(0, 2), message.numMedia], ['MM', '2'])
  const { media } = twilio.messages(message.sid)
  const all = await media.list()
  deepEqual(all.map((m) => m.parentSid), [message.sid, message.sid])
  ok(await media(all[0].sid).remove())
  equal((await media.list()).length, 1)
}

async function scheduled(twilio) {
  const message = await twilio.messages.create({
    to: PHONE,
    body: 'Later',
    messagingServiceSid: `MG${'0'.repeat(32)}`,
    scheduleType: 'fixed',
    sendAt: new Date(Date.now() + 2 * 86_400_000),
  })
  equal(message.status, 'scheduled')
  const waiting = twilio.messages(message.sid)
  equal((await waiting.update({ status: 'canceled' })).status, 'canceled')
  await refuses(400, 30409, waiting.update({ status: 'canceled' }))
}

async function undelivered(twilio) {
  const { sid } = await twilio.messages.create({ to: '+14155530003', from: OWN, body: 'x' })
  await advance(2)
  const message = await twilio.messages(sid).fetch()
  deepEqual([message.status, message.errorCode], ['undelivered', 30003])
}

async function refused(twilio) {
  for (const [code, changes] of [
    [21604, { to: '' }],
    [21211, { to: 'call me' }],
    [21266, { to: OWN }],
    [21602, { body: '' }],
    [21617, { body: 'x'.repeat(1601) }],
    [21603, { from: '' }],
    [21212, { from: '+1' }],
    [21606, { from: '+14155550177' }],
  ]) {
    const message = { to: PHONE, from: OWN, body: 'x', ...changes }
    await refuses(400, code, twilio.messages.create(message))
  }
}
