// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What the list holds, such as emails or countries.
///
/// The values of `item_type`.
///
/// Contract: `#/components/schemas/radar.value_list/properties/item_type`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ItemType {
    /// `account`: Connected accounts, by id.
    Account,
    /// `card_bin`: The first six digits of cards.
    CardBin,
    /// `card_fingerprint`: The `fingerprint` of cards: the same number has the same one.
    CardFingerprint,
    /// `case_sensitive_string`: Text, in which upper and lower case differ.
    CaseSensitiveString,
    /// `country`: Countries, by two-letter code.
    Country,
    /// `crypto_fingerprint`: Crypto wallets, by their fingerprint.
    CryptoFingerprint,
    /// `customer_id`: Your customers, by their `cus_` ids.
    CustomerId,
    /// `email`: Email addresses.
    Email,
    /// `ip_address`: IP addresses.
    IpAddress,
    /// `sepa_debit_fingerprint`: SEPA bank accounts, by their fingerprint.
    SepaDebitFingerprint,
    /// `string`: Text, in which upper and lower case are the same.
    String,
    /// `us_bank_account_fingerprint`: US bank accounts, by their fingerprint.
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
