//! What is on compiles; what is off is told by the feature that turns it on.
//!
//! After a change of a message that is no worse than before: `TRYBUILD=overwrite cargo test -p features-off`.

#[test]
fn one_namespace() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/pass/*.rs");
    cases.compile_fail("tests/fail/*.rs");
}
