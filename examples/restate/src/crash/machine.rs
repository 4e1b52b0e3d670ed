use std::{env, net::TcpListener, path::PathBuf, process::Stdio, time::Duration};

use tokio::process::{Child, Command};
use twilio_emulator::Emulator;

use super::Outcome;

/// The processes that can be killed.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Process {
    Worker,
    Server,
}

/// A server of Restate with a worker.
pub(crate) struct Machine {
    server: Command,
    worker: Command,
    running_server: Option<Child>,
    running_worker: Option<Child>,
    ingress: String,
    admin: String,
    worker_url: String,
}

impl Machine {
    /// Starts both, and registers the worker with the server.
    pub(crate) async fn start(server: &str, folder: &str, emulator: &Emulator) -> Outcome<Self> {
        let [ingress, admin, node, worker_address] = [free()?, free()?, free()?, free()?];
        let mut server = Command::new(server);
        server
            .args(["--base-dir", folder, "--node-name", "one", "--no-logo"])
            .env("RESTATE_INGRESS__BIND_ADDRESS", &ingress)
            .env("RESTATE_ADMIN__BIND_ADDRESS", &admin)
            .env("RESTATE_BIND_ADDRESS", &node)
            .env("RESTATE_LISTEN_MODE", "tcp")
            .env("RESTATE_DEFAULT_NUM_PARTITIONS", "4")
            .env("RESTATE_DISABLE_TELEMETRY", "true")
            .env("RUST_LOG", "warn")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .kill_on_drop(true);
        let mut worker = Command::new(beside()?);
        worker
            .arg(emulator.url())
            .arg(emulator.account_sid().as_str())
            .args([emulator.auth_token(), &worker_address])
            .kill_on_drop(true);
        let mut machine = Self {
            server,
            worker,
            running_server: None,
            running_worker: None,
            ingress: format!("http://{ingress}"),
            admin: format!("http://{admin}"),
            worker_url: format!("http://{worker_address}"),
        };
        machine.start_again().await?;
        machine.register().await?;
        Ok(machine)
    }

    /// The server's URL for calls.
    pub(crate) fn ingress(&self) -> &str {
        &self.ingress
    }

    /// `kill -9`: no cleanup, nothing is saved.
    pub(crate) async fn kill(&mut self, process: Process) -> Outcome {
        let running = match process {
            Process::Worker => &mut self.running_worker,
            Process::Server => &mut self.running_server,
        };
        if let Some(mut child) = running.take() {
            child.kill().await?;
        }
        Ok(())
    }

    /// Starts the processes that are not running.
    pub(crate) async fn start_again(&mut self) -> Outcome {
        if self.running_worker.is_none() {
            self.running_worker = Some(self.worker.spawn()?);
        }
        if self.running_server.is_none() {
            self.running_server = Some(self.server.spawn()?);
        }
        let health = format!("{}/restate/health", self.ingress);
        for _ in 0..600 {
            if reqwest::get(&health)
                .await
                .is_ok_and(|response| response.status().is_success())
            {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        Err("the server does not start".into())
    }

    pub(crate) async fn stop(&mut self) -> Outcome {
        self.kill(Process::Server).await?;
        self.kill(Process::Worker).await
    }

    async fn register(&self) -> Outcome {
        let deployments = format!("{}/deployments", self.admin);
        let body = format!(r#"{{"uri": "{}"}}"#, self.worker_url);
        let client = reqwest::Client::new();
        let mut said = String::new();
        for _ in 0..100 {
            let request = client
                .post(&deployments)
                .header("content-type", "application/json");
            match request.body(body.clone()).send().await {
                Ok(response) if response.status().is_success() => return Ok(()),
                Ok(response) => said = response.text().await?,
                Err(error) => said = error.to_string(),
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        Err(format!("the worker cannot be registered: {said}").into())
    }
}

/// The worker's program is next to this one.
fn beside() -> Outcome<PathBuf> {
    let name = format!("worker{}", env::consts::EXE_SUFFIX);
    Ok(env::current_exe()?.with_file_name(name))
}

/// An unused address.
fn free() -> Outcome<String> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.to_string())
}
