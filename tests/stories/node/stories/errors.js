'use strict'
// The errors that the SDK raises: status, code, message, more info.

const { deepEqual, equal, match } = require('node:assert/strict')
const { client, control, refuses } = require('../emulator')

module.exports = async () => {
  const services = client().proxy.v1.services
  const missing = `KS${'0'.repeat(32)}`

  let error = await refuses(404, 20404, services(missing).fetch())
  equal(error.message, `The requested resource /Services/${missing} was not found`)
  match(error.moreInfo, /20404/)
  error = await refuses(400, 20001, services.create({ uniqueName: 'x', geoMatchLevel: 'moon' }))
  match(error.message, /GeoMatchLevel/)
  error = await refuses(400, 20001, services.create({ uniqueName: 'x', defaultTtl: 'soon' }))
  match(error.message, /DefaultTtl/)
  await refuses(401, 20003, client('wrong').proxy.v1.services.list())
  await refuses(400, 20007, services.page({ pageSize: 1001 }))

  await control('POST', '/faults', { kind: 'rate_limited', seconds: 1, next: 1 })
  await refuses(429, 20429, services.list())
  await control('POST', '/faults', { kind: 'status', status: 503, next: 1 })
  await refuses(503, 20503, services.list())
  deepEqual(await services.list(), [])
}
