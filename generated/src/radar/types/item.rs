// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `item_type`.
///
/// Contract: `#/components/schemas/radar.value_list/properties/item_type`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ItemType {
    /// `account`
    Account,
    /// `card_bin`
    CardBin,
    /// `card_fingerprint`
    CardFingerprint,
    /// `case_sensitive_string`
    CaseSensitiveString,
    /// `country`
    Country,
    /// `crypto_fingerprint`
    CryptoFingerprint,
    /// `customer_id`
    CustomerId,
    /// `email`
    Email,
    /// `ip_address`
    IpAddress,
    /// `sepa_debit_fingerprint`
    SepaDebitFingerprint,
    /// `string`
    String,
    /// `us_bank_account_fingerprint`
    UsBankAccountFingerprint,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    ItemType;
    0 => Account "account";
    1 => CardBin "card_bin";
    2 => CardFingerprint "card_fingerprint";
    3 => CaseSensitiveString "case_sensitive_string";
    4 => Country "country";
    5 => CryptoFingerprint "crypto_fingerprint";
    6 => CustomerId "customer_id";
    7 => Email "email";
    8 => IpAddress "ip_address";
    9 => SepaDebitFingerprint "sepa_debit_fingerprint";
    10 => String "string";
    11 => UsBankAccountFingerprint "us_bank_account_fingerprint";
}
