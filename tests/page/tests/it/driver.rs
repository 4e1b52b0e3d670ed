//! The process that drives a browser.

use std::{fs, process::Stdio};

use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, Command},
    time::timeout,
};

use crate::browser::PATIENCE;

/// `chromedriver`, with the browser that it started. Both are killed on drop.
pub(crate) struct Driver {
    process: Child,
    pub(crate) port: u16,
}

impl Driver {
    /// Starts a driver at a free port.
    pub(crate) async fn start() -> Self {
        let mut command = Command::new("chromedriver");
        command
            .arg("--port=0")
            .stdout(Stdio::piped())
            .kill_on_drop(true);
        let mut process = command.spawn().expect("chromedriver is not installed");
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let port = async {
            loop {
                let line = lines.next_line().await.unwrap().expect("no port");
                let port = line.rsplit_once("successfully on port ");
                if let Some(port) =
                    port.and_then(|(_, port)| port.trim_end_matches('.').parse().ok())
                {
                    break port;
                }
            }
        };
        let port = timeout(PATIENCE, port).await.expect("no port in time");
        // The driver must not block on its output.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        Self { process, port }
    }

    /// The processes that the driver has started.
    pub(crate) fn children(&self) -> Vec<u32> {
        let Some(driver) = self.process.id() else {
            return Vec::new();
        };
        let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
        let ids = processes.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
        ids.filter(|id| parent(*id) == Some(driver)).collect()
    }
}

/// The parent of a process; `None` if it has ended.
pub(crate) fn parent(id: u32) -> Option<u32> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    // The name, which may contain anything, ends with the last parenthesis.
    let (_, rest) = stat.rsplit_once(") ")?;
    let (state, rest) = rest.split_once(' ')?;
    // A zombie has ended, but its parent has not waited for it yet.
    let is_running = state != "Z";
    rest.split(' ').next()?.parse().ok().filter(|_| is_running)
}

impl Drop for Driver {
    /// Also ends the browser, which does not end with a killed driver.
    fn drop(&mut self) {
        for child in self.children() {
            let mut kill = std::process::Command::new("sh");
            kill.args(["-c", "kill -KILL \"$0\"", &child.to_string()]);
            // Fails if the process has ended already.
            let _ = kill.status();
        }
    }
}
