'use strict'
// Lists over three pages, in both of Twilio's formats.

const { deepEqual } = require('node:assert/strict')
const { client } = require('../emulator')

const pageSize = 3
const numbers = [0, 1, 2, 3, 4, 5, 6]

module.exports = async () => {
  const twilio = client()
  const names = numbers.map((n) => `service-${n}`)
  for (const uniqueName of names) await twilio.proxy.v1.services.create({ uniqueName })
  await walk(twilio.proxy.v1.services, (service) => service.uniqueName, names)

  const bodies = numbers.map((n) => `message ${n}`)
  for (const body of bodies) await twilio.messages.create({ to: '+14155550100', from: '+14155550199', body })
  await walk(twilio.messages, (message) => message.body, bodies.toReversed())
}

async function walk(listing, name, expected) {
  deepEqual((await listing.list({ pageSize })).map(name), expected)
  deepEqual((await listing.list({ limit: 5, pageSize })).map(name), expected.slice(0, 5))
  const pages = []
  for (let page = await listing.page({ pageSize }); page; page = await page.nextPage()) {
    pages.push(page.instances.map(name))
  }
  deepEqual(pages, [expected.slice(0, 3), expected.slice(3, 6), expected.slice(6)])
}
