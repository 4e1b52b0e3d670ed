//! Declarations and calls that must not compile, each with the message that the user
//! reads, and others that must compile wherever they stand.
//!
//! `TRYBUILD=overwrite cargo test -p twilio-tests --test ui` updates the messages; review
//! the difference like code.

#[test]
fn mistakes_are_explained() {
    trybuild::TestCases::new().compile_fail("ui/fail/*.rs");
}

#[test]
fn declarations_compile_wherever_they_stand() {
    trybuild::TestCases::new().pass("ui/pass/*.rs");
}
