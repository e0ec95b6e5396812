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
    /// `payment_method_update`
    PaymentMethodUpdate,
    /// `subscription_cancel`
    SubscriptionCancel,
    /// `subscription_update`
    SubscriptionUpdate,
    /// `subscription_update_confirm`
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
