// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether the customer took part in the payment, or it was made without them.
///
/// The values of `customer_presence`.
///
/// Contract: `#/components/schemas/payment_record/properties/customer_presence`.
///
/// Feature: `payment_records`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerPresence {
    /// `off_session`: Made without the customer, with details saved before.
    OffSession,
    /// `on_session`: The customer was there and could authenticate.
    OnSession,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    CustomerPresence;
    0 => OffSession "off_session";
    1 => OnSession "on_session";
}
