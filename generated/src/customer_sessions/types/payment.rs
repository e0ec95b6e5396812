// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `payment_method_allow_redisplay_filters[]`.
///
/// Contract: `#/components/schemas/customer_session_resource_components_resource_customer_sheet_resource_features/properties/payment_method_allow_redisplay_filters/items`.
///
/// Feature: `customer_sessions`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodAllowRedisplayFilter {
    /// `always`
    Always,
    /// `limited`
    Limited,
    /// `unspecified`
    Unspecified,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `payment_method_redisplay`.
///
/// Contract: `#/components/schemas/customer_session_resource_components_resource_mobile_payment_element_resource_features/properties/payment_method_redisplay`.
///
/// Feature: `customer_sessions`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodRedisplay {
    /// `disabled`
    Disabled,
    /// `enabled`
    Enabled,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `payment_method_remove`.
///
/// Contract: `#/components/schemas/customer_session_resource_components_resource_customer_sheet_resource_features/properties/payment_method_remove`.
///
/// Feature: `customer_sessions`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodRemove {
    /// `disabled`
    Disabled,
    /// `enabled`
    Enabled,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `payment_method_save`.
///
/// Contract: `#/components/schemas/customer_session_resource_components_resource_mobile_payment_element_resource_features/properties/payment_method_save`.
///
/// Feature: `customer_sessions`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodSave {
    /// `disabled`
    Disabled,
    /// `enabled`
    Enabled,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `payment_method_save_allow_redisplay_override`.
///
/// Contract: `#/components/schemas/customer_session_resource_components_resource_mobile_payment_element_resource_features/properties/payment_method_save_allow_redisplay_override`.
///
/// Feature: `customer_sessions`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodSaveAllowRedisplayOverride {
    /// `always`
    Always,
    /// `limited`
    Limited,
    /// `unspecified`
    Unspecified,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `payment_method_save_usage`.
///
/// Contract: `#/components/schemas/customer_session_resource_components_resource_payment_element_resource_features/properties/payment_method_save_usage`.
///
/// Feature: `customer_sessions`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodSaveUsage {
    /// `off_session`
    OffSession,
    /// `on_session`
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
