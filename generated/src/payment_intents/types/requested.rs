// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Which kinds of account details to return for the transfer, such as `iban`.
///
/// The values of `requested_address_types[]`.
///
/// Contract: `#/components/schemas/payment_method_options_customer_balance_bank_transfer/properties/requested_address_types/items`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RequestedAddressType {
    /// `aba`: A US account and routing number.
    Aba,
    /// `iban`: An IBAN, for transfers in euros.
    Iban,
    /// `sepa`: An IBAN, for SEPA transfers.
    Sepa,
    /// `sort_code`: A sort code and account number of the United Kingdom.
    SortCode,
    /// `spei`: A CLABE, for SPEI transfers in Mexico.
    Spei,
    /// `swift`: An account number and SWIFT code, for international transfers.
    Swift,
    /// `zengin`: A Japanese bank account, for Zengin transfers.
    Zengin,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which network to prefer for cards that have two: the `domestic` or the `international` one.
///
/// The values of `requested_priority`.
///
/// Contract: `#/components/schemas/payment_method_options_card_present_routing/properties/requested_priority`.
///
/// Feature: `payment_intents`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RequestedPriority {
    /// `domestic`: Prefer the domestic network of the card.
    Domestic,
    /// `international`: Prefer the international network of the card.
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
