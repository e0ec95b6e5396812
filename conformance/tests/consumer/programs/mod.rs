//! What compiles: programs as users write them.
#![deny(clippy::unwrap_used)]

mod builders;
mod expansions;
mod matching;
mod pages;
mod shapes;
mod threads;
mod unions;
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
