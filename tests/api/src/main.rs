//! Prints the public API of a crate, one item a line, from the JSON that rustdoc writes:
//! `twilio-tests-api target/doc/twilio_runtime.json`.
//!
//! Implementations of derives are part of it, and so are `Send` and `Sync`: losing one
//! breaks callers. Other auto traits and blanket implementations are left out.

use std::{
    env,
    error::Error,
    io::{self, Write},
};

fn main() -> Result<(), Box<dyn Error>> {
    let path = env::args_os().nth(1).ok_or("usage: twilio-tests-api JSON")?;
    let api = public_api::Builder::from_rustdoc_json(path)
        .omit_blanket_impls(true)
        .build()?;
    let mut out = io::stdout().lock();
    for item in api.items().map(ToString::to_string) {
        if !is_noise(&item) {
            writeln!(out, "{item}")?;
        }
    }
    Ok(())
}

/// Whether the item is the implementation of an auto trait that no caller relies on.
fn is_noise(item: &str) -> bool {
    const TRAITS: [&str; 5] = [
        "core::marker::Freeze",
        "core::marker::Unpin",
        "core::marker::UnsafeUnpin",
        "core::panic::unwind_safe::RefUnwindSafe",
        "core::panic::unwind_safe::UnwindSafe",
    ];
    let is_impl_of = |name: &&str| {
        let at = item.find(*name);
        at.is_some_and(|at| item[at + name.len()..].starts_with(" for "))
    };
    item.starts_with("impl") && TRAITS.iter().any(|name| is_impl_of(&name))
}
