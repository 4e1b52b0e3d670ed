//! How long one resource takes to expand. Run by `tests/compile-cost/run`.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use quote::ToTokens;

use super::{expand_item, parse};

const ROUNDS: u32 = 500;

/// A resource of five operations and ten fields, with two times three parameters; from
/// tokens to tokens, as the compiler calls the derives.
#[test]
#[ignore = "a measurement"]
fn expansion_of_one_resource() {
    let source = include_str!("../../../tests/compile-cost/derived.rs");
    let items = source.find("/// A widget.").unwrap()..source.find("/// Calls").unwrap();
    let items = parse(&source[items]);
    let items: Vec<_> = items.iter().map(ToTokens::to_token_stream).collect();
    // The shortest: what else the machine does can only add.
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
