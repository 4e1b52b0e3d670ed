//! Measures the cost of a call, compared with the same call written by hand:
//!
//! ```console
//! cargo run --release -p twilio-benches -- [counted | timed | peers | apps | builds | gate | gate update]
//! ```
//!
//! Without an argument, it prints all tables of `docs/performance.md` except the emulator's. `gate`
//! compares the counted figures with `baseline.txt`, and fails if one differs by more than 2%.

use std::process::ExitCode;

mod driver;

fn main() -> ExitCode {
    let words: Vec<_> = std::env::args().skip(1).collect();
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    driver::build();
    match words[..] {
        [] => {
            driver::counted::print();
            driver::timed::print();
            driver::peers::print();
            driver::apps::print();
            driver::apps::print_builds();
        }
        ["counted"] => driver::counted::print(),
        ["timed"] => driver::timed::print(),
        ["peers"] => driver::peers::print(),
        ["apps"] => driver::apps::print(),
        ["builds"] => driver::apps::print_builds(),
        ["gate"] => return driver::gate::check(),
        ["gate", "update"] => driver::gate::update(),
        _ => {
            eprintln!("pass one of: counted, timed, peers, apps, builds, gate, gate update");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
