// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether PayPal bears the loss if the buyer disputes.
///
/// Contract: `#/components/schemas/paypal_seller_protection`.
#[non_exhaustive]
pub struct PaypalSellerProtection {
    /// In which cases PayPal protects you. `fraudulent` or `product_not_received`. May be null.
    pub dispute_categories: Option<Vec<PaypalSellerProtectionDisputeCategory>>,
    /// Whether PayPal bears the loss if the buyer disputes. `eligible`, `not_eligible` or `partially_eligible`.
    pub status: PaypalSellerProtectionStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// In which cases PayPal protects you.
///
/// The values of `dispute_categories[]`.
///
/// Contract: `#/components/schemas/paypal_seller_protection/properties/dispute_categories/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaypalSellerProtectionDisputeCategory {
    /// `fraudulent`: Protected if the customer claims they didn't make the payment.
    Fraudulent,
    /// `product_not_received`: Protected if the customer claims that nothing arrived.
    ProductNotReceived,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether PayPal bears the loss if the buyer disputes.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/paypal_seller_protection/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaypalSellerProtectionStatus {
    /// `eligible`: PayPal covers the loss in the named kinds of dispute.
    Eligible,
    /// `not_eligible`: PayPal covers nothing.
    NotEligible,
    /// `partially_eligible`: PayPal covers the loss in some kinds of dispute.
    PartiallyEligible,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    PaypalSellerProtection;
    0 => dispute_categories = None "dispute_categories";
    1 => status "status" required;
}

rt::open_enum! {
    PaypalSellerProtectionDisputeCategory;
    0 => Fraudulent "fraudulent";
    1 => ProductNotReceived "product_not_received";
}

rt::open_enum! {
    PaypalSellerProtectionStatus;
    0 => Eligible "eligible";
    1 => NotEligible "not_eligible";
    2 => PartiallyEligible "partially_eligible";
}
