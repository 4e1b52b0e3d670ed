//! Serves the emulator of Proxy on a socket, for an SDK in any language.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program speaks to whoever started it"
)]

use std::{error::Error, process::ExitCode};

use twilio_emulator::Emulator;

use crate::args::{Args, Command};

mod args;

fn main() -> ExitCode {
    let outcome = match args::parse(std::env::args().skip(1)) {
        Ok(Command::Help) => {
            println!("{}", args::HELP);
            Ok(())
        }
        Ok(Command::Serve(args)) => serve(args),
        Err(wrong) => Err(wrong.into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("twilio-emulator: {error}");
            ExitCode::FAILURE
        }
    }
}

fn serve(args: Args) -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let emulator = args.builder().start().await?;
        greet(&emulator);
        tokio::signal::ctrl_c().await?;
        emulator.shutdown().await;
        Ok(())
    })
}

fn greet(emulator: &Emulator) {
    println!("Proxy is emulated at  {}", emulator.url());
    println!("Account SID           {}", emulator.account_sid());
    println!("Auth token            {}", emulator.auth_token());
    println!("Ctrl-C ends it.");
}
