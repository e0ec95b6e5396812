// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `promotions`.
///
/// Contract: `#/components/schemas/payment_links_resource_consent_collection/properties/promotions`.
#[cfg(feature = "_payment_links_payment_link")]
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionConsentCollectionPromotions {
    /// `auto`
    Auto,
    /// `none`
    None,
    /// A value that the contract doesn't list.
    Unknown(String),
}
#[cfg(feature = "_payment_links_payment_link")]
rt::open_enum! {
    SessionConsentCollectionPromotions;
    0 => Auto "auto";
    1 => None "none";
}
/// The values of `type`.
///
/// Contract: `#/components/schemas/payment_links_resource_custom_fields/properties/type`.
#[cfg(feature = "_payment_links_payment_link")]
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionCustomFieldsType {
    /// `dropdown`
    Dropdown,
    /// `numeric`
    Numeric,
    /// `text`
    Text,
    /// A value that the contract doesn't list.
    Unknown(String),
}
#[cfg(feature = "_payment_links_payment_link")]
rt::open_enum! {
    SessionCustomFieldsType;
    0 => Dropdown "dropdown";
    1 => Numeric "numeric";
    2 => Text "text";
}
/// The values of `position`.
///
/// Contract: `#/components/schemas/payment_links_resource_payment_method_reuse_agreement/properties/position`.
#[cfg(feature = "_payment_links_payment_link")]
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionPaymentMethodReuseAgreementPosition {
    /// `auto`
    Auto,
    /// `hidden`
    Hidden,
    /// A value that the contract doesn't list.
    Unknown(String),
}
#[cfg(feature = "_payment_links_payment_link")]
rt::open_enum! {
    SessionPaymentMethodReuseAgreementPosition;
    0 => Auto "auto";
    1 => Hidden "hidden";
}
/// The values of `prefetch[]`.
///
/// Contract: `#/components/schemas/financial_connections.session/properties/prefetch/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionPrefetch {
    /// `balances`
    Balances,
    /// `ownership`
    Ownership,
    /// `transactions`
    Transactions,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    SessionPrefetch;
    0 => Balances "balances";
    1 => Ownership "ownership";
    2 => Transactions "transactions";
}
/// The values of `required`.
///
/// Contract: `#/components/schemas/payment_links_resource_tax_id_collection/properties/required`.
#[cfg(feature = "_payment_links_payment_link")]
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionTaxIdCollectionRequired {
    /// `if_supported`
    IfSupported,
    /// `never`
    Never,
    /// A value that the contract doesn't list.
    Unknown(String),
}
#[cfg(feature = "_payment_links_payment_link")]
rt::open_enum! {
    SessionTaxIdCollectionRequired;
    0 => IfSupported "if_supported";
    1 => Never "never";
}
