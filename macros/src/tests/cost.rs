//! How long one resource takes to expand. Run by `tests/compile-cost/run`.

use std::time::Instant;

use super::expand;

/// As many expansions as make one clock tick meaningless.
const ROUNDS: u32 = 200;

/// A resource of five operations and ten fields, with two times three parameters:
/// the tokens are read and written as in the compiler.
#[test]
#[ignore = "a measurement"]
fn expansion_of_one_resource() {
    let source = include_str!("../../../tests/compile-cost/derived.rs");
    let items = source.find("/// A widget.").unwrap()..source.find("/// Calls").unwrap();
    let source = &source[items];
    let best = (0..5)
        .map(|_| {
            let start = Instant::now();
            for _ in 0..ROUNDS {
                std::hint::black_box(expand(source));
            }
            start.elapsed() / ROUNDS
        })
        .min();
    println!("one resource expands in {best:?}");
}
