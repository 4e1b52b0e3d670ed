//! Runs each story with our own client, after a reset of the emulator. The folders next to this
//! one contain the same stories for Twilio's libraries for Python and Node.

use std::{future::Future, pin::Pin};

use crate::emulator::Emulator;

mod emulator;
mod stories;
mod webhooks;

/// The error is only printed.
type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

type Told<'a> = Pin<Box<dyn Future<Output = Outcome> + 'a>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let emulator = Emulator::from_env()?;
    let mut failed = false;
    for name in std::env::args().skip(1) {
        match tell(&name, &emulator).await {
            Ok(()) => println!("ok      rust    {name}"),
            Err(error) => {
                println!("failed  rust    {name}");
                eprintln!("{error}");
                failed = true;
            }
        }
    }
    std::process::exit(failed.into());
}

async fn tell(name: &str, emulator: &Emulator) -> Outcome {
    let story = stories::ALL.iter().find(|(known, _)| *known == name);
    let (_, story) = story.ok_or("the story does not exist")?;
    emulator.reset().await?;
    story(emulator).await
}
