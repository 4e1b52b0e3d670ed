//! TaskRouter: a task is offered to one worker, accepted, rejected, timed out, completed.

use serde_json::json;
use twilio_resources::{
    Client,
    taskrouter::v1::{
        Activity, CreateTask, CreateTaskQueue, CreateWorker, CreateWorkflow, CreateWorkspace, Task,
        TaskQueue, TaskReservation, TaskReservationStatus, TaskStatus, UpdateTask,
        UpdateTaskReservation, UpdateWorker, UpdateWorkerReservation, Worker, WorkerReservation,
        Workflow, Workspace,
    },
};

use crate::{
    Outcome,
    emulator::{Emulator, expect, refused},
};

pub(crate) async fn tell(emulator: &Emulator) -> Outcome {
    let client = &emulator.client;
    let workspace = &Workspace::create(client, CreateWorkspace::new("office")).await?;
    let workflow = billing(client, workspace).await?;
    let worker = available(client, workspace).await?;
    accepted(client, &workflow, &worker).await?;
    not_taken(emulator, &workflow).await?;
    Workspace::delete(client, workspace).await?;
    refused(Workspace::fetch(client, workspace).await, 404, 20404)?;
    Ok(())
}

async fn billing(client: &Client, workspace: &Workspace) -> Outcome<Workflow> {
    let params = CreateTaskQueue::new("billing").target_workers("skill == 'billing'");
    let queue = TaskQueue::create(client, workspace, params).await?;
    let target = json!({ "expression": "about == 'money'", "targets": [{ "queue": queue.sid }] });
    let configuration = json!({ "task_routing": { "filters": [target] } });
    let params = CreateWorkflow::new("first", configuration.to_string());
    Ok(Workflow::create(client, workspace, params).await?)
}

async fn available(client: &Client, workspace: &Workspace) -> Outcome<Worker> {
    let activities = Activity::list(client, workspace).await?;
    let named = |activity: &&Activity| activity.friendly_name.as_deref() == Some("Available");
    let free = activities.iter().find(named).ok_or("no such activity")?;
    let params = CreateWorker::new("ada").attributes(json!({ "skill": "billing" }).to_string());
    let worker = Worker::create(client, workspace, params).await?;
    let state = |worker: &Worker| (worker.activity_name.clone(), worker.available);
    expect(state(&worker), (Some("Offline".to_owned()), Some(false)))?;
    let params = UpdateWorker::new().activity_sid(free.sid);
    let worker = Worker::update(client, &worker, params).await?;
    expect(state(&worker), (Some("Available".to_owned()), Some(true)))?;
    Ok(worker)
}

async fn start(client: &Client, workflow: &Workflow) -> Outcome<Task> {
    let params = CreateTask::new()
        .workflow_sid(workflow.sid)
        .attributes(json!({ "about": "money" }).to_string());
    let task = Task::create(client, workflow.workspace_sid, params).await?;
    expect(status(client, &task).await?, Some(TaskStatus::Reserved))?;
    Ok(task)
}

async fn status(client: &Client, task: &Task) -> Outcome<Option<TaskStatus>> {
    Ok(Task::fetch(client, task).await?.assignment_status)
}

async fn accepted(client: &Client, workflow: &Workflow, worker: &Worker) -> Outcome {
    let task = start(client, workflow).await?;
    let offers = WorkerReservation::list(client, worker).await?;
    let tasks: Vec<_> = offers.iter().map(|offer| offer.task_sid).collect();
    expect(tasks, [Some(task.sid)])?;
    let params = UpdateWorkerReservation::new().reservation_status(TaskReservationStatus::Accepted);
    let taken = WorkerReservation::update(client, &offers[0], params).await?;
    let accepted = Some(TaskReservationStatus::Accepted);
    expect(taken.reservation_status, accepted)?;
    expect(status(client, &task).await?, Some(TaskStatus::Assigned))?;
    let complete = || UpdateTask::new().assignment_status(TaskStatus::Completed);
    let completed = Task::update(client, &task, complete().reason("paid")).await?;
    expect(completed.assignment_status, Some(TaskStatus::Completed))?;
    expect(completed.reason.as_deref(), Some("paid"))?;
    refused(Task::update(client, &task, complete()).await, 400, 20001)?;
    Ok(())
}

async fn not_taken(emulator: &Emulator, workflow: &Workflow) -> Outcome {
    let client = &emulator.client;
    let task = start(client, workflow).await?;
    let offers = TaskReservation::list(client, &task).await?;
    let reject = || {
        let params = UpdateTaskReservation::new();
        let params = params.reservation_status(TaskReservationStatus::Rejected);
        TaskReservation::update(client, &offers[0], params)
    };
    reject().await?;
    refused(reject().await, 400, 20001)?;
    expect(status(client, &task).await?, Some(TaskStatus::Pending))?;
    let task = start(client, workflow).await?;
    emulator.advance(120).await?;
    let offers = TaskReservation::list(client, &task).await?;
    let statuses: Vec<_> = offers.into_iter().map(|o| o.reservation_status).collect();
    expect(statuses, [Some(TaskReservationStatus::Timeout)])
}
