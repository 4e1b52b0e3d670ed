//! Prints the public API of a crate, one item per line, from rustdoc's JSON:
//! `twilio-tests-api target/doc/twilio_runtime.json`.
//!
//! It includes implementations from derives, and `Send` and `Sync`, because removing one breaks
//! callers. Other auto traits and blanket implementations are omitted.

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

/// Whether the item implements an auto trait that callers do not rely on.
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
