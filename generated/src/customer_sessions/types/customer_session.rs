// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customer_sessions::PaymentMethodAllowRedisplayFilter;
use crate::customer_sessions::PaymentMethodRedisplay;
use crate::customer_sessions::PaymentMethodRemove;
use crate::customer_sessions::PaymentMethodSave;
use crate::customer_sessions::PaymentMethodSaveAllowRedisplayOverride;
use crate::customer_sessions::PaymentMethodSaveUsage;
use crate::customers::Customer;
use crate::rt;

/// The `customer_session` object.
///
/// Contract: `#/components/schemas/customer_session`.
///
/// Feature: `customer_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerSession {
    /// Client secret. At most 5000 characters.
    pub client_secret: String,
    /// Components.
    pub components: Option<Box<CustomerSessionComponents>>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Customer. An id; the object itself when `customer` is expanded.
    pub customer: rt::Expandable<Customer>,
    /// Customer account. At most 5000 characters. May be null.
    pub customer_account: Option<String>,
    /// Expires at, in seconds since 1970.
    pub expires_at: rt::Timestamp,
    /// Livemode.
    pub livemode: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Customer session resource components.
///
/// Contract: `#/components/schemas/customer_session_resource_components`.
///
/// Feature: `customer_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerSessionComponents {
    /// Buy button.
    pub buy_button: CustomerSessionComponentsBuyButton,
    /// Customer sheet.
    pub customer_sheet: CustomerSessionComponentsCustomerSheet,
    /// Mobile payment element.
    pub mobile_payment_element: CustomerSessionComponentsMobilePaymentElement,
    /// Payment element.
    pub payment_element: CustomerSessionComponentsPaymentElement,
    /// Pricing table.
    pub pricing_table: CustomerSessionComponentsPricingTable,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Customer session resource components resource buy button.
///
/// Contract: `#/components/schemas/customer_session_resource_components_resource_buy_button`.
///
/// Feature: `customer_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerSessionComponentsBuyButton {
    /// Enabled.
    pub enabled: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Customer session resource components resource customer sheet.
///
/// Contract: `#/components/schemas/customer_session_resource_components_resource_customer_sheet`.
///
/// Feature: `customer_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerSessionComponentsCustomerSheet {
    /// Enabled.
    pub enabled: bool,
    /// Features. May be null.
    pub features: Option<Box<CustomerSessionComponentsCustomerSheetFeatures>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Customer session resource components resource customer sheet resource features.
///
/// Contract: `#/components/schemas/customer_session_resource_components_resource_customer_sheet_resource_features`.
///
/// Feature: `customer_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerSessionComponentsCustomerSheetFeatures {
    /// Payment method allow redisplay filters. `always`, `limited` or `unspecified`. May be null.
    pub payment_method_allow_redisplay_filters: Option<
        Vec<PaymentMethodAllowRedisplayFilter>,
    >,
    /// Payment method remove. `disabled` or `enabled`. May be null.
    pub payment_method_remove: Option<PaymentMethodRemove>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Customer session resource components resource mobile payment element.
///
/// Contract: `#/components/schemas/customer_session_resource_components_resource_mobile_payment_element`.
///
/// Feature: `customer_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerSessionComponentsMobilePaymentElement {
    /// Enabled.
    pub enabled: bool,
    /// Features. May be null.
    pub features: Option<Box<CustomerSessionComponentsMobilePaymentElementFeatures>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Customer session resource components resource mobile payment element resource features.
///
/// Contract: `#/components/schemas/customer_session_resource_components_resource_mobile_payment_element_resource_features`.
///
/// Feature: `customer_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerSessionComponentsMobilePaymentElementFeatures {
    /// Payment method allow redisplay filters. `always`, `limited` or `unspecified`. May be null.
    pub payment_method_allow_redisplay_filters: Option<
        Vec<PaymentMethodAllowRedisplayFilter>,
    >,
    /// Payment method redisplay. `disabled` or `enabled`. May be null.
    pub payment_method_redisplay: Option<PaymentMethodRedisplay>,
    /// Payment method remove. `disabled` or `enabled`. May be null.
    pub payment_method_remove: Option<PaymentMethodRemove>,
    /// Payment method save. `disabled` or `enabled`. May be null.
    pub payment_method_save: Option<PaymentMethodSave>,
    /// Payment method save allow redisplay override. `always`, `limited` or `unspecified`. May be null.
    pub payment_method_save_allow_redisplay_override: Option<
        PaymentMethodSaveAllowRedisplayOverride,
    >,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Customer session resource components resource payment element.
///
/// Contract: `#/components/schemas/customer_session_resource_components_resource_payment_element`.
///
/// Feature: `customer_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerSessionComponentsPaymentElement {
    /// Enabled.
    pub enabled: bool,
    /// Features. May be null.
    pub features: Option<Box<CustomerSessionComponentsPaymentElementFeatures>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Customer session resource components resource payment element resource features.
///
/// Contract: `#/components/schemas/customer_session_resource_components_resource_payment_element_resource_features`.
///
/// Feature: `customer_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerSessionComponentsPaymentElementFeatures {
    /// Payment method allow redisplay filters. `always`, `limited` or `unspecified`.
    pub payment_method_allow_redisplay_filters: Vec<PaymentMethodAllowRedisplayFilter>,
    /// Payment method redisplay. `disabled` or `enabled`.
    pub payment_method_redisplay: PaymentMethodRedisplay,
    /// Payment method redisplay limit. May be null.
    pub payment_method_redisplay_limit: Option<i64>,
    /// Payment method remove. `disabled` or `enabled`.
    pub payment_method_remove: PaymentMethodRemove,
    /// Payment method save. `disabled` or `enabled`.
    pub payment_method_save: PaymentMethodSave,
    /// Payment method save usage. `off_session` or `on_session`. May be null.
    pub payment_method_save_usage: Option<PaymentMethodSaveUsage>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Customer session resource components resource pricing table.
///
/// Contract: `#/components/schemas/customer_session_resource_components_resource_pricing_table`.
///
/// Feature: `customer_sessions`.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerSessionComponentsPricingTable {
    /// Enabled.
    pub enabled: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    CustomerSession;
    const "object" = Str("customer_session");
    0 => client_secret "client_secret" required sensitive;
    1 => components "components";
    2 => created "created" required;
    3 => customer "customer" required;
    4 => customer_account "customer_account";
    5 => expires_at "expires_at" required;
    6 => livemode "livemode" required;
}

rt::expandable! {
    crate::ExpandPath;
    CustomerSession;
    components "components" => CustomerSessionComponents;
    customer "customer" => Customer;
}

rt::record! {
    CustomerSessionComponents;
    0 => buy_button "buy_button" required;
    1 => customer_sheet "customer_sheet" required;
    2 => mobile_payment_element "mobile_payment_element" required;
    3 => payment_element "payment_element" required;
    4 => pricing_table "pricing_table" required;
}

rt::record! {
    CustomerSessionComponentsBuyButton;
    0 => enabled "enabled" required;
}

rt::record! {
    CustomerSessionComponentsCustomerSheet;
    0 => enabled "enabled" required;
    1 => features "features";
}

rt::record! {
    CustomerSessionComponentsCustomerSheetFeatures;
    0 => payment_method_allow_redisplay_filters "payment_method_allow_redisplay_filters";
    1 => payment_method_remove "payment_method_remove";
}

rt::record! {
    CustomerSessionComponentsMobilePaymentElement;
    0 => enabled "enabled" required;
    1 => features "features";
}

rt::record! {
    CustomerSessionComponentsMobilePaymentElementFeatures;
    0 => payment_method_allow_redisplay_filters "payment_method_allow_redisplay_filters";
    1 => payment_method_redisplay "payment_method_redisplay";
    2 => payment_method_remove "payment_method_remove";
    3 => payment_method_save "payment_method_save";
    4 => payment_method_save_allow_redisplay_override "payment_method_save_allow_redisplay_override";
}

rt::record! {
    CustomerSessionComponentsPaymentElement;
    0 => enabled "enabled" required;
    1 => features "features";
}

rt::record! {
    CustomerSessionComponentsPaymentElementFeatures;
    0 => payment_method_allow_redisplay_filters "payment_method_allow_redisplay_filters" required;
    1 => payment_method_redisplay "payment_method_redisplay" required;
    2 => payment_method_redisplay_limit "payment_method_redisplay_limit";
    3 => payment_method_remove "payment_method_remove" required;
    4 => payment_method_save "payment_method_save" required;
    5 => payment_method_save_usage "payment_method_save_usage";
}

rt::record! {
    CustomerSessionComponentsPricingTable;
    0 => enabled "enabled" required;
}
