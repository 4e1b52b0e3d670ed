//! Serves the emulator on a socket, for an SDK in any language.

#![allow(clippy::print_stderr, reason = "a program for the terminal")]

use std::{error::Error, io::Write, process::ExitCode};

use clap::Parser;

use crate::{args::Args, control::Control};

mod args;
mod config;
mod control;
mod greeting;

fn main() -> ExitCode {
    let args = Args::parse();
    let result = match &args.control {
        Some(control) => ask(control, &args),
        None => serve(&args),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("twilio-emulator: {}", chain(&*error));
            ExitCode::FAILURE
        }
    }
}

fn ask(control: &Control, args: &Args) -> Result<(), Box<dyn Error>> {
    say(&control.ask(args.address())?);
    Ok(())
}

fn serve(args: &Args) -> Result<(), Box<dyn Error>> {
    let config = args.config()?;
    // An existing state file already contains the seeded records.
    let is_first_start = !args.has_state();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let emulator = args.builder(&config)?.start().await?;
        if is_first_start {
            config.seed(&emulator)?;
        }
        say(&greeting::greeting(&emulator, &args.resources()?));
        tokio::signal::ctrl_c().await?;
        emulator.shutdown().await;
        Ok(())
    })
}

/// Prints a line. The program continues if the parent process stops reading.
pub(crate) fn say(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// An error with its causes, in one line.
fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text = format!("{text}: {cause}");
        source = cause.source();
    }
    text
}
