//! The examples in the documentation of generated methods. They do not run in the declaring
//! crate, so they are compared with a program that is compiled.

/// The lines between "```text" and "```".
fn examples(expanded: &str) -> Vec<&str> {
    let lines = expanded
        .lines()
        .filter_map(|line| line.trim_start().strip_prefix("/// "));
    let mut examples = Vec::new();
    let mut inside = false;
    for line in lines {
        match line {
            "```text" => inside = true,
            "```" => inside = false,
            line if inside => examples.push(line),
            _ => {}
        }
    }
    examples
}

#[test]
fn every_example_is_compiled_elsewhere() {
    let examples = examples(include_str!("expansion/participant.expanded.rs"));
    let program =
        include_str!("../../../tests/tests/declarations/calls/examples_of_the_documentation.rs");
    assert_eq!(examples.len(), 4);
    for example in examples {
        assert!(program.contains(example), "{example}");
    }
}
