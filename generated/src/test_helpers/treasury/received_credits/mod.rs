// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`ReceivedCredit`](crate::treasury::ReceivedCredit): Money that came into a financial account without your doing, by ACH, wire or from another account at Stripe.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Simulates money that somebody else sends to a financial account, in test mode. | `POST /v1/test_helpers/treasury/received_credits` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
pub mod requests;
#[cfg(feature = "test_helpers")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryReceivedCredits")]
#[doc(alias = "posttesthelperstreasuryreceivedcredits")]
pub use self::requests::create::create;
#[cfg(feature = "test_helpers")]
pub mod params;
