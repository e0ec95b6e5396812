// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::customers::Customer;
use crate::rt;
use crate::tax_ids::OwnerType;
use crate::tax_ids::TaxIdType;
use crate::types::Application;

/// What is left of a deleted `tax_id`.
///
/// Contract: `#/components/schemas/deleted_tax_id`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletedTaxId {
    /// Id. At most 5000 characters.
    pub id: rt::Id<TaxId>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `tax_id` object.
///
/// Contract: `#/components/schemas/tax_id`.
#[derive(Default)]
#[non_exhaustive]
pub struct TaxId {
    /// Country. At most 5000 characters. May be null.
    pub country: Option<String>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Customer. An id; the object itself when `customer` is expanded. May be null.
    pub customer: Option<rt::Expandable<Customer>>,
    /// Customer account. At most 5000 characters. May be null.
    pub customer_account: Option<String>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<TaxId>,
    /// Livemode.
    pub livemode: bool,
    /// Owner. May be null.
    pub owner: Option<Box<TaxIdOwner>>,
    /// Type.
    pub r#type: TaxIdType,
    /// Value. At most 5000 characters.
    pub value: String,
    /// Verification. May be null.
    pub verification: Option<Box<TaxIdVerification>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Tax i ds owner.
///
/// Contract: `#/components/schemas/tax_i_ds_owner`.
#[derive(Default)]
#[non_exhaustive]
pub struct TaxIdOwner {
    /// Account. An id; the object itself when `account` is expanded.
    pub account: Option<rt::Expandable<Account>>,
    /// Application. An id; the object itself when `application` is expanded.
    pub application: Option<rt::Expandable<Application>>,
    /// Customer. An id; the object itself when `customer` is expanded.
    pub customer: Option<rt::Expandable<Customer>>,
    /// Customer account. At most 5000 characters. May be null.
    pub customer_account: Option<String>,
    /// Type. `account`, `application`, `customer` or `self`.
    pub r#type: OwnerType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Tax id verification.
///
/// Contract: `#/components/schemas/tax_id_verification`.
#[derive(Default)]
#[non_exhaustive]
pub struct TaxIdVerification {
    /// Status. `pending`, `unavailable`, `unverified` or `verified`.
    pub status: TaxIdVerificationStatus,
    /// Verified address. At most 5000 characters. May be null.
    pub verified_address: Option<String>,
    /// Verified name. At most 5000 characters. May be null.
    pub verified_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/tax_id_verification/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxIdVerificationStatus {
    /// `pending`
    Pending,
    /// `unavailable`
    Unavailable,
    /// `unverified`
    Unverified,
    /// `verified`
    Verified,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    DeletedTaxId;
    const "deleted" = Bool(true);
    const "object" = Str("tax_id");
    0 => id "id" required;
}

rt::record! {
    TaxId;
    const "object" = Str("tax_id");
    0 => country "country";
    1 => created "created" required;
    2 => customer "customer";
    3 => customer_account "customer_account";
    4 => id "id" required;
    5 => livemode "livemode" required;
    6 => owner "owner";
    7 => r#type "type" required;
    8 => value "value" required sensitive;
    9 => verification "verification";
}

rt::expandable! {
    crate::ExpandPath;
    TaxId;
    customer "customer" => Customer;
    owner "owner" => TaxIdOwner;
    verification "verification" => TaxIdVerification;
}

rt::record! {
    TaxIdOwner;
    0 => account "account";
    1 => application "application";
    2 => customer "customer";
    3 => customer_account "customer_account";
    4 => r#type "type" required;
}

rt::expandable! {
    crate::ExpandPath;
    TaxIdOwner;
    account "account" => Account;
    application "application" => Application;
    customer "customer" => Customer;
}

rt::record! {
    TaxIdVerification;
    0 => status "status" required;
    1 => verified_address "verified_address" sensitive;
    2 => verified_name "verified_name" sensitive;
}

rt::open_enum! {
    TaxIdVerificationStatus;
    0 => Pending "pending";
    1 => Unavailable "unavailable";
    2 => Unverified "unverified";
    3 => Verified "verified";
}
