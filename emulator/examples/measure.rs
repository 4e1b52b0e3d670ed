//! Measures the emulator: fetches per second, growth, pages, memory, starts.
//!
//! `cargo run --release -p twilio-emulator --example measure` on an idle machine; with
//! `--features all` it starts with every product of Twilio. The program's own start is
//! measured if it was built the same way.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a program for the terminal, which may panic on any error"
)]

use std::{
    io::{BufRead, BufReader},
    process::{Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use bytes::Bytes;
use http::Request;
use serde_json::Value;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use twilio_emulator::Emulator;

const SESSIONS: u32 = 100_000;
const CONNECTIONS: usize = 16;
const SECONDS: u64 = 5;
const EMULATORS: usize = 500;

fn main() {
    // Runs first, so that no memory is reused.
    listing();
    fetches(1);
    fetches(CONNECTIONS);
    growth();
    starts();
    program();
}

/// The time from a builder to an emulator: with all resources of this build, one with
/// Proxy, many with Proxy.
fn starts() {
    let resources = twilio_resources::catalog();
    let build = || Emulator::builder().resources(resources).build().unwrap();
    let count = resources.len();
    println!(
        "registering {count} resources: {:.1} ms",
        average(20, || drop(build()))
    );
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let start = || runtime.block_on(twilio_emulator::proxy().start()).unwrap();
    println!(
        "start() with Proxy: {:.2} ms",
        average(100, || drop(start()))
    );
    let begin = Instant::now();
    let emulators: Vec<_> = (0..EMULATORS).map(|_| start()).collect();
    println!(
        "{} emulators at the same time: {:.0} ms",
        emulators.len(),
        begin.elapsed().as_secs_f64() * 1000.0,
    );
}

/// The time from the command to its first line of output.
fn program() {
    let mut path = std::env::current_exe().unwrap();
    path.pop();
    path.set_file_name("twilio-emulator");
    if !path.exists() {
        println!("{} is not built", path.display());
        return;
    }
    let time = average(20, || {
        let mut child = Command::new(&path)
            .args(["--port", "0", "--product", "all"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        output.read_line(&mut line).unwrap();
        assert!(line.contains("http://"), "{line}");
        child.kill().unwrap();
        child.wait().unwrap();
    });
    println!("the program with --product all, from the command to its first line: {time:.1} ms");
}

/// The mean time of a round, in milliseconds.
fn average(rounds: u32, run: impl Fn()) -> f64 {
    let start = Instant::now();
    (0..rounds).for_each(|_| run());
    start.elapsed().as_secs_f64() * 1000.0 / f64::from(rounds)
}

/// One thread serves, another sends requests.
fn fetches(connections: usize) {
    let runtime = || {
        tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap()
    };
    let (sender, receiver) = std::sync::mpsc::channel();
    thread::spawn(move || {
        runtime().block_on(async move {
            let emulator = twilio_emulator::proxy().start().await.unwrap();
            let service = post(&emulator, "/v1/Services", "UniqueName=a");
            let path = format!("/proxy/v1/Services/{}", service["sid"].as_str().unwrap());
            let login = login(&emulator);
            let thread = std::fs::read_link("/proc/thread-self").unwrap();
            sender
                .send((emulator.address().unwrap(), path, login, thread))
                .unwrap();
            std::future::pending::<()>().await;
        });
    });
    let (address, path, login, thread) = receiver.recv().unwrap();
    let thread = format!("/proc/{}/schedstat", thread.display());
    let cpu_before = cpu_seconds(&thread);
    let request =
        format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: {login}\r\n\r\n");
    let request: Arc<str> = request.into();
    let count = Arc::new(AtomicU64::new(0));
    let start = Instant::now();
    runtime().block_on(async {
        let mut tasks = Vec::new();
        for _ in 0..connections {
            let (request, count) = (Arc::clone(&request), Arc::clone(&count));
            let mut stream = TcpStream::connect(address).await.unwrap();
            stream.set_nodelay(true).unwrap();
            tasks.push(tokio::spawn(async move {
                let mut buffer = [0; 4096];
                while start.elapsed() < Duration::from_secs(SECONDS) {
                    stream.write_all(request.as_bytes()).await.unwrap();
                    let read = stream.read(&mut buffer).await.unwrap();
                    assert!(buffer[..read].starts_with(b"HTTP/1.1 200"));
                    count.fetch_add(1, Ordering::Relaxed);
                }
            }));
        }
        for task in tasks {
            task.await.unwrap();
        }
    });
    let count = u32::try_from(count.load(Ordering::Relaxed)).unwrap();
    let (count, seconds) = (f64::from(count), start.elapsed().as_secs_f64());
    let cpu = cpu_seconds(&thread) - cpu_before;
    println!(
        "{connections:>3} connections: {:.0} fetches/s, {:.0} per second of the server's CPU",
        count / seconds,
        count / cpu
    );
}

/// Sessions with two participants each: the last must cost as much as the first.
fn growth() {
    let emulator = twilio_emulator::proxy().build().unwrap();
    let service = post(&emulator, "/v1/Services", "UniqueName=a");
    let service = format!("/v1/Services/{}", service["sid"].as_str().unwrap());
    for number in ["%2B15005550001", "%2B15005550002"] {
        let number = format!("PhoneNumber={number}");
        post(&emulator, &format!("{service}/PhoneNumbers"), &number);
    }
    let mut start = cpu_seconds(OWN_CPU);
    for number in 0..SESSIONS {
        let session = post(&emulator, &format!("{service}/Sessions"), "");
        let path = format!(
            "{service}/Sessions/{}/Participants",
            session["sid"].as_str().unwrap()
        );
        for digit in [1, 2] {
            let identifier = format!("Identifier=%2B{digit}{number:010}");
            post(&emulator, &path, &identifier);
        }
        if number % 10_000 == 999 {
            println!(
                "sessions {:>6} to {number:>6}: {:.3} ms of CPU each, with two participants",
                number - 999,
                cpu_seconds(OWN_CPU) - start
            );
        }
        if number % 10_000 == 9_999 {
            start = cpu_seconds(OWN_CPU);
        }
    }
}

const OWN_CPU: &str = "/proc/thread-self/schedstat";

/// The time that a thread has spent on a CPU.
fn cpu_seconds(schedstat: &str) -> f64 {
    let text = std::fs::read_to_string(schedstat).unwrap();
    let nanoseconds: f64 = text.split(' ').next().unwrap().parse().unwrap();
    nanoseconds / 1e9
}

fn listing() {
    let before = resident();
    let emulator = twilio_emulator::proxy().build().unwrap();
    let service = post(&emulator, "/v1/Services", "UniqueName=a");
    let sessions = format!("/v1/Services/{}/Sessions", service["sid"].as_str().unwrap());
    for number in 0..SESSIONS {
        post(&emulator, &sessions, &format!("UniqueName=s{number}"));
    }
    println!(
        "{SESSIONS} sessions: {} MB",
        (resident() - before) / 1_000_000
    );
    for query in [
        "PageSize=1000",
        "PageSize=1000&Page=99",
        "PageSize=50",
        "PageSize=50&Page=1999",
    ] {
        let rounds = 50;
        let start = cpu_seconds(OWN_CPU);
        for _ in 0..rounds {
            get(&emulator, &format!("{sessions}?{query}"));
        }
        let each = (cpu_seconds(OWN_CPU) - start) / f64::from(rounds);
        println!("{query}: {:.2} ms of CPU", each * 1000.0);
    }
}

fn login(emulator: &Emulator) -> String {
    let login = format!("{}:{}", emulator.account_sid(), emulator.auth_token());
    format!("Basic {}", STANDARD.encode(login))
}

fn post(emulator: &Emulator, path: &str, form: &str) -> Value {
    let request = Request::post(format!("http://proxy.localhost{path}"))
        .header("authorization", login(emulator))
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Bytes::copy_from_slice(form.as_bytes()))
        .unwrap();
    let response = emulator.handle(request);
    assert_eq!(response.status(), 201, "{:?}", response.body());
    serde_json::from_slice(response.body()).unwrap()
}

fn get(emulator: &Emulator, path: &str) {
    let request = Request::get(format!("http://proxy.localhost{path}"))
        .header("authorization", login(emulator))
        .body(Bytes::new())
        .unwrap();
    assert_eq!(emulator.handle(request).status(), 200);
}

fn resident() -> u64 {
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap();
    let pages: u64 = statm.split(' ').nth(1).unwrap().parse().unwrap();
    pages * 4096
}
