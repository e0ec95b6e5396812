// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether the payment method is set up to take money (`inbound`), to send money (`outbound`), or both.
///
/// The values of `flow_directions[]`.
///
/// Contract: `#/components/schemas/setup_intent/properties/flow_directions/items`.
///
/// Feature: `setup_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowDirection {
    /// `inbound`: To take money from.
    Inbound,
    /// `outbound`: To send money to.
    Outbound,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    FlowDirection;
    0 => Inbound "inbound";
    1 => Outbound "outbound";
}
