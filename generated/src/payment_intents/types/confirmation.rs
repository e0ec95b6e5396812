// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether it goes on by itself once the customer has authenticated (`automatic`), or your server must confirm it again (`manual`).
///
/// The values of `confirmation_method`.
///
/// Contract: `#/components/schemas/payment_intent/properties/confirmation_method`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConfirmationMethod {
    /// `automatic`: Can be confirmed from the client with a publishable key, and goes on by itself after the customer's action.
    Automatic,
    /// `manual`: Each confirmation must come from your server, again after the customer's action.
    Manual,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    ConfirmationMethod;
    0 => Automatic "automatic";
    1 => Manual "manual";
}
