// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What remains of a tax id after its deletion. Finalized invoices still show the number.
///
/// What is left of a deleted `tax_id`.
///
/// Contract: `#/components/schemas/deleted_tax_id`.
#[cfg_attr(
    docsrs,
    doc(
        cfg(
            any(
                feature = "checkout",
                feature = "customers",
                feature = "invoices",
                feature = "payment_links",
                feature = "subscription_schedules",
                feature = "subscriptions",
                feature = "tax_ids"
            )
        )
    )
)]
#[non_exhaustive]
pub struct DeletedTaxId {
    /// Names this object in other calls.
    pub id: rt::Id<crate::tax_ids::TaxId>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A number under which a customer or your account is registered for tax, such as a VAT number in the European Union. Invoices and credit notes show it. Some kinds are checked with the authority, asynchronously.
///
/// The `tax_id` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/tax_ids/object)
///
/// Contract: `#/components/schemas/tax_id`.
///
/// Feature: `customers` or `tax_ids`. Without it, the type has its id and `json()`, and no other fields.
#[cfg(any(feature = "customers", feature = "tax_ids"))]
#[non_exhaustive]
pub struct TaxId {
    /// The country that issued the tax id, as a two-letter code. May be null.
    pub country: Option<String>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The customer that it is for. An id; the object itself when `customer` is expanded. May be null.
    pub customer: Option<rt::Expandable<crate::customers::Customer>>,
    /// The v2 account that stands for the customer, in place of [`customer`](Self::customer). May be null.
    pub customer_account: Option<String>,
    /// Names this object in other calls.
    pub id: rt::Id<crate::tax_ids::TaxId>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Whether your account, an application, a connected account or a customer has the tax id. May be null.
    pub owner: Option<Box<TaxIdOwner>>,
    /// Which tax id it is, as country and kind: `eu_vat`. It can't change.
    pub r#type: crate::tax_ids::TaxIdType,
    /// The tax id itself.
    pub value: String,
    /// Whether the tax id belongs to the customer, with the name and address found for it. Null if it can't be checked.
    pub verification: Option<Box<TaxIdVerification>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether your account, an application, a connected account or a customer has the tax id.
///
/// Contract: `#/components/schemas/tax_i_ds_owner`.
#[cfg(any(feature = "customers", feature = "tax_ids"))]
#[non_exhaustive]
pub struct TaxIdOwner {
    /// The account that has the tax id, if [`type`](Self::type) is `account`. An id; the object itself when `account` is expanded.
    pub account: Option<rt::Expandable<crate::accounts::Account>>,
    /// The Connect application that is meant, if [`type`](Self::type) is `application`. An id; the object itself when `application` is expanded.
    pub application: Option<rt::Expandable<crate::types::Application>>,
    /// The customer who has the tax id, if [`type`](Self::type) is `customer`. An id; the object itself when `customer` is expanded.
    pub customer: Option<rt::Expandable<crate::customers::Customer>>,
    /// The v2 account that stands for the customer, in place of [`customer`](Self::customer). May be null.
    pub customer_account: Option<String>,
    /// Whether the tax id is a customer's, your own, or another account's. `account`, `application`, `customer` or `self`.
    pub r#type: crate::tax_ids::OwnerType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the tax id belongs to the customer, with the name and address found for it.
///
/// Contract: `#/components/schemas/tax_id_verification`.
#[cfg(any(feature = "customers", feature = "tax_ids"))]
#[non_exhaustive]
pub struct TaxIdVerification {
    /// Whether the tax id belongs to the customer, as far as Stripe can find out. It can be `unavailable` for some kinds. `pending`, `unavailable`, `unverified` or `verified`.
    pub status: TaxIdVerificationStatus,
    /// The address that the tax office has for the number. May be null.
    pub verified_address: Option<String>,
    /// The name that the tax office has for the number. May be null.
    pub verified_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the tax id belongs to the customer, as far as Stripe can find out.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/tax_id_verification/properties/status`.
#[cfg(any(feature = "customers", feature = "tax_ids"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxIdVerificationStatus {
    /// `pending`: The authority is still being asked.
    Pending,
    /// `unavailable`: The authority couldn't be asked.
    Unavailable,
    /// `unverified`: The authority doesn't know this id, or not for this name and address.
    Unverified,
    /// `verified`: The authority confirms it.
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

#[cfg(any(feature = "customers", feature = "tax_ids"))]
rt::record! {
    TaxId;
    const "object" = Str("tax_id");
    0 => country = None "country";
    1 => created "created" required;
    2 => customer = None "customer";
    3 => customer_account = None "customer_account";
    4 => id "id" required;
    5 => livemode = false "livemode" required;
    6 => owner = None "owner";
    7 => r#type "type" required;
    8 => value "value" required sensitive;
    9 => verification = None "verification";
}

#[cfg(any(feature = "customers", feature = "tax_ids"))]
rt::expandable! {
    crate::ExpandPath;
    TaxId;
    customer "customer" => crate::customers::Customer;
    owner "owner" => TaxIdOwner;
    verification "verification" => TaxIdVerification;
}

#[cfg(any(feature = "customers", feature = "tax_ids"))]
rt::record! {
    TaxIdOwner;
    0 => account = None "account";
    1 => application = None "application";
    2 => customer = None "customer";
    3 => customer_account = None "customer_account";
    4 => r#type "type" required;
}

#[cfg(any(feature = "customers", feature = "tax_ids"))]
rt::expandable! {
    crate::ExpandPath;
    TaxIdOwner;
    account "account" => crate::accounts::Account;
    application "application" => crate::types::Application;
    customer "customer" => crate::customers::Customer;
}

#[cfg(any(feature = "customers", feature = "tax_ids"))]
rt::record! {
    TaxIdVerification;
    0 => status "status" required;
    1 => verified_address = None "verified_address" sensitive;
    2 => verified_name = None "verified_name" sensitive;
}

#[cfg(any(feature = "customers", feature = "tax_ids"))]
rt::open_enum! {
    TaxIdVerificationStatus;
    0 => Pending "pending";
    1 => Unavailable "unavailable";
    2 => Unverified "unverified";
    3 => Verified "verified";
}
