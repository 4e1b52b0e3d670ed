use std::{fs, time::Instant};

/// The resources that this process has used.
#[derive(Clone, Copy, Debug)]
pub struct Usage {
    at: Instant,
    cpu_nanos: u64,
}

impl Usage {
    /// The usage up to now.
    pub fn now() -> Self {
        Self {
            at: Instant::now(),
            cpu_nanos: cpu_nanos(),
        }
    }

    /// The usage since then, as one line: CPU and wall time in nanoseconds, and the peak memory of
    /// the process in KiB.
    pub fn since(self) -> String {
        let now = Self::now();
        let wall = now.at.duration_since(self.at).as_nanos();
        let cpu = now.cpu_nanos - self.cpu_nanos;
        format!("cpu {cpu} wall {wall} peak {}", peak_kib())
    }
}

/// The CPU time of all existing threads, from the scheduler's statistics.
fn cpu_nanos() -> u64 {
    let tasks = fs::read_dir("/proc/self/task").unwrap();
    let times = tasks.filter_map(|task| {
        let text = fs::read_to_string(task.ok()?.path().join("schedstat")).ok()?;
        text.split(' ').next()?.parse::<u64>().ok()
    });
    times.sum()
}

fn peak_kib() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.trim().split(' ').next()?.parse().ok());
    number.unwrap_or(0)
}
