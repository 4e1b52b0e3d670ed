'use strict'
// TaskRouter: a task is offered to one worker, accepted, rejected, timed out, completed.

const { deepEqual, equal, ok } = require('node:assert/strict')
const { advance, client, refuses } = require('../emulator')

module.exports = async () => {
  const { workspaces } = client().taskrouter.v1
  const workspace = workspaces((await workspaces.create({ friendlyName: 'office' })).sid)
  const workflowSid = await billing(workspace)
  const worker = await available(workspace)
  await accepted(workspace, workflowSid, worker)
  await notTaken(workspace, workflowSid)
  ok(await workspace.remove())
  await refuses(404, 20404, workspace.fetch())
}

async function billing({ taskQueues, workflows }) {
  const targetWorkers = "skill == 'billing'"
  const queue = await taskQueues.create({ friendlyName: 'billing', targetWorkers })
  const target = { expression: "about == 'money'", targets: [{ queue: queue.sid }] }
  const configuration = JSON.stringify({ task_routing: { filters: [target] } })
  return (await workflows.create({ friendlyName: 'first', configuration })).sid
}

async function available({ activities, workers }) {
  const free = (await activities.list()).find((a) => a.friendlyName === 'Available')
  const attributes = JSON.stringify({ skill: 'billing' })
  let worker = await workers.create({ friendlyName: 'ada', attributes })
  deepEqual([worker.activityName, worker.available], ['Offline', false])
  worker = await workers(worker.sid).update({ activitySid: free.sid })
  deepEqual([worker.activityName, worker.available], ['Available', true])
  return workers(worker.sid)
}

async function start({ tasks }, workflowSid) {
  const attributes = JSON.stringify({ about: 'money' })
  const task = tasks((await tasks.create({ workflowSid, attributes })).sid)
  const { assignmentStatus, sid } = await task.fetch()
  equal(assignmentStatus, 'reserved')
  return [task, sid]
}

async function accepted(workspace, workflowSid, worker) {
  const [task, sid] = await start(workspace, workflowSid)
  const [offer] = await worker.reservations.list()
  deepEqual([offer.taskSid, offer.reservationStatus], [sid, 'pending'])
  const reservation = worker.reservations(offer.sid)
  const taken = await reservation.update({ reservationStatus: 'accepted' })
  equal(taken.reservationStatus, 'accepted')
  equal((await task.fetch()).assignmentStatus, 'assigned')
  const completed = await task.update({ assignmentStatus: 'completed', reason: 'paid' })
  deepEqual([completed.assignmentStatus, completed.reason], ['completed', 'paid'])
  await refuses(400, 20001, task.update({ assignmentStatus: 'completed' }))
}

async function notTaken(workspace, workflowSid) {
  const [rejected] = await start(workspace, workflowSid)
  const [offer] = await rejected.reservations.list()
  const reservation = rejected.reservations(offer.sid)
  await reservation.update({ reservationStatus: 'rejected' })
  await refuses(400, 20001, reservation.update({ reservationStatus: 'rejected' }))
  equal((await rejected.fetch()).assignmentStatus, 'pending')
  const [forgotten] = await start(workspace, workflowSid)
  await advance(120)
  const offers = await forgotten.reservations.list()
  deepEqual(offers.map((o) => o.reservationStatus), ['timeout'])
}
