// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// An amount of billing credits. So far they are money always, in [`monetary`](Self::monetary).
///
/// Contract: `#/components/schemas/billing_credit_grants_resource_amount`.
///
/// Feature: `billing`.
#[non_exhaustive]
pub struct CreditGrantAmount {
    /// How much credit there is, as an amount of money. May be null.
    pub monetary: Option<Box<CreditGrantMonetaryAmount>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `category`.
///
/// Contract: `#/components/schemas/billing.credit_grant/properties/category`.
///
/// Feature: `billing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreditGrantCategory {
    /// `paid`: The customer paid for the credits.
    Paid,
    /// `promotional`: The credits are a gift.
    Promotional,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How much credit there is, as an amount of money.
///
/// Contract: `#/components/schemas/billing_credit_grants_resource_monetary_amount`.
///
/// Feature: `billing`.
#[non_exhaustive]
pub struct CreditGrantMonetaryAmount {
    /// The currency of the amounts beside it.
    pub currency: String,
    /// How much credit, in the smallest currency unit.
    pub value: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    CreditGrantAmount;
    const "type" = Str("monetary");
    0 => monetary = None "monetary";
}

rt::open_enum! {
    CreditGrantCategory;
    0 => Paid "paid";
    1 => Promotional "promotional";
}

rt::record! {
    CreditGrantMonetaryAmount;
    0 => currency "currency" required;
    1 => value = 0 "value" required;
}
