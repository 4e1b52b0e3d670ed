//! Version 1 of the TaskRouter API, at `https://taskrouter.twilio.com/v1`.
//!
//! Tasks, workers and the queues and workflows between them.
//!
//! [Twilio's page](https://www.twilio.com/docs/taskrouter/api)

pub use self::{
    activity::{Activity, ActivityFilter, CreateActivity, UpdateActivity},
    event::{Event, EventFilter},
    shared::{
        HttpMethod, TaskQueueTaskOrder, TaskReservationCallStatus, TaskReservationConferenceEvent,
        TaskReservationStatus,
    },
    sids::Call,
    task::{CreateTask, DeleteTask, Task, TaskFilter, TaskStatus, UpdateTask},
    task_channel::{CreateTaskChannel, TaskChannel, UpdateTaskChannel},
    task_queue::{CreateTaskQueue, TaskQueue, TaskQueueFilter, UpdateTaskQueue},
    task_queue_bulk_real_time_statistics::TaskQueueBulkRealTimeStatistics,
    task_queue_cumulative_statistics::{
        FetchTaskQueueCumulativeStatistics, TaskQueueCumulativeStatistics,
    },
    task_queue_real_time_statistics::{
        FetchTaskQueueRealTimeStatistics, TaskQueueRealTimeStatistics,
    },
    task_queue_statistics::{FetchTaskQueueStatistics, TaskQueueStatistics},
    task_queues_statistics::{TaskQueuesStatistics, TaskQueuesStatisticsFilter},
    task_reservation::{
        TaskReservation, TaskReservationFilter, TaskReservationSupervisorMode,
        UpdateTaskReservation,
    },
    worker::{CreateWorker, DeleteWorker, UpdateWorker, Worker, WorkerFilter},
    worker_channel::{UpdateWorkerChannel, WorkerChannel},
    worker_reservation::{UpdateWorkerReservation, WorkerReservation, WorkerReservationFilter},
    worker_statistics::{FetchWorkerStatistics, WorkerStatistics},
    workers_cumulative_statistics::{
        FetchWorkersCumulativeStatistics, WorkersCumulativeStatistics,
    },
    workers_real_time_statistics::{FetchWorkersRealTimeStatistics, WorkersRealTimeStatistics},
    workers_statistics::{FetchWorkersStatistics, WorkersStatistics},
    workflow::{CreateWorkflow, UpdateWorkflow, Workflow, WorkflowFilter},
    workflow_cumulative_statistics::{
        FetchWorkflowCumulativeStatistics, WorkflowCumulativeStatistics,
    },
    workflow_real_time_statistics::{FetchWorkflowRealTimeStatistics, WorkflowRealTimeStatistics},
    workflow_statistics::{FetchWorkflowStatistics, WorkflowStatistics},
    workspace::{CreateWorkspace, UpdateWorkspace, Workspace, WorkspaceFilter},
    workspace_cumulative_statistics::{
        FetchWorkspaceCumulativeStatistics, WorkspaceCumulativeStatistics,
    },
    workspace_real_time_statistics::{
        FetchWorkspaceRealTimeStatistics, WorkspaceRealTimeStatistics,
    },
    workspace_statistics::{FetchWorkspaceStatistics, WorkspaceStatistics},
};

mod activity;
mod event;
mod shared;
mod sids;
mod task;
mod task_channel;
mod task_queue;
mod task_queue_bulk_real_time_statistics;
mod task_queue_cumulative_statistics;
mod task_queue_real_time_statistics;
mod task_queue_statistics;
mod task_queues_statistics;
mod task_reservation;
mod worker;
mod worker_channel;
mod worker_reservation;
mod worker_statistics;
mod workers_cumulative_statistics;
mod workers_real_time_statistics;
mod workers_statistics;
mod workflow;
mod workflow_cumulative_statistics;
mod workflow_real_time_statistics;
mod workflow_statistics;
mod workspace;
mod workspace_cumulative_statistics;
mod workspace_real_time_statistics;
mod workspace_statistics;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <Activity as twilio_runtime::Resource>::DESCRIPTOR,
    <Event as twilio_runtime::Resource>::DESCRIPTOR,
    <Task as twilio_runtime::Resource>::DESCRIPTOR,
    <TaskChannel as twilio_runtime::Resource>::DESCRIPTOR,
    <TaskQueue as twilio_runtime::Resource>::DESCRIPTOR,
    <TaskQueueBulkRealTimeStatistics as twilio_runtime::Resource>::DESCRIPTOR,
    <TaskQueueCumulativeStatistics as twilio_runtime::Resource>::DESCRIPTOR,
    <TaskQueueRealTimeStatistics as twilio_runtime::Resource>::DESCRIPTOR,
    <TaskQueueStatistics as twilio_runtime::Resource>::DESCRIPTOR,
    <TaskQueuesStatistics as twilio_runtime::Resource>::DESCRIPTOR,
    <TaskReservation as twilio_runtime::Resource>::DESCRIPTOR,
    <Worker as twilio_runtime::Resource>::DESCRIPTOR,
    <WorkerChannel as twilio_runtime::Resource>::DESCRIPTOR,
    <WorkerStatistics as twilio_runtime::Resource>::DESCRIPTOR,
    <WorkerReservation as twilio_runtime::Resource>::DESCRIPTOR,
    <WorkersStatistics as twilio_runtime::Resource>::DESCRIPTOR,
    <WorkersCumulativeStatistics as twilio_runtime::Resource>::DESCRIPTOR,
    <WorkersRealTimeStatistics as twilio_runtime::Resource>::DESCRIPTOR,
    <Workflow as twilio_runtime::Resource>::DESCRIPTOR,
    <WorkflowCumulativeStatistics as twilio_runtime::Resource>::DESCRIPTOR,
    <WorkflowRealTimeStatistics as twilio_runtime::Resource>::DESCRIPTOR,
    <WorkflowStatistics as twilio_runtime::Resource>::DESCRIPTOR,
    <Workspace as twilio_runtime::Resource>::DESCRIPTOR,
    <WorkspaceCumulativeStatistics as twilio_runtime::Resource>::DESCRIPTOR,
    <WorkspaceRealTimeStatistics as twilio_runtime::Resource>::DESCRIPTOR,
    <WorkspaceStatistics as twilio_runtime::Resource>::DESCRIPTOR,
];
