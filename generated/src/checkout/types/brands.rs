// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The networks whose cards are turned away.
///
/// The values of `brands_blocked[]`.
///
/// Contract: `#/components/schemas/payment_pages_private_card_payment_method_options_resource_restrictions/properties/brands_blocked/items`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BrandsBlocked {
    /// `american_express`
    AmericanExpress,
    /// `discover_global_network`: Discover and its partners: Diners, JCB, UnionPay, Elo.
    DiscoverGlobalNetwork,
    /// `mastercard`
    Mastercard,
    /// `visa`
    Visa,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    BrandsBlocked;
    0 => AmericanExpress "american_express";
    1 => DiscoverGlobalNetwork "discover_global_network";
    2 => Mastercard "mastercard";
    3 => Visa "visa";
}
