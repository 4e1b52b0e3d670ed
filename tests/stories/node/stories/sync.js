'use strict'
// Sync: conditional changes of a document, lifetimes, a list, a map.

const { deepEqual, equal, ok } = require('node:assert/strict')
const { advance, client, refuses } = require('../emulator')

module.exports = async () => {
  const { services } = client().sync.v1
  const service = services((await services.create({ friendlyName: 'Board' })).sid)
  await aDocument(service)
  await lifetime(service)
  await itemsOfAList(service)
  await itemsOfAMap(service)
  ok(await service.remove())
  await refuses(404, 20404, service.fetch())
}

async function aDocument({ documents }) {
  const created = await documents.create({ uniqueName: 'board', data: { n: 1 } })
  deepEqual([created.revision, created.data], ['0', { n: 1 }])
  await refuses(409, 54301, documents.create({ uniqueName: 'board' }))
  const document = documents(created.sid)
  const changed = await document.update({ data: { n: 2 }, ifMatch: '0' })
  deepEqual([changed.revision, changed.data], ['1', { n: 2 }])
  await refuses(412, 54103, document.update({ data: { n: 3 }, ifMatch: '0' }))
  deepEqual((await documents('board').fetch()).data, { n: 2 })
  ok(await documents('board').remove())
  await refuses(404, 20404, document.fetch())
}

async function lifetime({ documents }) {
  const created = await documents.create({ ttl: 60 })
  ok(created.dateExpires)
  const document = documents(created.sid)
  await advance(59)
  await document.fetch()
  await advance(2)
  await refuses(404, 20404, document.fetch())
}

async function itemsOfAList({ syncLists }) {
  const { sid } = await syncLists.create({ uniqueName: 'moves' })
  const items = syncLists(sid).syncListItems
  for (const n of [0, 1, 2, 3]) equal((await items.create({ data: { n } })).index, n)
  ok(await items(1).remove())
  deepEqual((await items.list({ pageSize: 1 })).map((item) => item.index), [0, 2, 3])
  deepEqual((await items.list({ order: 'desc', from: '2' })).map((item) => item.index), [2, 0])
  await refuses(412, 54155, items(2).update({ data: {}, ifMatch: '7' }))
}

async function itemsOfAMap({ syncMaps }) {
  const { sid } = await syncMaps.create({ uniqueName: 'players' })
  const items = syncMaps(sid).syncMapItems
  equal((await items.create({ key: 'ada', data: { points: 1 } })).revision, '0')
  await refuses(409, 54208, items.create({ key: 'ada', data: {} }))
  deepEqual((await items('ada').update({ data: { points: 2 } })).data, { points: 2 })
  await refuses(404, 20404, items('bob').fetch())
}
