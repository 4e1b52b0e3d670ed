//! Three calls of TaskRouter.

use twilio_resources::{
    Client,
    taskrouter::v1::{CreateTask, CreateWorkspace, Task, Worker, Workspace},
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let workspace = Workspace::create(&client, CreateWorkspace::new("support")).await?;
        let question = CreateTask::new().attributes("{}");
        let task = Task::create(&client, &workspace, question).await?;
        let workers = Worker::list(&client, &workspace).limit(20).await?;
        println!("{} {}", task.sid, workers.len());
        Ok(())
    })
}
