//! The checks as a program; the script `run` calls it for all checks.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program prints its results"
)]

use std::{path::Path, process::ExitCode};

use serde::Serialize;
use twilio_conformance::{
    Document, Error, Result, Reviewed, cases, compare, examples, ours, prism, resources,
    sdk::{Comparison, Recorder},
    twiml, webhooks,
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

/// Runs the requested checks and returns all findings.
async fn run() -> Result<Vec<String>> {
    let args = Args::parse(std::env::args().skip(1))?;
    match args.command.as_str() {
        "documents" => compare_documents(&args).await,
        "sdk" => compare_sdk(&args),
        "prism" => ask_prism(&args).await,
        "webhook-cases" => print_lines(webhooks::cases()),
        "twiml-cases" => print_lines(twiml::cases()),
        "twiml" => compare_twiml(&args),
        "webhooks" => compare_webhooks(&args),
        command => Err(Error::new(format!(
            "`{command}` is not a command\n\n{HELP}"
        ))),
    }
}

/// The differences that are not reviewed, and the reviewed ones that no longer occur.
fn open(args: &Args, differences: &[String]) -> Result<Vec<String>> {
    let reviewed = match args.optional_path("--differences") {
        Some(path) => Reviewed::read(&path)?,
        None => Reviewed::default(),
    };
    let covered = differences
        .iter()
        .filter(|line| reviewed.covers(line))
        .count();
    let (all, lines) = (differences.len(), reviewed.len());
    println!("{all} differences, {covered} of them reviewed on {lines} lines");
    Ok(reviewed.open(differences))
}

async fn compare_documents(args: &Args) -> Result<Vec<String>> {
    let path = args.path("--documents")?;
    let documents = if path.is_dir() {
        Document::read_all(&path)?
    } else {
        vec![Document::read(&path)?]
    };
    let products: Vec<_> = documents.iter().flat_map(Document::products).collect();
    let of_documents = |product: &str| products.iter().any(|other| other == product);
    let resources = resources(of_documents);
    let comparison = compare::compare(&documents, &resources);
    println!(
        "{} documents, {} resources, {} operations: {} comparisons",
        documents.len(),
        resources.len(),
        comparison.operations,
        comparison.asked,
    );
    let examples = examples::check(&documents, &resources).await?;
    println!(
        "{} example responses decoded, {} records in them",
        examples.responses, examples.records,
    );
    open(
        args,
        &[comparison.differences, examples.differences].concat(),
    )
}

fn compare_sdk(args: &Args) -> Result<Vec<String>> {
    let mut all = Vec::new();
    for resource in resources(|product| args.wants(product)) {
        for operation in resource.operations() {
            all.extend(cases::matrix(resource, operation));
        }
    }
    let mut sdk = Recorder::start(&args.path("--script")?, &args.path("--sdk")?, &all)?;
    let client = ours::client()?;
    let mut comparison = Comparison::default();
    for case in all {
        let ours = |case: &cases::Case| Ok(ours::dynamic(case, &client)?.request);
        comparison.case(case, &sdk.recorded()?, ours)?;
    }
    println!(
        "{} operations, {} requests compared",
        comparison.operations.len(),
        comparison.compared,
    );
    for (product, operations) in comparison.lacking {
        println!("{operations} operations of {product} are not in the SDK");
    }
    let differences: Vec<_> = comparison.differences.into_iter().collect();
    open(args, &differences)
}

async fn ask_prism(args: &Args) -> Result<Vec<String>> {
    let document = Document::read(&args.path("--document")?)?;
    let products = document.products();
    let resources = resources(|product| products.iter().any(|other| other == product));
    let (prism, scratch) = (args.path("--prism")?, args.path("--scratch")?);
    // The calls of Proxy can be made with the typed API, as in an application.
    let is_proxy = products.iter().eq(["proxy"]);
    let ours: ours::Ours = if is_proxy { ours::typed } else { ours::dynamic };
    let outcome = prism::check(&document, &resources, ours, &prism, &scratch).await?;
    println!(
        "{} operations, {} calls; {} broken requests; {} restarts; {} wrongly refused or accepted",
        outcome.operations.len(),
        outcome.sent,
        outcome.broken,
        outcome.restarts,
        outcome.findings.len(),
    );
    Ok(outcome.findings)
}

fn print_lines(cases: Vec<impl Serialize>) -> Result<Vec<String>> {
    for case in cases {
        println!("{}", serde_json::to_string(&case)?);
    }
    Ok(Vec::new())
}

fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).map_err(|error| Error::from(error).about(path))
}

fn compare_twiml(args: &Args) -> Result<Vec<String>> {
    let (compared, differences) = twiml::compare(&read(&args.path("--built")?)?)?;
    println!("{compared} documents compared");
    open(args, &differences)
}

fn compare_webhooks(args: &Args) -> Result<Vec<String>> {
    let comparison = webhooks::compare(&read(&args.path("--judged")?)?)?;
    println!(
        "{} requests judged, {} accepted by both",
        comparison.compared, comparison.accepted,
    );
    open(args, &comparison.differences)
}
