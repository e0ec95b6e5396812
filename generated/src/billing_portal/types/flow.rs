// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `type`.
///
/// Contract: `#/components/schemas/portal_flows_flow/properties/type`.
///
/// Feature: `billing_portal`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowDataType {
    /// `payment_method_update`: Add a payment method, which becomes the default.
    PaymentMethodUpdate,
    /// `subscription_cancel`: Cancel one of the customer's subscriptions.
    SubscriptionCancel,
    /// `subscription_update`: Choose another plan or quantity.
    SubscriptionUpdate,
    /// `subscription_update_confirm`: Confirm a change that you prepared.
    SubscriptionUpdateConfirm,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    FlowDataType;
    0 => PaymentMethodUpdate "payment_method_update";
    1 => SubscriptionCancel "subscription_cancel";
    2 => SubscriptionUpdate "subscription_update";
    3 => SubscriptionUpdateConfirm "subscription_update_confirm";
}
