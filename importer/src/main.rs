//! `twilio-import`: writes the declarations of a document into a folder.

use std::{
    fs,
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

use clap::Parser;
use twilio_importer::{Change, Document, Error, Options, Output, Overrides, Result, import, list};

use crate::args::Args;

mod args;

fn main() -> ExitCode {
    let args = Args::parse();
    match run(&args) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            say_error(&format!("error: {error}"));
            ExitCode::from(2)
        }
    }
}

/// Runs the program. Returns whether the folder matches the document.
fn run(args: &Args) -> Result<bool> {
    let document =
        Document::parse(&read(&args.file)?).map_err(|error| error.in_file(&args.file))?;
    let overrides = match &args.overrides {
        Some(file) => Overrides::parse(&read(file)?).map_err(|error| error.in_file(file))?,
        None => Overrides::default(),
    };
    let mut options = Options::default();
    options.with_descriptions = args.with_descriptions;
    options.only.clone_from(&args.only);
    let failed = |error: Error| error.in_file(&args.file);
    let Some(out) = args.out.as_deref().filter(|_| !args.list) else {
        for line in list(&document, &overrides, &options).map_err(failed)? {
            say(&line);
        }
        return Ok(true);
    };
    let tree = import(&document, &overrides, &options).map_err(failed)?;
    let tree = tree.with_product(out)?.formatted(out)?;
    let output = Output::compare(&tree, out)?;
    if !args.check {
        output.write(args.force)?;
    }
    if args.prune {
        output.prune()?;
    }
    Ok(report(&output, args))
}

/// Prints the differences. Returns whether there are none.
fn report(output: &Output, args: &Args) -> bool {
    let mut agrees = true;
    for change in output.changes() {
        let is_done = match change {
            Change::Missing { .. } | Change::Shorter { .. } => !args.check,
            Change::Different { .. } => !args.check && args.force,
            Change::Left { .. } => args.prune,
            _ => false,
        };
        if !is_done {
            say(change.to_string().trim_end());
            agrees = false;
        }
    }
    let hint = "these files are not changed: merge by hand, or overwrite them with --force";
    if !agrees && !args.check && !args.force {
        say_error(hint);
    }
    agrees
}

/// Reads a UTF-8 file, with or without a byte order mark.
fn read(path: &Path) -> Result<String> {
    let unreadable = |error: io::Error| Error::unreadable(path, &error);
    let bytes = fs::read(path).map_err(unreadable)?;
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        let message = "it is UTF-16: convert it to UTF-8";
        return Err(unreadable(io::Error::new(
            io::ErrorKind::InvalidData,
            message,
        )));
    }
    let text = String::from_utf8(bytes);
    let text =
        text.map_err(|error| unreadable(io::Error::new(io::ErrorKind::InvalidData, error)))?;
    Ok(match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
}

/// Writes a line. The error of a closed pipe is ignored.
fn say(line: &str) {
    drop(writeln!(io::stdout(), "{line}"));
}

fn say_error(line: &str) {
    drop(writeln!(io::stderr(), "{line}"));
}
