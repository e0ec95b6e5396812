//! What compiles and what must not: programs as users write them, and the messages that their mistakes give.
//!
//! After a change of a message that is no worse than before: `TRYBUILD=overwrite cargo test -p conformance --test compile`.

#[test]
fn programs_compile_or_tell_why_not() {
    let tests = trybuild::TestCases::new();
    tests.pass("tests/compile/pass/*.rs");
    tests.compile_fail("tests/compile/fail/*.rs");
}
