//! Declarations and calls that must not compile, each with the message that the user
//! reads. What must compile is in `tests/tests/declarations`.
//!
//! `cargo test -p twilio-ui -- mistakes trybuild=path` tries the cases whose name has this text;
//! with `TRYBUILD=overwrite` before it the messages are written anew: read the difference
//! like code.

#[test]
fn mistakes_are_explained() {
    trybuild::TestCases::new().compile_fail("fail/*.rs");
}
