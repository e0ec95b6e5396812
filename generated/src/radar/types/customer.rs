// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether the customer took part in the payment, or it was made without them.
///
/// The values of `customer_presence`.
///
/// Contract: `#/components/schemas/insights_resources_payment_evaluation_money_movement_card/properties/customer_presence`.
///
/// Feature: `radar`.
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
