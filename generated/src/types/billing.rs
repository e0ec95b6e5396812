// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `billing_address_collection`.
///
/// Contract: `#/components/schemas/checkout.session/properties/billing_address_collection`.
#[cfg(feature = "_payment_links_payment_link")]
#[derive(Clone)]
#[non_exhaustive]
pub enum BillingAddressCollection {
    /// `auto`
    Auto,
    /// `required`
    Required,
    /// A value that the contract doesn't list.
    Unknown(String),
}
#[cfg(feature = "_payment_links_payment_link")]
rt::open_enum! {
    BillingAddressCollection;
    0 => Auto "auto";
    1 => Required "required";
}
/// Billing details.
///
/// Contract: `#/components/schemas/billing_details`.
#[cfg(feature = "_accounts_account")]
#[derive(Default)]
#[non_exhaustive]
pub struct BillingDetails {
    /// Address. May be null.
    pub address: Option<Box<crate::types::Address>>,
    /// Email. At most 5000 characters. May be null.
    pub email: Option<String>,
    /// Name. At most 5000 characters. May be null.
    pub name: Option<String>,
    /// Phone. At most 5000 characters. May be null.
    pub phone: Option<String>,
    /// Tax id. At most 5000 characters. May be null.
    pub tax_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "_accounts_account")]
rt::record! {
    BillingDetails;
    0 => address "address" sensitive;
    1 => email "email" sensitive;
    2 => name "name" sensitive;
    3 => phone "phone" sensitive;
    4 => tax_id "tax_id" sensitive;
}
/// The values of `type`.
///
/// Contract: `#/components/schemas/quotes_resource_subscription_data_billing_mode/properties/type`.
#[cfg(feature = "_accounts_account")]
#[derive(Clone)]
#[non_exhaustive]
pub enum BillingModeType {
    /// `classic`
    Classic,
    /// `flexible`
    Flexible,
    /// A value that the contract doesn't list.
    Unknown(String),
}
#[cfg(feature = "_accounts_account")]
rt::open_enum! {
    BillingModeType;
    0 => Classic "classic";
    1 => Flexible "flexible";
}
/// The values of `billing_scheme`.
///
/// Contract: `#/components/schemas/plan/properties/billing_scheme`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BillingScheme {
    /// `per_unit`
    PerUnit,
    /// `tiered`
    Tiered,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    BillingScheme;
    0 => PerUnit "per_unit";
    1 => Tiered "tiered";
}
