// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Billing credit grants resource amount.
///
/// Contract: `#/components/schemas/billing_credit_grants_resource_amount`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreditGrantAmount {
    /// Monetary. May be null.
    pub monetary: Option<Box<CreditGrantMonetaryAmount>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `category`.
///
/// Contract: `#/components/schemas/billing.credit_grant/properties/category`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreditGrantCategory {
    /// `paid`
    Paid,
    /// `promotional`
    Promotional,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Billing credit grants resource monetary amount.
///
/// Contract: `#/components/schemas/billing_credit_grants_resource_monetary_amount`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreditGrantMonetaryAmount {
    /// Currency. At most 5000 characters.
    pub currency: String,
    /// Value.
    pub value: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    CreditGrantAmount;
    const "type" = Str("monetary");
    0 => monetary "monetary";
}

rt::open_enum! {
    CreditGrantCategory;
    0 => Paid "paid";
    1 => Promotional "promotional";
}

rt::record! {
    CreditGrantMonetaryAmount;
    0 => currency "currency" required;
    1 => value "value" required;
}
