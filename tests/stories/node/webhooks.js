'use strict'
// An application that Twilio calls; the SDK's validator checks each request.

const assert = require('node:assert/strict')
const http = require('node:http')
const { once, on } = require('node:events')
const { validateRequest } = require('twilio')
const { authToken } = require('./emulator')

// Responds to each request with `reply`. `next` returns the parameters of the next one.
async function application(reply = '') {
  const server = http.createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    response.writeHead(200, { 'Content-Type': 'text/xml' }).end(String(reply))
    server.emit('webhook', {
      url: `http://${request.headers.host}${request.url}`,
      parameters: Object.fromEntries(new URLSearchParams(body)),
      signature: request.headers['x-twilio-signature'],
    })
  })
  const webhooks = on(server, 'webhook', { signal: AbortSignal.timeout(30_000) })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  async function next() {
    const [{ url, parameters, signature }] = (await webhooks.next()).value
    assert.ok(validateRequest(authToken, signature, url, parameters))
    assert.ok(!validateRequest(authToken, signature, url, { ...parameters, X: 'forged' }))
    return parameters
  }

  return { url: `http://127.0.0.1:${server.address().port}/hook?a=1`, next, close: () => server.close() }
}

module.exports = { application }
