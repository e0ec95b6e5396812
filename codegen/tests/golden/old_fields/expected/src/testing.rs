// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! A Stripe in memory, for tests of programs: any operation is answered, without network and without waiting.
//!
//! ```
//! use stripe_client::testing::{Answer, Stripe};
//! use stripe_client::{Client, Error, customers, payment_intents};
//!
//! /// What is tested.
//! async fn sell(client: &Client, email: &str, amount: i64) -> Result<String, Error> {
//!     let customer = customers::create().email(email).send(client).await?;
//!     let intent = payment_intents::create(amount, "eur")
//!         .customer(&customer.id)
//!         .payment_method("pm_card_visa")
//!         .confirm(true)
//!         .send(client)
//!         .await?;
//!     Ok(intent.id.to_string())
//! }
//!
//! let stripe = Stripe::new();
//! let client = stripe.client();
//! let id = sell(&client, "jenny@example.com", 2000).await?;
//!
//! // What was created is there.
//! let intent = payment_intents::retrieve(&id).send(&client).await?;
//! assert_eq!((intent.amount, intent.status.as_str()), (Some(2000), "succeeded"));
//!
//! // What was asked is recorded, and compared with requests as programs build them.
//! assert_eq!(stripe.requests(), [customers::create().email("jenny@example.com")]);
//!
//! // An answer is set for an operation.
//! stripe.on::<payment_intents::Create>(|request| match request.parameter("amount").as_i64() {
//!     Some(13) => Answer::declined("insufficient_funds"),
//!     _ => Answer::made(),
//! });
//! let error = sell(&client, "jenny@example.com", 13).await.unwrap_err();
//! assert_eq!(error.decline_code().as_deref(), Some("insufficient_funds"));
//! ```
//!
//! Events are built around any object and signed (feature `webhook`): `stripe.event(EventType::InvoicePaid, &invoice)` has the
//! body and the signature that a `Verifier` takes.
//!
//! # What it does
//!
//! - A reply has all that the contract promises, made from the tables of its types, with what the request said in it: ids,
//!   amounts, currencies, metadata, whatever has the same name and type on both sides. `price_data` makes a price, an upload's
//!   file has its size and name, and a refund or reversal without an amount has the one of its payment or transfer.
//! - What was created can be read again, listed over pages, searched for, expanded, changed and deleted. An id that was
//!   never given is Stripe's 404, `resource_missing`. Ids that replies name can be fetched. An id of one's own (`coupons`,
//!   `products`) is taken until its object is deleted.
//! - A list has what its parameters leave: by a field of its items (`customer`, `status`, `created`), by several values of one
//!   (`lookup_keys`, `ids`, `types`), by an id within them (the `price` of subscriptions). Canceled subscriptions are listed
//!   to who asks for them.
//! - A request that the contract refuses is refused, with the parameter named: missing, unknown, of a wrong type or value.
//!   That is checked on the bytes that were sent.
//! - An idempotency key that comes again gets the first reply, and with other parameters Stripe's error.
//! - Stripe's test cards decline, with their reasons. Those that want their holder to authenticate leave a payment at
//!   `requires_action`, until it is confirmed again; off session they decline.
//! - Everything that was asked is recorded, to be compared with requests as programs build them.
//! - Any answer can be set: fields, objects, errors, timeouts, lost connections.
//! - Connected accounts (`Stripe-Account`) have objects of their own.
//!
//! The same seed gives the same replies to the same calls. `Stripe::new` makes as little as the contract allows: what may be
//! null is null. `Stripe::seeded` makes anything that it allows, to find what a program takes for granted.
//!
//! # What it doesn't
//!
//! It is no model of Stripe's business. Nothing is added up, no invoice comes of a subscription, no event of a change, and
//! nothing is refused that only Stripe's rules would refuse. A `status` follows the name of the call, as if all went well
//! (`confirm`: `succeeded`). Ids in parameters are taken on trust; those in paths are looked up, where the contract has an
//! operation that creates such objects. Its time begins at 2026-01-01 and goes on by a second with each call: a program that
//! lists what is new wants `set_time`. What depends on more than that, a test says with `Stripe::on`.
//!
//! Feature: `testing`.

use crate::rt;
pub use crate::rt::testing::{Answer, Call, Fault, Received};

/// A Stripe in memory, with this crate's operations. A clone is the same one.
pub type Stripe = rt::testing::Stripe<crate::Stripe>;

impl rt::testing::Testable for crate::Stripe {
    fn operations() -> &'static [rt::client::registry::Entry] {
        crate::registry::OPERATIONS
    }
}
