//! Each story, with our own client and a fresh emulator. The folders beside this one do the
//! same with Twilio's libraries for Python and Node.

use std::{future::Future, pin::Pin};

use crate::emulator::Emulator;

mod emulator;
mod stories;
mod webhooks;

/// What is wrong is for people.
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
    let (_, story) = story.ok_or("there is no such story")?;
    emulator.reset().await?;
    story(emulator).await
}
