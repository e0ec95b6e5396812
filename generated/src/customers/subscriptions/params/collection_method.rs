// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Who starts the payment of each period: Stripe with the default payment method (`charge_automatically`, as it is unless set), or the customer who is emailed an invoice (`send_invoice`).
///
/// The values of `collection_method`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/collection_method`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CollectionMethod {
    /// `charge_automatically`: Stripe charges the default payment method by itself.
    ChargeAutomatically,
    /// `send_invoice`: The customer is sent the invoice, and pays it on their own by the due date.
    SendInvoice,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    CollectionMethod;
    0 => ChargeAutomatically "charge_automatically";
    1 => SendInvoice "send_invoice";
}
