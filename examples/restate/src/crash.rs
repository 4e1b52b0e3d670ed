//! Kills workers and server in the middle of 1,000 creates, and counts the created records:
//! `crash RESTATE_SERVER FOLDER`. The emulator replaces Twilio. Its responses are slow, and
//! some are lost.

use std::{env, time::Duration};

use twilio_emulator::{Emulator, Fault};
use twilio_resources::{
    Client, catalog,
    proxy::v1::{CreateService, Service, Session},
};

use crash::{Engine, Machine, Outcome, Process, report};

mod crash {
    pub(crate) use engine::Engine;
    pub(crate) use machine::{Machine, Process};
    pub(crate) use report::report;

    mod engine;
    mod machine;
    mod report;

    pub(crate) type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;
}

const ORDERS: u64 = 1000;
/// After this number of sessions, these processes are killed.
const KILLS: [(usize, &[Process]); 4] = [
    (200, &[Process::Worker]),
    (400, &[Process::Server]),
    (600, &[Process::Worker, Process::Server]),
    (800, &[Process::Server, Process::Worker]),
];

#[tokio::main]
async fn main() -> Outcome {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [server, folder] = &arguments[..] else {
        return Err("usage: crash RESTATE_SERVER FOLDER".into());
    };
    let emulator = Emulator::builder().resources(catalog()).start().await?;
    let client = emulator.client();
    let service = Service::create(&client, CreateService::new("orders")).await?;
    emulator.add_fault(Fault::latency(Duration::from_millis(20)));
    let lost = Fault::reset().after_applying();
    emulator.add_fault(lost.on_method("POST".parse()?).every(50));

    let mut machine = Machine::start(server, folder, &emulator).await?;
    let engine = Engine::connect(machine.ingress())?;
    // No order is processed until all of them are submitted.
    machine.kill(Process::Worker).await?;
    engine.submit(ORDERS).await?;
    machine.start_again().await?;
    for (sessions, killed) in KILLS {
        while count(&client, &service).await? < sessions {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        for process in killed {
            machine.kill(*process).await?;
        }
        println!(
            "{} sessions: killed {killed:?}",
            count(&client, &service).await?
        );
        machine.start_again().await?;
    }
    let (opened, notified) = engine.outcomes(ORDERS).await;
    machine.stop().await?;
    report(&emulator, &service, &opened, &notified).await
}

async fn count(client: &Client, service: &Service) -> Outcome<usize> {
    Ok(Session::list(client, service).page_size(1000).await?.len())
}
