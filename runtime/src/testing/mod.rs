//! A Stripe in memory, for tests: any operation of the contract is answered, without network and without waiting.
//!
//! Use the generated crate's `testing::Stripe`, which knows its operations; its module says what a double does and what it
//! doesn't.
//!
//! A request's way: [`route`] finds the operation, [`sent`] and [`check`] read the bytes by the table of its parameters,
//! [`objects`] says what becomes of the objects, [`make`] makes the reply from the table of its type, and [`store`] keeps
//! it. [`world`] is the state that all of these share.

mod answer;
mod authenticate;
mod call;
mod cards;
mod check;
mod decline;
mod double;
#[cfg(feature = "webhook")]
mod events;
mod expand;
mod fault;
mod filters;
mod ids;
mod implied;
mod kinds;
mod made;
mod make;
mod names;
mod objects;
mod pages;
mod prefixes;
mod route;
mod search;
mod sent;
mod states;
mod store;
mod stripe;
mod time;
mod world;

pub use answer::Answer;
pub use call::{Call, Received};
#[cfg(feature = "webhook")]
pub use events::Delivery;
pub use fault::Fault;
pub use stripe::{Stripe, Testable};
