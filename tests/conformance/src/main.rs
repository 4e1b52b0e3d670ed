//! The checks as a program; `run`, beside this crate, calls it for all that there is.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program speaks to whoever started it"
)]

use std::process::ExitCode;

use serde::Serialize;
use twilio_conformance::{
    Document, Error, Result, Reviewed, cases, compare, examples, prism, sdk, twiml, webhooks,
};

use crate::args::{Args, HELP};

mod args;

#[tokio::main]
async fn main() -> ExitCode {
    if std::env::args().any(|arg| arg == "--help") {
        print!("{HELP}");
        return ExitCode::SUCCESS;
    }
    match run().await {
        Ok(findings) if findings.is_empty() => ExitCode::SUCCESS,
        Ok(findings) => {
            for finding in findings {
                eprintln!("  {finding}");
            }
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("twilio-conformance: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Does what is asked for and gives back whatever was found.
async fn run() -> Result<Vec<String>> {
    let args = Args::parse(std::env::args().skip(1))?;
    match args.command.as_str() {
        "spec" => spec(&args).await,
        "cases" => print_cases(&args),
        "sdk" => compare_sdk(&args),
        "prism" => ask_prism(&args).await,
        "webhook-cases" => print_lines(webhooks::cases()),
        "twiml-cases" => print_lines(twiml::cases()),
        "twiml" => compare_twiml(&args),
        "webhooks" => compare_webhooks(&args),
        command => Err(Error::new(format!("`{command}` is no command\n\n{HELP}"))),
    }
}

fn reviewed(args: &Args) -> Result<Reviewed> {
    let file = args.optional_file("--reviewed");
    file.map_or_else(|| Ok(Reviewed::default()), |file| Reviewed::read(&file))
}

async fn spec(args: &Args) -> Result<Vec<String>> {
    let document = Document::read(&args.file("--spec")?)?;
    let product = args.product(Some(&document))?;
    let reviewed = reviewed(args)?;
    let comparison = compare::compare(&document, &product.descriptors());
    println!(
        "{} resources: {} comparisons, {} differences, {} of them reviewed on {} lines",
        product.resources.len(),
        comparison.asked,
        comparison.differences.len(),
        comparison.differences.len() - unreviewed(&reviewed, &comparison.differences),
        reviewed.len(),
    );
    let examples = examples::check(&document, &product).await?;
    println!(
        "{} example answers decoded, {} records written again, {} unknown fields",
        examples.answers,
        examples.records,
        examples.unknown_fields.len(),
    );
    let mut findings = reviewed.open(&comparison.differences);
    let expected = args.optional_count("--examples")?;
    if let Some(expected) = expected.filter(|expected| *expected != examples.answers) {
        let found = examples.answers;
        findings.push(format!("{expected} examples were expected, {found} found"));
    }
    let unknown = examples.unknown_fields.into_iter();
    findings.extend(unknown.map(|field| format!("unknown field: {field}")));
    findings.extend(examples.failures);
    Ok(findings)
}

fn unreviewed(reviewed: &Reviewed, differences: &[String]) -> usize {
    let covered = |difference: &&String| !reviewed.covers(difference);
    differences.iter().filter(covered).count()
}

fn print_cases(args: &Args) -> Result<Vec<String>> {
    print_lines(cases::matrix(&args.product(None)?))
}

fn compare_sdk(args: &Args) -> Result<Vec<String>> {
    let path = args.file("--recorded")?;
    let recorded = std::fs::read_to_string(&path);
    let recorded = recorded.map_err(|error| Error::from(error).about(&path))?;
    let reviewed = reviewed(args)?;
    let comparison = sdk::compare(&args.product(None)?, &recorded)?;
    println!(
        "{} requests compared, {} differences, {} of them reviewed on {} lines",
        comparison.compared,
        comparison.differences.len(),
        comparison.differences.len() - unreviewed(&reviewed, &comparison.differences),
        reviewed.len(),
    );
    Ok(reviewed.open(&comparison.differences))
}

fn print_lines(cases: Vec<impl Serialize>) -> Result<Vec<String>> {
    for case in cases {
        println!("{}", serde_json::to_string(&case)?);
    }
    Ok(Vec::new())
}

fn compare_twiml(args: &Args) -> Result<Vec<String>> {
    let path = args.file("--built")?;
    let built = std::fs::read_to_string(&path);
    let built = built.map_err(|error| Error::from(error).about(&path))?;
    let reviewed = reviewed(args)?;
    let (compared, differences) = twiml::compare(&built)?;
    println!(
        "{compared} documents compared, {} differences, {} of them reviewed on {} lines",
        differences.len(),
        differences.len() - unreviewed(&reviewed, &differences),
        reviewed.len(),
    );
    Ok(reviewed.open(&differences))
}

fn compare_webhooks(args: &Args) -> Result<Vec<String>> {
    let path = args.file("--judged")?;
    let judged = std::fs::read_to_string(&path);
    let judged = judged.map_err(|error| Error::from(error).about(&path))?;
    let reviewed = reviewed(args)?;
    let comparison = webhooks::compare(&judged)?;
    println!(
        "{} requests judged, {} accepted by both, {} differences, {} of them reviewed on {} lines",
        comparison.compared,
        comparison.accepted,
        comparison.differences.len(),
        comparison.differences.len() - unreviewed(&reviewed, &comparison.differences),
        reviewed.len(),
    );
    Ok(reviewed.open(&comparison.differences))
}

async fn ask_prism(args: &Args) -> Result<Vec<String>> {
    let document = Document::read(&args.file("--spec")?)?;
    let product = args.product(Some(&document))?;
    let scratch = args.file("--scratch")?;
    let outcome = prism::check(&document, &product, &args.file("--prism")?, &scratch).await?;
    println!(
        "{} operations, {} calls; {} broken requests; {} restarts; {} wrongly refused or taken",
        outcome.operations.len(),
        outcome.sent,
        outcome.broken,
        outcome.restarts,
        outcome.findings.len(),
    );
    Ok(outcome.findings)
}
