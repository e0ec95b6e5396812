// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `proration_behavior`.
///
/// Contract: `#/components/schemas/portal_subscription_cancel/properties/proration_behavior`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProrationBehavior {
    /// `always_invoice`
    AlwaysInvoice,
    /// `create_prorations`
    CreateProrations,
    /// `none`
    None,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    ProrationBehavior;
    0 => AlwaysInvoice "always_invoice";
    1 => CreateProrations "create_prorations";
    2 => None "none";
}
/// The values of `proration_discounts`.
///
/// Contract: `#/components/schemas/subscriptions_resource_billing_mode_flexible/properties/proration_discounts`.
#[cfg(feature = "_accounts_account")]
#[derive(Clone)]
#[non_exhaustive]
pub enum ProrationDiscounts {
    /// `included`
    Included,
    /// `itemized`
    Itemized,
    /// A value that the contract doesn't list.
    Unknown(String),
}
#[cfg(feature = "_accounts_account")]
rt::open_enum! {
    ProrationDiscounts;
    0 => Included "included";
    1 => Itemized "itemized";
}
