//! What must not compile, with the messages that it gives, and what is off: told by the feature that turns it on.
//!
//! After a change of a message that is no worse than before: `TRYBUILD=overwrite cargo test -p mistakes`.

// Part of this test and not built by trybuild: with a program that must compile, all dependencies would be built and not
// only checked. `fail/type.rs` has its lines, too.
#[path = "pass/one_namespace.rs"]
mod one_namespace;

#[test]
fn one_namespace() {
    one_namespace::main();
}

#[test]
fn mistakes_are_told_in_words_of_the_program() {
    trybuild::TestCases::new().compile_fail("tests/fail/*.rs");
}
