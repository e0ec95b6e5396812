// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Association`](crate::tax::Association): Which tax transactions Stripe Tax made, or failed to make, for a [payment intent](crate::payment_intents::PaymentIntent) that was linked to a [tax calculation](crate::tax::Calculation).
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`find`](find()) | Fetches the tie between a payment intent and the tax transactions made for it. | `GET /v1/tax/associations/find` |
//!
//! Feature: `tax`.

#[cfg(feature = "tax")]
pub mod requests;
#[cfg(feature = "tax")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "tax")]
#[doc(alias = "GetTaxAssociationsFind")]
#[doc(alias = "gettaxassociationsfind")]
pub use self::requests::find::find;
