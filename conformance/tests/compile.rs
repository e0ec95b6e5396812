//! What compiles and what must not: programs as users write them, and the messages that their mistakes give.
//!
//! After a change of a message that is no worse than before: `TRYBUILD=overwrite cargo test -p conformance --test compile`.

// Part of this test and not built by trybuild: a program that must compile would have all dependencies built once more.
#[path = "compile/pass/builders.rs"]
mod builders;
#[path = "compile/pass/expansions.rs"]
mod expansions;
#[path = "compile/pass/matching.rs"]
mod matching;
#[path = "compile/pass/pages.rs"]
mod pages;
#[path = "compile/pass/shapes.rs"]
mod shapes;
#[path = "compile/pass/threads.rs"]
mod threads;
#[path = "compile/pass/unions.rs"]
mod unions;
#[path = "compile/pass/webhooks.rs"]
mod webhooks;

#[test]
fn programs_compile_and_run() -> Result<(), Box<dyn std::error::Error>> {
    builders::main();
    expansions::main();
    threads::main();
    pages::main();
    shapes::main();
    unions::main()?;
    webhooks::main()?;
    matching::main()?;
    Ok(())
}

#[test]
fn mistakes_are_told_in_words_of_the_program() {
    trybuild::TestCases::new().compile_fail("tests/compile/fail/*.rs");
}
