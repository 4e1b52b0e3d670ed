//! A program with a state file that is killed under load.

use std::{
    path::PathBuf,
    process::Stdio,
    sync::{Arc, Mutex},
};

use serde_json::Value;
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, Lines},
    net::TcpStream,
    process::{Child, ChildStdout, Command},
};

use crate::support::authorization;

const ACCOUNT: &str = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const TOKEN: &str = "t";

/// The number of clients that create records at the same time.
const CLIENTS: usize = 4;

/// How often the program is killed by default; `KILLS` overrides it.
const KILLS: usize = 5;

/// A temporary folder of a test, which is removed on drop.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let path = std::env::temp_dir().join(format!("twilio-killed-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The program, and the address that it listens on.
pub(crate) struct Program {
    child: Child,
    pub(crate) address: String,
    /// Kept open, so that the program can print.
    _output: Lines<BufReader<ChildStdout>>,
}

impl Program {
    pub(crate) async fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_twilio-emulator"))
            .args([
                "--port",
                "0",
                "--account-sid",
                ACCOUNT,
                "--auth-token",
                TOKEN,
            ])
            .args(arguments)
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        // `None` if the program fails to start.
        let line = lines.next_line().await.unwrap();
        let line = line.unwrap();
        let address = line.split("http://").nth(1).unwrap();
        let address = address.split(' ').next().unwrap().to_owned();
        Self {
            child,
            address,
            _output: lines,
        }
    }
}

/// Sends a request; `None` if the response is not whole.
async fn send(address: &str, request: &str, form: &str) -> Option<(u16, Value)> {
    let mut stream = TcpStream::connect(address).await.ok()?;
    let head = format!(
        "{request} HTTP/1.1\r\nHost: {address}\r\nAuthorization: {}\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
        authorization(ACCOUNT, TOKEN),
        form.len()
    );
    stream.write_all(head.as_bytes()).await.ok()?;
    let mut response = String::new();
    stream.read_to_string(&mut response).await.ok()?;
    let (head, body) = response.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    Some((status, serde_json::from_str(body).ok()?))
}

/// Creates services until the program ends; stores the name and SID of each acknowledged
/// one.
async fn create(address: String, client: String, known: Arc<Mutex<Vec<(String, String)>>>) {
    for number in 0.. {
        let name = format!("{client}-{number}");
        let form = format!("UniqueName={name}");
        let Some((status, service)) = send(&address, "POST /proxy/v1/Services", &form).await else {
            return;
        };
        assert_eq!(status, 201, "{service}");
        let sid = service["sid"].as_str().unwrap().to_owned();
        known.lock().unwrap().push((name, sid));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn acknowledged_changes_survive_every_kill() {
    let kills = std::env::var("KILLS").map_or(KILLS, |kills| kills.parse().unwrap());
    let folder = Folder::new();
    let state = folder.0.join("state.redb");
    let arguments = ["--state", state.to_str().unwrap()];
    let known = Arc::new(Mutex::new(Vec::new()));
    for kill in 0..kills {
        let mut program = Program::start(&arguments).await;
        let enough = known.lock().unwrap().len() + fastrand::usize(1..40);
        let clients = (0..CLIENTS).map(|client| {
            let client = format!("{kill}-{client}");
            tokio::spawn(create(program.address.clone(), client, Arc::clone(&known)))
        });
        let clients: Vec<_> = clients.collect();
        while known.lock().unwrap().len() < enough {
            assert!(
                program.child.try_wait().unwrap().is_none(),
                "the program has ended"
            );
            tokio::task::yield_now().await;
        }
        program.child.kill().await.unwrap();
        for client in clients {
            client.await.unwrap();
        }
    }
    let program = Program::start(&arguments).await;
    let known = known.lock().unwrap().clone();
    for (name, sid) in &known {
        let request = format!("GET /proxy/v1/Services/{name}");
        let (status, service) = send(&program.address, &request, "").await.unwrap();
        assert_eq!((status, service["sid"].as_str()), (200, Some(sid.as_str())));
    }
    println!(
        "{} creates were acknowledged in {kills} kills; all exist",
        known.len()
    );
}
