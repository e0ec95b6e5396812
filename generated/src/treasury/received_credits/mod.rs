// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`ReceivedCredit`](crate::treasury::ReceivedCredit): Money that came into a financial account without your doing, by ACH, wire or from another account at Stripe.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists money that others sent to a financial account. | `GET /v1/treasury/received_credits` |
//! | [`retrieve`](retrieve()) | Fetches a received credit: who sent it, and by which network. | `GET /v1/treasury/received_credits/{id}` |
//!
//! Feature: `treasury`.

#[cfg(feature = "treasury")]
pub mod requests;
#[cfg(feature = "treasury")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryReceivedCredits")]
#[doc(alias = "gettreasuryreceivedcredits")]
pub use self::requests::list::list;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryReceivedCreditsId")]
#[doc(alias = "gettreasuryreceivedcreditsid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "treasury")]
pub mod params;
