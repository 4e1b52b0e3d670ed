//! [`Recorder`]: the process in which the SDK runs.

use std::{
    io::{BufRead, BufReader, BufWriter, Write},
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
    thread::{self, JoinHandle},
};

use super::Recorded;
use crate::{Error, Result, cases::Case};

/// A running SDK. It processes the cases while their requests are read.
#[derive(Debug)]
pub struct Recorder {
    child: Child,
    written: Option<JoinHandle<std::io::Result<()>>>,
    output: BufReader<ChildStdout>,
}

impl Recorder {
    /// Starts the SDK in the folder `sdk` with these cases. `script` is the program that makes its
    /// calls.
    ///
    /// # Errors
    ///
    /// If Python cannot be started.
    pub fn start(script: &Path, sdk: &Path, cases: &[Case]) -> Result<Self> {
        let mut child = Command::new("python3")
            .arg(script)
            .env("PYTHONPATH", sdk)
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| Error::new(format!("python3: {error}")))?;
        let pipes = child.stdin.take().zip(child.stdout.take());
        let (stdin, stdout) = pipes.ok_or_else(|| Error::new("python3 has no pipes"))?;
        let lines: Vec<_> = cases
            .iter()
            .map(|case| case.to_json().to_string())
            .collect();
        let write = move || {
            let mut stdin = BufWriter::new(stdin);
            lines.iter().try_for_each(|line| writeln!(stdin, "{line}"))
        };
        let written = Some(thread::spawn(write));
        Ok(Self {
            child,
            written,
            output: BufReader::new(stdout),
        })
    }

    /// The SDK's request for the next case.
    ///
    /// # Errors
    ///
    /// If the SDK's process has ended.
    pub fn recorded(&mut self) -> Result<Recorded> {
        let mut line = String::new();
        if self.output.read_line(&mut line)? == 0 {
            let status = self.child.wait()?;
            return Err(Error::new(format!("the SDK's process ended: {status}")));
        }
        Ok(serde_json::from_str(&line)?)
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        // An error means that it has already ended.
        drop(self.child.kill());
        drop(self.child.wait());
        drop(self.written.take().map(JoinHandle::join));
    }
}
