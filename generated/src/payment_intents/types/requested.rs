// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `requested_address_types[]`.
///
/// Contract: `#/components/schemas/payment_method_options_customer_balance_bank_transfer/properties/requested_address_types/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RequestedAddressType {
    /// `aba`
    Aba,
    /// `iban`
    Iban,
    /// `sepa`
    Sepa,
    /// `sort_code`
    SortCode,
    /// `spei`
    Spei,
    /// `swift`
    Swift,
    /// `zengin`
    Zengin,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `requested_priority`.
///
/// Contract: `#/components/schemas/payment_method_options_card_present_routing/properties/requested_priority`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RequestedPriority {
    /// `domestic`
    Domestic,
    /// `international`
    International,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    RequestedAddressType;
    0 => Aba "aba";
    1 => Iban "iban";
    2 => Sepa "sepa";
    3 => SortCode "sort_code";
    4 => Spei "spei";
    5 => Swift "swift";
    6 => Zengin "zengin";
}

rt::open_enum! {
    RequestedPriority;
    0 => Domestic "domestic";
    1 => International "international";
}
