use std::{
    fmt,
    hint::black_box,
    str::FromStr,
    time::{Duration, Instant},
};

use futures_util::stream::{FuturesUnordered, StreamExt};

use crate::{hyper_by_hand::HyperByHand, ours, reqwest_by_hand::ReqwestByHand};

/// The work of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Fetches one record.
    Fetch,
    /// Creates one record.
    Create,
    /// Streams a collection, with this many records in a page and this many microseconds of work
    /// for each record.
    Stream(usize, u64),
    /// Collects a collection into a vector, with this many records in a page.
    Collect(usize),
}

impl FromStr for Work {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut words = text.split('-');
        let name = words.next().unwrap_or_default();
        let mut number = || words.next()?.parse().ok();
        match name {
            "fetch" => Some(Self::Fetch),
            "create" => Some(Self::Create),
            "stream" => {
                number().map(|size| Self::Stream(size, number().map_or(0, |micros| micros as u64)))
            }
            "collect" => number().map(Self::Collect),
            _ => None,
        }
        .ok_or_else(|| format!("unknown work: {text}"))
    }
}

impl fmt::Display for Work {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fetch => f.write_str("fetch"),
            Self::Create => f.write_str("create"),
            Self::Stream(size, micros) => write!(f, "stream-{size}-{micros}"),
            Self::Collect(size) => write!(f, "collect-{size}"),
        }
    }
}

/// The job of a measured process.
#[derive(Clone, Debug)]
pub struct Job {
    /// `reqwest`, `hyper`: by hand. `ours-reqwest`, `ours-hyper`: declared.
    pub way: String,
    /// The work.
    pub work: Work,
    /// The number of repetitions.
    pub times: usize,
    /// The number of concurrent calls.
    pub in_flight: usize,
    /// The base URL of the server, such as `http://127.0.0.1:4010`.
    pub base: String,
}

impl Job {
    /// From a command line: way, work, times, in flight, base.
    pub fn from_args(mut args: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut next = |name: &str| args.next().ok_or_else(|| format!("missing {name}"));
        let number = |text: String| text.parse().map_err(|_| format!("{text} is not a number"));
        Ok(Self {
            way: next("way")?,
            work: next("work")?.parse()?,
            times: number(next("times")?)?,
            in_flight: number(next("in flight")?)?,
            base: next("base")?,
        })
    }
}

/// One way to do all kinds of work.
pub(crate) trait Way {
    async fn fetch(&self);
    async fn create(&self);
    /// Calls `each` for each record.
    async fn stream(&self, page_size: usize, each: impl Fn());
    /// The number of records.
    async fn collect(&self, page_size: usize) -> usize;
}

/// Does the job, on one thread.
pub async fn run(job: &Job) {
    run_again(job, 1, || ()).await;
}

/// Does the job several times with the same client, and calls `mark` after each.
pub(crate) async fn run_again(job: &Job, rounds: usize, mark: impl Fn()) {
    match job.way.as_str() {
        "reqwest" => repeat(&ReqwestByHand::new(&job.base), job, rounds, mark).await,
        "hyper" => repeat(&HyperByHand::new(&job.base), job, rounds, mark).await,
        "ours-reqwest" => repeat(&ours::over_reqwest(&job.base), job, rounds, mark).await,
        "ours-hyper" => repeat(&ours::over_hyper(&job.base), job, rounds, mark).await,
        way => panic!("unknown way: {way}"),
    }
}

async fn repeat(way: &impl Way, job: &Job, rounds: usize, mark: impl Fn()) {
    for _ in 0..rounds {
        all_times(way, job).await;
        mark();
    }
}

async fn all_times(way: &impl Way, job: &Job) {
    let left = std::cell::Cell::new(job.times);
    let worker = || async {
        while let Some(less) = left.get().checked_sub(1) {
            left.set(less);
            once(way, job.work).await;
        }
    };
    let mut workers: FuturesUnordered<_> = (0..job.in_flight).map(|_| worker()).collect();
    while workers.next().await.is_some() {}
}

async fn once(way: &impl Way, work: Work) {
    match work {
        Work::Fetch => way.fetch().await,
        Work::Create => way.create().await,
        Work::Stream(size, micros) => way.stream(size, || compute(micros)).await,
        Work::Collect(size) => {
            black_box(way.collect(size).await);
        }
    }
}

/// Simulates the work of an application with a record, which blocks the thread.
fn compute(micros: u64) {
    let begin = Instant::now();
    while micros > 0 && begin.elapsed() < Duration::from_micros(micros) {
        std::hint::spin_loop();
    }
}
