//! Measures the expansion of one resource. Run by `tests/compile-cost/run`.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use quote::ToTokens;

use super::{expand_item, parse};

const ROUNDS: u32 = 500;

/// A resource with five operations, ten fields, and two times three parameters; from tokens
/// to tokens, as the compiler calls the derives.
#[test]
#[ignore = "a measurement"]
fn expansion_of_one_resource() {
    let source = include_str!("../../../tests/compile-cost/derived.rs");
    let items = source.find("/// A widget.").unwrap()..source.find("/// Calls").unwrap();
    let items = parse(&source[items]);
    let items: Vec<_> = items.iter().map(ToTokens::to_token_stream).collect();
    // The minimum, because other processes only add time.
    let shortest = (0..ROUNDS)
        .map(|_| {
            let items = items.clone();
            let start = Instant::now();
            for item in items {
                black_box(expand_item(syn::parse2(item).unwrap()));
            }
            start.elapsed()
        })
        .min();
    let shortest = shortest.unwrap_or(Duration::MAX);
    println!("one resource expands in {shortest:.2?}");
}
