'use strict'
// Twilio's library for Node: fetches a participant, `fetch.js <base URL> <times>`.

const assert = require('node:assert/strict')
const twilio = require('twilio')

const account = 'AC0123456789abcdef0123456789abcdef'
const service = 'KS0123456789abcdef0123456789abcdef'
const session = 'KC0123456789abcdef0123456789abcdef'

async function main(base, times) {
  const http = new twilio.RequestClient({ keepAlive: true })
  const local = (uri) => uri.replace('https://proxy.twilio.com', base)
  const httpClient = { request: (options) => http.request({ ...options, uri: local(options.uri) }) }
  const client = twilio(account, '0123456789abcdef0123456789abcdef', { httpClient })
  const participants = client.proxy.v1.services(service).sessions(session).participants
  const wall = process.hrtime.bigint()
  const before = process.cpuUsage()
  for (let i = 0; i < times; i++) {
    const participant = await participants('KP00000000000000000000000000000001').fetch()
    assert.equal(participant.friendlyName, 'Alice in Wonderland')
  }
  const { user, system } = process.cpuUsage(before)
  const peak = process.resourceUsage().maxRSS
  console.log(`cpu ${(user + system) * 1000} wall ${process.hrtime.bigint() - wall} peak ${peak}`)
  process.exit()
}

main(process.argv[2], Number(process.argv[3]))
