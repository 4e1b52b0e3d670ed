'use strict'
// The emulator: a client of Twilio's SDK for it, and its control API.

const assert = require('node:assert/strict')
const twilio = require('twilio')

const url = process.env.EMULATOR_URL
const accountSid = process.env.EMULATOR_ACCOUNT_SID
const authToken = process.env.EMULATOR_AUTH_TOKEN

// Only changes the host of a request.
function client(token = authToken) {
  const http = new twilio.RequestClient({ timeout: 10_000 })
  const emulated = (uri) => uri.replace(/https:\/\/([^.]+)[^/]*/, `${url}/$1`)
  const httpClient = { request: (options) => http.request({ ...options, uri: emulated(options.uri) }) }
  return twilio(accountSid, token, { httpClient })
}

async function control(method, path, body) {
  const options = { method, body: body && JSON.stringify(body), signal: AbortSignal.timeout(10_000) }
  const response = await fetch(`${url}/_emulator${path}`, options)
  assert.ok(response.ok, `${method} ${path}: ${response.status}`)
  return response.json()
}

async function reset() {
  await control('POST', '/reset', {})
  await control('DELETE', '/faults')
}

const advance = (seconds) => control('POST', '/clock', { seconds })

// Advances the clock step by step, because a webhook's response may still be in flight.
async function advanceUntil(condition) {
  const deadline = Date.now() + 10_000
  while (!(await condition())) {
    assert.ok(Date.now() < deadline)
    await advance(1)
  }
}

async function codeSentTo(number) {
  const { code } = await control('GET', `/codes?to=${encodeURIComponent(number)}`)
  return code
}

// Checks that a call is rejected; returns Twilio's error.
async function refuses(status, code, call) {
  const error = await call.then(
    () => assert.fail(`expected ${status} with code ${code}, got no error`),
    (error) => error,
  )
  assert.deepEqual([error.status, error.code], [status, code], error)
  return error
}

module.exports = { advance, advanceUntil, authToken, client, codeSentTo, control, refuses, reset }
