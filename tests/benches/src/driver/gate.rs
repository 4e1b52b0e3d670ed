//! The counted figures must match the committed ones within 2%. Times are not checked: they
//! depend on the machine.

use std::{collections::BTreeMap, fs, path::PathBuf, process::ExitCode};

use super::{apps, counted, root};

const TOLERANCE: f64 = 0.02;

type Figures = BTreeMap<String, f64>;

fn path() -> PathBuf {
    root().join("tests/benches/baseline.txt")
}

fn measure() -> Figures {
    let mut figures = Figures::new();
    for job in &counted::JOBS {
        for way in counted::WAYS.iter().filter(|way| way.starts_with("ours")) {
            let (allocations, bytes) = job.allocations(way);
            let mut note = |what: &str, figure: f64| {
                figures.insert(format!("{way}: {what} for a {}", job.name), figure);
            };
            note("instructions", job.instructions(way));
            note("allocations", allocations);
            note("bytes allocated", bytes);
        }
    }
    for app in apps::APPS.iter().filter(|app| app.way.starts_with("ours")) {
        figures.insert(
            format!("{}: crates of an application", app.way),
            app.crates(),
        );
        let size = app.stripped_size();
        figures.insert(
            format!("{}: stripped size of an application", app.way),
            size,
        );
    }
    figures
}

pub(crate) fn update() {
    let lines = measure().into_iter();
    let lines = lines.map(|(name, figure)| format!("{figure:.1} {name}\n"));
    fs::write(path(), lines.collect::<String>()).expect("the baseline can be written");
}

fn committed() -> Figures {
    let text = fs::read_to_string(path()).expect("the baseline exists");
    let lines = text.lines().filter_map(|line| line.split_once(' '));
    lines
        .map(|(figure, name)| (name.to_owned(), figure.parse().expect("a number")))
        .collect()
}

/// Lower figures fail too: with an old baseline, a later change could lose the improvement
/// unnoticed.
pub(crate) fn check() -> ExitCode {
    let (committed, measured) = (committed(), measure());
    let mut is_good = committed.keys().eq(measured.keys());
    for (name, figure) in &measured {
        let was = committed.get(name).copied().unwrap_or_default();
        let change = figure / was - 1.0;
        let off = change.abs() > TOLERANCE;
        is_good &= !off;
        let mark = if off { "OFF" } else { "ok" };
        println!(
            "{mark:3} {:+6.1}% {figure:>12.1} (was {was:.1}) {name}",
            change * 100.0
        );
    }
    if is_good {
        return ExitCode::SUCCESS;
    }
    eprintln!("the figures differ from the baseline; to accept them: tests/benches/gate update");
    ExitCode::FAILURE
}
