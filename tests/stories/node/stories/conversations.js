'use strict'
// Conversations: participants, messages in order, receipts, a webhook that changes one.

const { deepEqual, equal, ok } = require('node:assert/strict')
const { advance, client, refuses } = require('../emulator')
const { application } = require('../webhooks')

const [PHONE, OWN] = ['+14155550100', '+14155550199']

module.exports = async () => {
  const { v1 } = client().conversations
  const created = await v1.conversations.create({ uniqueName: 'order-1' })
  deepEqual([created.state, created.sid.slice(0, 2)], ['active', 'CH'])
  const conversation = v1.conversations(created.sid)
  await participants(conversation)
  await delivered(conversation)
  await inOrder(conversation)
  await changedBeforeItIsThere(v1, conversation)
  equal((await conversation.update({ state: 'closed' })).state, 'closed')
  await refuses(400, 20001, conversation.messages.create({ body: 'late' }))
  ok(await conversation.remove())
  await refuses(404, 20404, conversation.fetch())
}

async function participants({ participants }) {
  const ada = await participants.create({ identity: 'ada' })
  await refuses(409, 50433, participants.create({ identity: 'ada' }))
  const address = { 'messagingBinding.address': PHONE, 'messagingBinding.proxyAddress': OWN }
  const phone = await participants.create(address)
  equal(phone.messagingBinding.address, PHONE)
  await refuses(409, 50416, participants.create(address))
  deepEqual((await participants.list()).map((p) => p.sid), [ada.sid, phone.sid])
}

async function delivered({ messages }) {
  const message = await messages.create({ author: 'ada', body: 'Hello' })
  deepEqual([message.index, message.author], [0, 'ada'])
  equal(message.delivery.delivered, 'none')
  await advance(2)
  const receipts = await messages(message.sid).deliveryReceipts.list()
  deepEqual(receipts.map((receipt) => receipt.status), ['delivered'])
  equal((await messages(message.sid).fetch()).delivery.delivered, 'all')
}

async function inOrder({ messages }) {
  const { sid } = await messages.create({ body: 'Two' })
  equal((await messages.create({ body: 'Three' })).index, 2)
  equal((await messages(sid).update({ body: '2' })).body, '2')
  ok(await messages(sid).remove())
  deepEqual((await messages.list({ pageSize: 1 })).map((m) => m.index), [0, 2])
  deepEqual((await messages.list({ order: 'desc' })).map((m) => m.index), [2, 0])
}

async function changedBeforeItIsThere(v1, { messages }) {
  const app = await application('{"body": "polite"}')
  await v1.configuration.webhooks().update({ preWebhookUrl: app.url })
  const message = await messages.create({ body: 'rude', xTwilioWebhookEnabled: 'true' })
  const asked = await app.next()
  app.close()
  deepEqual([asked.EventType, asked.Body], ['onMessageAdd', 'rude'])
  equal(message.body, 'polite')
}
