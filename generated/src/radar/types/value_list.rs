// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// What is left of a deleted `radar.value_list`.
///
/// Contract: `#/components/schemas/deleted_radar.value_list`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletedValueList {
    /// Id. At most 5000 characters.
    pub id: rt::Id<ValueList>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
rt::record! {
    DeletedValueList;
    const "deleted" = Bool(true);
    const "object" = Str("radar.value_list");
    0 => id "id" required;
}
/// The `radar.value_list` object.
///
/// Contract: `#/components/schemas/radar.value_list`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct ValueList {
    /// Alias. At most 5000 characters.
    pub alias: String,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Created by. At most 5000 characters.
    pub created_by: String,
    /// Id. At most 5000 characters.
    pub id: rt::Id<ValueList>,
    /// Item type.
    pub item_type: ValueListItemType,
    /// List items. One page of a list.
    pub list_items: rt::List<crate::radar::ValueListItem>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Name. At most 5000 characters.
    pub name: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
rt::record! {
    ValueList;
    const "object" = Str("radar.value_list");
    0 => alias "alias" required;
    1 => created "created" required;
    2 => created_by "created_by" required;
    3 => id "id" required;
    4 => item_type "item_type" required;
    5 => list_items "list_items" required;
    6 => livemode "livemode" required;
    7 => metadata "metadata" required;
    8 => name "name" required;
}
rt::expandable! {
    crate::ExpandPath;
    ValueList;
    list_items "list_items" => rt::List<crate::radar::ValueListItem>;
}
/// The values of `item_type`.
///
/// Contract: `#/components/schemas/radar.value_list/properties/item_type`.
///
/// Feature: `radar`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ValueListItemType {
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
    ValueListItemType;
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
