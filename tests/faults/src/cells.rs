use std::fmt::Write;

use twilio_runtime::Error;

use crate::{Fault, Operation};

/// The outcome of an operation with a fault: one cell of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// How the call ended.
    pub end: String,
    /// How many requests it sent.
    pub attempts: u32,
    /// How often the server applied the request; `None` for reading.
    pub applied: Option<u32>,
    /// The facts of the error; `None` for success.
    pub may_have_been_applied: Option<bool>,
}

impl Outcome {
    /// The outcome of a call.
    pub fn new(result: &Result<bool, Error>, attempts: u32, applied: Option<u32>) -> Self {
        Self {
            end: match result {
                Ok(false) => "ok".to_owned(),
                Ok(true) => "ok, found".to_owned(),
                Err(error) => kind(error),
            },
            attempts,
            applied,
            may_have_been_applied: result.as_ref().err().map(Error::may_have_been_applied),
        }
    }

    fn cell(&self) -> String {
        let mut cell = format!("{}; {} sent", self.end, self.attempts);
        if let Some(applied) = self.applied {
            let _ = write!(cell, ", {applied} applied");
        }
        match self.may_have_been_applied {
            Some(true) => cell + "; **may be**",
            Some(false) => cell + "; not",
            None => cell,
        }
    }
}

fn kind(error: &Error) -> String {
    if let Some(error) = error.as_api() {
        return format!("`Api` {}", error.status().as_u16());
    }
    if let Some(error) = error.as_record() {
        return format!("`Record` at `{}`", error.path());
    }
    if let Some(error) = error.as_decode() {
        return match error.path() {
            "" => "`Decode`".to_owned(),
            path => format!("`Decode` at `{path}`"),
        };
    }
    match error.as_transport() {
        Some(error) if error.is_timeout() => "`Timeout`".to_owned(),
        Some(error) if error.is_too_large() => "`Transport`, too large".to_owned(),
        Some(error) if !error.may_have_been_applied() => "`Transport`, not sent".to_owned(),
        Some(_) => "`Transport`, unknown".to_owned(),
        None => format!("`{:?}`", error.kind()),
    }
}

/// The table of these cells; `None` if a fault cannot affect an operation.
pub fn markdown(rows: &[(Fault, Vec<Option<Outcome>>)]) -> String {
    let names = Operation::ALL.map(Operation::name).join(" | ");
    let mut table = format!("| fault | {names} |\n|---|---|---|---|---|---|---|\n");
    for (fault, cells) in rows {
        let cells = cells.iter().map(|cell| match cell {
            Some(outcome) => outcome.cell(),
            None => "–".to_owned(),
        });
        let cells: Vec<_> = cells.collect();
        let _ = writeln!(table, "| {} | {} |", fault.name, cells.join(" | "));
    }
    table
}
