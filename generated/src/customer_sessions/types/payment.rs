// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Which saved payment methods are shown, by their `allow_redisplay`.
///
/// The values of `payment_method_allow_redisplay_filters[]`.
///
/// Contract: `#/components/schemas/customer_session_resource_components_resource_customer_sheet_resource_features/properties/payment_method_allow_redisplay_filters/items`.
///
/// Feature: `customer_sessions`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodAllowRedisplayFilter {
    /// `always`: Show those that the customer agreed to see again anywhere.
    Always,
    /// `limited`: Show those that were saved for a limited purpose too.
    Limited,
    /// `unspecified`: Show those for which nothing was agreed too.
    Unspecified,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether saved payment methods are shown.
///
/// The values of `payment_method_redisplay`.
///
/// Contract: `#/components/schemas/customer_session_resource_components_resource_mobile_payment_element_resource_features/properties/payment_method_redisplay`.
///
/// Feature: `customer_sessions`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodRedisplay {
    /// `disabled`: Saved payment methods aren't shown.
    Disabled,
    /// `enabled`: Saved payment methods are shown.
    Enabled,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the customer can remove saved payment methods.
///
/// The values of `payment_method_remove`.
///
/// Contract: `#/components/schemas/customer_session_resource_components_resource_customer_sheet_resource_features/properties/payment_method_remove`.
///
/// Feature: `customer_sessions`.
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

/// Whether there is a checkbox to save the payment method.
///
/// The values of `payment_method_save`.
///
/// Contract: `#/components/schemas/customer_session_resource_components_resource_mobile_payment_element_resource_features/properties/payment_method_save`.
///
/// Feature: `customer_sessions`.
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

/// Which `allow_redisplay` a new payment method gets while `payment_method_save` is `disabled`.
///
/// The values of `payment_method_save_allow_redisplay_override`.
///
/// Contract: `#/components/schemas/customer_session_resource_components_resource_mobile_payment_element_resource_features/properties/payment_method_save_allow_redisplay_override`.
///
/// Feature: `customer_sessions`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodSaveAllowRedisplayOverride {
    /// `always`: What is saved can be shown in any later checkout.
    Always,
    /// `limited`: What is saved isn't shown in later checkouts by default.
    Limited,
    /// `unspecified`: What is saved counts as nothing agreed.
    Unspecified,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What `setup_future_usage` becomes on a payment intent if the customer checks the box to save.
///
/// The values of `payment_method_save_usage`.
///
/// Contract: `#/components/schemas/customer_session_resource_components_resource_payment_element_resource_features/properties/payment_method_save_usage`.
///
/// Feature: `customer_sessions`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodSaveUsage {
    /// `off_session`: Saved to be charged without the customer too.
    OffSession,
    /// `on_session`: Saved to pay with when the customer is there.
    OnSession,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    PaymentMethodAllowRedisplayFilter;
    0 => Always "always";
    1 => Limited "limited";
    2 => Unspecified "unspecified";
}

rt::open_enum! {
    PaymentMethodRedisplay;
    0 => Disabled "disabled";
    1 => Enabled "enabled";
}

rt::open_enum! {
    PaymentMethodRemove;
    0 => Disabled "disabled";
    1 => Enabled "enabled";
}

rt::open_enum! {
    PaymentMethodSave;
    0 => Disabled "disabled";
    1 => Enabled "enabled";
}

rt::open_enum! {
    PaymentMethodSaveAllowRedisplayOverride;
    0 => Always "always";
    1 => Limited "limited";
    2 => Unspecified "unspecified";
}

rt::open_enum! {
    PaymentMethodSaveUsage;
    0 => OffSession "off_session";
    1 => OnSession "on_session";
}
