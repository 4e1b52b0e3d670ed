'use strict'
// Proxy from its service to the last interaction, with its error codes.

const { deepEqual, equal, ok } = require('node:assert/strict')
const { client, control, refuses } = require('../emulator')
const { application } = require('../webhooks')

const [ALICE, BOB, CAROL] = ['+14155550101', '+14155550102', '+14155550103']
const POOL = ['+14155550190', '+14155550191']

module.exports = async () => {
  const services = client().proxy.v1.services
  const created = await services.create({ uniqueName: 'rides', defaultTtl: 3600 })
  await refuses(400, 80602, services.create({ uniqueName: 'rides' }))
  const service = services(created.sid)
  const numbers = []
  for (const phoneNumber of POOL) numbers.push(await service.phoneNumbers.create({ phoneNumber }))
  deepEqual((await service.phoneNumbers.list()).map((n) => n.phoneNumber), POOL)
  await refuses(400, 80104, service.phoneNumbers.create({ sid: numbers[0].sid }))

  const opened = await service.sessions.create({ uniqueName: 'trip-1' })
  deepEqual([opened.status, opened.ttl], ['open', 3600])
  await refuses(400, 80603, service.sessions.create({ uniqueName: 'trip-1' }))
  const session = service.sessions(opened.sid)
  const [alice, bob] = await participants(session)
  await talk(session, alice, bob)
  await relayed(service, session, alice)
  await close(session, alice)

  ok(await session.remove())
  ok(await service.phoneNumbers(numbers[1].sid).remove())
  ok(await service.remove())
  await refuses(404, 20404, service.fetch())
  await refuses(404, 20404, session.fetch())
}

async function participants(session) {
  const joined = await session.participants.create({ identifier: ALICE, friendlyName: 'Alice' })
  ok(POOL.includes(joined.proxyIdentifier))
  await refuses(400, 80103, session.participants.create({ identifier: ALICE }))
  const { sid: bob } = await session.participants.create({ identifier: BOB })
  await refuses(400, 80609, session.participants.create({ identifier: CAROL }))
  deepEqual((await session.participants.list()).map((p) => p.sid), [joined.sid, bob])
  const alice = session.participants(joined.sid)
  equal((await alice.fetch()).friendlyName, 'Alice')
  return [alice, session.participants(bob)]
}

async function talk(session, alice, bob) {
  const message = await alice.messageInteractions.create({ body: 'I am here' })
  equal((await session.fetch()).status, 'in-progress')
  deepEqual((await session.interactions.list()).map((i) => i.sid), [message.sid])
  const interaction = await session.interactions(message.sid).fetch()
  equal(interaction.outboundParticipantSid, message.participantSid)
  deepEqual((await alice.messageInteractions.list()).map((i) => i.sid), [message.sid])
  deepEqual(await bob.messageInteractions.list(), [])
}

async function relayed(service, session, alice) {
  const app = await application()
  await service.update({ callbackUrl: app.url })
  const { sid, proxyIdentifier } = await alice.fetch()
  await control('POST', '/messages', { from: ALICE, to: proxyIdentifier, body: 'Where?' })
  const told = await app.next()
  app.close()
  deepEqual([told.interactionType, told.inboundParticipantSid], ['message', sid])
  deepEqual((await client().messages.list({ to: BOB })).map((m) => m.body), ['Where?'])
  equal((await session.interactions.list()).length, 2)
}

async function close(session, alice) {
  const closed = await session.update({ status: 'closed' })
  deepEqual([closed.status, closed.closedReason], ['closed', 'api'])
  await refuses(400, 80607, session.participants.create({ identifier: CAROL }))
  await refuses(400, 80607, alice.messageInteractions.create({ body: 'x' }))
}
