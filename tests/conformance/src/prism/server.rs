//! [`Server`]: the mock server's process.

use std::{
    fs::File,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use tokio::{
    net::{TcpListener, TcpStream},
    time::{Instant, sleep},
};

use crate::{Error, Result};

/// How long the server may take to start.
const PATIENCE: Duration = Duration::from_secs(60);

/// How long the server may take to end after it closed the connection.
const LAST_BREATH: Duration = Duration::from_secs(10);

/// How long to wait between two checks of the server.
const LOOK: Duration = Duration::from_millis(50);

/// A running mock server, which ends when this value is dropped.
#[derive(Debug)]
pub(super) struct Server {
    program: PathBuf,
    document: PathBuf,
    log: PathBuf,
    child: Child,
    url: String,
}

impl Server {
    /// Starts the server on a free port, and waits until it listens.
    pub(super) async fn start(program: &Path, document: &Path, log: &Path) -> Result<Self> {
        let port = free_port().await?;
        let out = File::create(log).map_err(|error| Error::from(error).about(log))?;
        let child = Command::new(program)
            .args(["mock", "--host", "127.0.0.1", "--port"])
            .arg(port.to_string())
            .arg(document)
            .stdin(Stdio::null())
            .stdout(out.try_clone()?)
            .stderr(out)
            .spawn()
            .map_err(|error| Error::from(error).about(program))?;
        let mut server = Self {
            program: program.to_owned(),
            document: document.to_owned(),
            log: log.to_owned(),
            child,
            url: format!("http://127.0.0.1:{port}"),
        };
        server.listening(port).await?;
        Ok(server)
    }

    /// Starts the server again, on another port.
    pub(super) async fn restart(&mut self) -> Result<()> {
        *self = Self::start(&self.program, &self.document, &self.log).await?;
        Ok(())
    }

    /// The URL of the server.
    pub(super) fn url(&self) -> &str {
        &self.url
    }

    /// Whether the process still runs.
    pub(super) fn is_alive(&mut self) -> Result<bool> {
        Ok(self.child.try_wait()?.is_none())
    }

    /// Whether the process ends soon: its connections close before the process ends.
    pub(super) async fn is_dying(&mut self) -> Result<bool> {
        let end = Instant::now() + LAST_BREATH;
        while self.is_alive()? && Instant::now() < end {
            sleep(LOOK).await;
        }
        Ok(!self.is_alive()?)
    }

    async fn listening(&mut self, port: u16) -> Result<()> {
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end && self.is_alive()? {
            if TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
                return Ok(());
            }
            sleep(LOOK).await;
        }
        Err(Error::new("the mock server did not start").about(&self.log))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // An error means that it has already ended.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

async fn free_port() -> Result<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    Ok(listener.local_addr()?.port())
}
