//! One resource for each feature of the grammar: what is declared is what is sent,
//! what the descriptor says, and what the emulator serves.

mod grammar {
    mod addresses;
    mod aliases;
    mod decoding;
    mod dot_json;
    mod enumerations;
    mod fields;
    mod filters;
    mod generic;
    mod headers;
    mod json_body;
    mod minimal;
    mod operations;
    mod placeholders;
    mod prefix_map;
    mod put;
    mod singleton;
    mod two_prefixes;
    mod values;
}
