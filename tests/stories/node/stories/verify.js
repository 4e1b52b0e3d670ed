'use strict'
// Verify: a wrong code, the right one, and the verification afterwards.

const { deepEqual, equal, ok } = require('node:assert/strict')
const { advance, client, codeSentTo, refuses } = require('../emulator')

const PHONE = '+14155550100'

module.exports = async () => {
  const created = await client().verify.v2.services.create({ friendlyName: 'Shop', codeLength: 5 })
  const service = client().verify.v2.services(created.sid)
  await approved(service)
  await limited(service)
  await canceled(service)
  await expired(service)
  ok(await service.remove())
  await refuses(404, 20404, service.fetch())
}

const start = (service) => service.verifications.create({ to: PHONE, channel: 'sms' })

async function check(service, code) {
  const { status, valid } = await service.verificationChecks.create({ to: PHONE, code })
  return [status, valid]
}

async function wrongCode() {
  return (await codeSentTo(PHONE)) === '11111' ? '22222' : '11111'
}

async function approved(service) {
  const verification = await start(service)
  deepEqual([verification.status, verification.to], ['pending', PHONE])
  const code = await codeSentTo(PHONE)
  equal(code.length, 5)
  deepEqual(await check(service, await wrongCode()), ['pending', false])
  deepEqual(await check(service, code), ['approved', true])
  await refuses(404, 20404, check(service, code))
  await refuses(404, 20404, service.verifications(verification.sid).fetch())
}

async function limited(service) {
  await start(service)
  for (let n = 0; n < 5; n++) await check(service, await wrongCode())
  await refuses(429, 60202, check(service, await codeSentTo(PHONE)))
  await advance(601)
}

async function canceled(service) {
  const verification = await start(service)
  const code = await codeSentTo(PHONE)
  const begun = service.verifications(verification.sid)
  equal((await begun.update({ status: 'canceled' })).status, 'canceled')
  await refuses(404, 20404, check(service, code))
  await refuses(404, 20404, begun.fetch())
}

async function expired(service) {
  const verification = await start(service)
  const code = await codeSentTo(PHONE)
  await advance(601)
  await refuses(404, 20404, check(service, code))
  await refuses(404, 20404, service.verifications(verification.sid).fetch())
}
