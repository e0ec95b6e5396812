// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `payment_method_collection`.
///
/// Contract: `#/components/schemas/checkout.session/properties/payment_method_collection`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodCollection {
    /// `always`: A payment method is asked for even if nothing is due now.
    Always,
    /// `if_required`: A payment method is asked for only if something is due now.
    IfRequired,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the customer can choose to remove saved payment methods.
///
/// The values of `payment_method_remove`.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_saved_payment_method_options/properties/payment_method_remove`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodRemove {
    /// `disabled`: Customers can't remove what is saved.
    Disabled,
    /// `enabled`: Customers can remove what is saved, even what a subscription is paid with.
    Enabled,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the page says that the payment method will be used again: where Stripe puts it with `auto`, nowhere with `hidden`.
///
/// The values of `position`.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_payment_method_reuse_agreement/properties/position`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodReuseAgreementPosition {
    /// `auto`: Shown where Stripe's defaults put it.
    Auto,
    /// `hidden`: Never shown: tell customers yourself what saving their payment method means.
    Hidden,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the customer can choose to save their payment method.
///
/// The values of `payment_method_save`.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_saved_payment_method_options/properties/payment_method_save`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodSave {
    /// `disabled`: Customers aren't asked.
    Disabled,
    /// `enabled`: Customers can choose to save what they pay with.
    Enabled,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    PaymentMethodCollection;
    0 => Always "always";
    1 => IfRequired "if_required";
}

rt::open_enum! {
    PaymentMethodRemove;
    0 => Disabled "disabled";
    1 => Enabled "enabled";
}

rt::open_enum! {
    PaymentMethodReuseAgreementPosition;
    0 => Auto "auto";
    1 => Hidden "hidden";
}

rt::open_enum! {
    PaymentMethodSave;
    0 => Disabled "disabled";
    1 => Enabled "enabled";
}
