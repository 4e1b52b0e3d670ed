"""TaskRouter: a task is offered to one worker, accepted, rejected, timed out, completed."""

import json

from emulator import advance, client, expect, expect_error


def tell():
    workspace = client().taskrouter.v1.workspaces.create(friendly_name="office")
    workflow = billing(workspace)
    worker = available(workspace)
    accepted(workspace, workflow, worker)
    not_taken(workspace, workflow)
    expect(workspace.delete(), True)
    expect_error(404, 20404, workspace.fetch)


def billing(workspace):
    queue = workspace.task_queues.create(
        friendly_name="billing", target_workers="skill == 'billing'"
    )
    target = {"expression": "about == 'money'", "targets": [{"queue": queue.sid}]}
    configuration = json.dumps({"task_routing": {"filters": [target]}})
    return workspace.workflows.create(friendly_name="first", configuration=configuration)


def available(workspace):
    activities = {a.friendly_name: a.sid for a in workspace.activities.list()}
    attributes = json.dumps({"skill": "billing"})
    worker = workspace.workers.create(friendly_name="ada", attributes=attributes)
    expect((worker.activity_name, worker.available), ("Offline", False))
    worker = worker.update(activity_sid=activities["Available"])
    expect((worker.activity_name, worker.available), ("Available", True))
    return worker


def start(workspace, workflow):
    attributes = json.dumps({"about": "money"})
    task = workspace.tasks.create(workflow_sid=workflow.sid, attributes=attributes)
    expect(task.fetch().assignment_status, "reserved")
    return task


def accepted(workspace, workflow, worker):
    task = start(workspace, workflow)
    [reservation] = worker.reservations.list()
    expect((reservation.task_sid, reservation.reservation_status), (task.sid, "pending"))
    reservation = reservation.update(reservation_status="accepted")
    expect(reservation.reservation_status, "accepted")
    expect(task.fetch().assignment_status, "assigned")
    completed = task.update(assignment_status="completed", reason="paid")
    expect((completed.assignment_status, completed.reason), ("completed", "paid"))
    expect_error(400, 20001, task.update, assignment_status="completed")


def not_taken(workspace, workflow):
    task = start(workspace, workflow)
    [reservation] = task.reservations.list()
    reservation.update(reservation_status="rejected")
    expect_error(400, 20001, reservation.update, reservation_status="rejected")
    expect(task.fetch().assignment_status, "pending")
    task = start(workspace, workflow)
    advance(120)
    [reservation] = task.reservations.list()
    expect(reservation.reservation_status, "timeout")
