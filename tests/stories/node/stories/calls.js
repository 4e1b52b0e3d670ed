'use strict'
// Calls: statuses with callbacks, TwiML from the application, recordings, ends, rejections.

const { deepEqual, equal } = require('node:assert/strict')
const { twiml } = require('twilio')
const { advance, advanceUntil, client, control, refuses } = require('../emulator')
const { application } = require('../webhooks')

const [PHONE, BUSY] = ['+14155550100', '+14155550186']
const OWN = '+14155550199'

module.exports = async () => {
  const { calls, incomingPhoneNumbers } = client()
  await answeredWithCallbacks(calls)
  await ledByTheApplication(calls)
  await busy(calls)
  await endedEarly(calls)
  await inbound(calls, incomingPhoneNumbers)
  await refused(calls)
}

function speech() {
  const response = new twiml.VoiceResponse()
  response.say('Hello & welcome')
  response.pause({ length: 9 })
  return response
}

const start = (calls, options) => calls.create({ to: PHONE, from: OWN, ...options })

async function answeredWithCallbacks(calls) {
  const app = await application()
  const statusCallbackEvent = ['initiated', 'ringing', 'answered', 'completed']
  const options = { twiml: speech(), record: true, statusCallback: app.url, statusCallbackEvent }
  const created = await start(calls, options)
  deepEqual([created.status, created.direction], ['queued', 'outbound-api'])
  await advance(20)
  const statuses = []
  for (const _ of statusCallbackEvent) {
    const callback = await app.next()
    equal(callback.CallSid, created.sid)
    statuses.push(callback.CallStatus)
  }
  app.close()
  deepEqual(statuses.sort(), ['completed', 'in-progress', 'initiated', 'ringing'])
  const call = calls(created.sid)
  const { status, duration } = await call.fetch()
  deepEqual([status, duration], ['completed', '10'])
  deepEqual((await call.recordings.list()).map((r) => r.duration), ['10'])
}

async function ledByTheApplication(calls) {
  const app = await application(speech())
  const { sid } = await start(calls, { url: app.url })
  await advance(1)
  const asked = await app.next()
  deepEqual([asked.CallSid, asked.CallStatus], [sid, 'in-progress'])
  await advanceUntil(async () => (await calls(sid).fetch()).status === 'completed')
  app.close()
  deepEqual((await calls(sid).events.list()).map((e) => e.response.response_code), [200])
}

async function busy(calls) {
  const { sid } = await start(calls, { to: BUSY, twiml: speech() })
  await advance(2)
  equal((await calls(sid).fetch()).status, 'busy')
}

async function endedEarly(calls) {
  let call = calls((await start(calls, { twiml: speech() })).sid)
  equal((await call.update({ status: 'canceled' })).status, 'canceled')
  call = calls((await start(calls, { twiml: speech() })).sid)
  await advance(2)
  equal((await call.fetch()).status, 'in-progress')
  equal((await call.update({ status: 'completed' })).status, 'completed')
  await refuses(400, 21220, call.update({ twiml: speech() }))
}

async function inbound(calls, numbers) {
  const rejection = new twiml.VoiceResponse()
  rejection.reject({ reason: 'busy' })
  const app = await application(rejection)
  await numbers.create({ phoneNumber: OWN, voiceUrl: app.url })
  const { sid } = await control('POST', '/calls', { from: PHONE, to: OWN })
  const asked = await app.next()
  deepEqual([asked.CallSid, asked.Direction], [sid, 'inbound'])
  await advanceUntil(async () => (await calls(sid).fetch()).status === 'busy')
  app.close()
}

async function refused(calls) {
  for (const [code, changes] of [
    [21205, { url: 'nowhere' }],
    [21211, { to: 'call me' }],
    [21212, { from: '+1' }],
  ]) {
    await refuses(400, code, start(calls, { url: 'http://localhost', ...changes }))
  }
}
