//! TaskRouter: activities, and tasks that are offered to one worker after another.

use std::time::Duration;

use twilio_emulator::Emulator;
use twilio_resources::{
    Client,
    taskrouter::v1::{
        Activity, CreateTask, CreateTaskQueue, CreateWorker, CreateWorkflow, CreateWorkspace, Task,
        TaskQueue, TaskReservation, TaskReservationStatus, TaskStatus, UpdateTask,
        UpdateTaskReservation, UpdateWorker, UpdateWorkerReservation, Worker, WorkerReservation,
        Workflow, Workspace,
    },
};
use twilio_runtime::Sid;

use crate::{
    application::application,
    support::{assert_refused, emulator},
};

struct Story {
    emulator: Emulator,
    client: Client,
    workspace: Workspace,
    available: Sid<Activity>,
}

impl Story {
    /// A workspace whose workflow assigns billing tasks to workers with that skill.
    async fn new(callback: Option<&str>) -> Self {
        let emulator = emulator(&["taskrouter"]);
        let client = emulator.client();
        let workspace = Workspace::create(&client, CreateWorkspace::new("office"));
        let workspace = workspace.await.unwrap();
        let activities = Activity::list(&client, &workspace).await.unwrap();
        let available = activities.iter().find(|one| one.available == Some(true));
        let available = available.unwrap().sid;
        let queue = CreateTaskQueue::new("billing").target_workers("skill == 'billing'");
        let queue = TaskQueue::create(&client, &workspace, queue).await.unwrap();
        let configuration = serde_json::json!({ "task_routing": {
            "filters": [{
                "expression": "about == 'money'",
                "targets": [{ "queue": queue.sid }],
            }],
        }});
        let mut params = CreateWorkflow::new("first come", configuration.to_string());
        if let Some(url) = callback {
            params = params.assignment_callback_url(url);
        }
        let workflow = Workflow::create(&client, &workspace, params);
        workflow.await.unwrap();
        Self {
            emulator,
            client,
            workspace,
            available,
        }
    }

    async fn worker(&self, name: &str) -> Worker {
        let params = CreateWorker::new(name)
            .attributes(r#"{"skill": "billing"}"#)
            .activity_sid(self.available);
        let worker = Worker::create(&self.client, &self.workspace, params);
        worker.await.unwrap()
    }

    async fn task(&self) -> Task {
        let params = CreateTask::default().attributes(r#"{"about": "money"}"#);
        let task = Task::create(&self.client, &self.workspace, params);
        task.await.unwrap()
    }

    async fn status(&self, task: &Task) -> TaskStatus {
        let task = Task::fetch(&self.client, task).await.unwrap();
        task.assignment_status.unwrap()
    }

    async fn offers(&self, task: &Task) -> Vec<TaskReservation> {
        TaskReservation::list(&self.client, task).await.unwrap()
    }
}

#[tokio::test]
async fn a_worker_is_in_an_activity() {
    let story = Story::new(None).await;
    let params = CreateWorker::new("ada");
    let worker = Worker::create(&story.client, &story.workspace, params);
    let worker = worker.await.unwrap();
    assert_eq!(worker.activity_name.as_deref(), Some("Offline"));
    assert_eq!(worker.available, Some(false));
    let params = UpdateWorker::default().activity_sid(story.available);
    let worker = Worker::update(&story.client, &worker, params)
        .await
        .unwrap();
    assert_eq!(worker.activity_name.as_deref(), Some("Available"));
    assert_eq!(worker.available, Some(true));
    let elsewhere = "WA00000000000000000000000000000000".parse().unwrap();
    let params = UpdateWorker::default().activity_sid(elsewhere);
    let result = Worker::update(&story.client, &worker, params).await;
    assert_refused(result, 400, 20001);
}

#[tokio::test]
async fn a_task_is_offered_accepted_and_completed() {
    let story = Story::new(None).await;
    let task = story.task().await;
    assert_eq!(story.status(&task).await, TaskStatus::Pending);
    let worker = story.worker("ada").await;
    assert_eq!(story.status(&task).await, TaskStatus::Reserved);
    let offers = WorkerReservation::list(&story.client, &worker)
        .await
        .unwrap();
    assert_eq!(offers[0].task_sid, Some(task.sid));
    let accept = UpdateWorkerReservation::default();
    let accept = accept.reservation_status(TaskReservationStatus::Accepted);
    let accepted = WorkerReservation::update(&story.client, &offers[0], accept);
    accepted.await.unwrap();
    assert_eq!(story.status(&task).await, TaskStatus::Assigned);
    let same = story.offers(&task).await;
    assert_eq!(
        same[0].reservation_status,
        Some(TaskReservationStatus::Accepted)
    );
    let second = story.task().await;
    assert!(story.offers(&second).await.is_empty());
    let complete = || UpdateTask::default().assignment_status(TaskStatus::Completed);
    Task::update(&story.client, &task, complete())
        .await
        .unwrap();
    assert_eq!(story.status(&task).await, TaskStatus::Completed);
    assert_eq!(story.status(&second).await, TaskStatus::Reserved);
    let again = Task::update(&story.client, &task, complete()).await;
    assert_refused(again, 400, 20001);
}

#[tokio::test]
async fn a_worker_that_rejects_or_is_late_gets_no_second_offer() {
    let story = Story::new(None).await;
    let ada = story.worker("ada").await;
    story.emulator.advance(Duration::from_secs(1));
    story.worker("bob").await;
    let task = story.task().await;
    let offer = story.offers(&task).await.remove(0);
    assert_eq!(offer.worker_sid, Some(ada.sid));
    let reject = || {
        let params = UpdateTaskReservation::default();
        params.reservation_status(TaskReservationStatus::Rejected)
    };
    TaskReservation::update(&story.client, &offer, reject())
        .await
        .unwrap();
    let again = TaskReservation::update(&story.client, &offer, reject()).await;
    assert_refused(again, 400, 20001);
    let offers = story.offers(&task).await;
    assert_eq!(offers[1].worker_name.as_deref(), Some("bob"));
    story.emulator.advance(Duration::from_secs(120));
    let offers = story.offers(&task).await;
    assert_eq!(offers.len(), 2);
    assert_eq!(
        offers[1].reservation_status,
        Some(TaskReservationStatus::Timeout)
    );
    assert_eq!(story.status(&task).await, TaskStatus::Pending);
}

#[tokio::test]
async fn the_application_may_accept_for_the_worker() {
    let application = application(r#"{"instruction": "accept"}"#).await;
    let story = Story::new(Some(application.url())).await;
    story.worker("ada").await;
    let task = story.task().await;
    story.emulator.send_webhooks().await;
    assert_eq!(story.status(&task).await, TaskStatus::Assigned);
    let received = application.received();
    assert!(
        received.contains(&format!("TaskSid={}", task.sid)),
        "{received}"
    );
}

#[tokio::test]
async fn a_task_without_a_matching_queue_is_rejected() {
    let story = Story::new(None).await;
    let params = CreateTask::default().attributes(r#"{"about": "weather"}"#);
    let result = Task::create(&story.client, &story.workspace, params).await;
    assert_refused(result, 400, 20001);
}

#[tokio::test]
async fn a_task_that_is_not_accepted_in_time_is_canceled() {
    let story = Story::new(None).await;
    let params = CreateTask::default()
        .attributes(r#"{"about": "money"}"#)
        .timeout(60);
    let task = Task::create(&story.client, &story.workspace, params);
    let task = task.await.unwrap();
    story.worker("ada").await;
    story.emulator.advance(Duration::from_secs(59));
    assert_eq!(story.status(&task).await, TaskStatus::Reserved);
    story.emulator.advance(Duration::from_secs(1));
    assert_eq!(story.status(&task).await, TaskStatus::Canceled);
    let offers = story.offers(&task).await;
    assert_eq!(
        offers[0].reservation_status,
        Some(TaskReservationStatus::Canceled)
    );
}
