//! Many creates by a process that may be killed at any time: each is applied once.
//!
//! Every record has a unique name that comes from the input, so the server rejects a second
//! create. A create that is rejected this way was applied by an earlier run, or by an attempt
//! whose response was lost.
//!
//! This works for resources with a unique name. For others, the outcome of a create whose
//! response was lost stays unknown; see `errors` for `reconcile`.

use std::{env, process::Stdio};

use futures_util::{StreamExt, TryStreamExt, stream};
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::Command,
};
use twilio_resources::{
    Client, Credentials, Result, Sid, codes,
    proxy::v1::{CreateService, CreateSession, Service, Session},
};

const WORK: usize = 200;
const KILLED_AFTER: usize = 50;

type Outcome<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Outcome {
    match env::args().nth(1) {
        Some(url) => work(&url, &env::args().skip(2).collect::<Vec<_>>()).await,
        None => direct().await,
    }
}

/// Creates all sessions, eight at a time. It keeps no journal and can be restarted at any
/// time.
async fn work(url: &str, credentials: &[String]) -> Outcome {
    let [account, token] = credentials else {
        return Err("an account and a token are needed".into());
    };
    let client = Client::builder(Credentials::account(account, token))
        .base_url(url)
        .build()?;
    let service = Service::fetch(&client, "orders").await?;
    let creates = (0..WORK).map(|index| {
        let client = client.clone();
        async move { ensure(&client, service.sid, &format!("order-{index}")).await }
    });
    let mut finished = stream::iter(creates).buffer_unordered(8);
    while let Some(session) = finished.try_next().await? {
        println!("{}", session.sid);
    }
    Ok(())
}

/// Creates the session of this name, or returns the existing one.
async fn ensure(client: &Client, service: Sid<Service>, name: &str) -> Result<Session> {
    let params = CreateSession::new().unique_name(name);
    match Session::create(client, service, params).await {
        Err(error)
            if error.code() == Some(codes::proxy::SESSION_NAME_TAKEN)
                || error.may_have_been_applied() =>
        {
            Session::fetch(client, (service, name)).await
        }
        created => created,
    }
}

/// Starts the worker, kills it in the middle, starts it again, and counts.
async fn direct() -> Outcome {
    let emulator = twilio_emulator::proxy().start().await?;
    let client = emulator.client();
    let service = Service::create(&client, CreateService::new("orders")).await?;
    let worker = || {
        let mut command = Command::new(env::current_exe()?);
        let account = emulator.account_sid().to_string();
        command.args([emulator.url(), &account, emulator.auth_token()]);
        Outcome::Ok(command)
    };

    let mut first = worker()?.stdout(Stdio::piped()).spawn()?;
    let output = first.stdout.take().ok_or("the worker has no output")?;
    let mut lines = BufReader::new(output).lines();
    for _ in 0..KILLED_AFTER {
        lines.next_line().await?;
    }
    first.kill().await?;
    let before = Session::list(&client, &service).await?.len();
    assert!((KILLED_AFTER..WORK).contains(&before), "{before} exist");
    println!("killed in the middle");

    let second = worker()?.stdout(Stdio::null()).status().await?;
    assert!(second.success());
    let sessions = Session::list(&client, &service).await?;
    println!("{} sessions for {WORK} orders", sessions.len());
    emulator.shutdown().await;
    Ok(())
}
