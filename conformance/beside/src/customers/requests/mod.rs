// Written by `cargo xtask generate` of stripe-client from Stripe's contract 2020-08-27. It is written anew, and never edited.

mod list;
pub use self::list::*;
mod retrieve;
pub use self::retrieve::*;
mod update;
pub use self::update::*;
