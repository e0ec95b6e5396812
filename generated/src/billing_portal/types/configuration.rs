// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing_portal::AllowedUpdate;
use crate::billing_portal::BillingCycleAnchor;
use crate::billing_portal::CancellationReasonOption;
use crate::billing_portal::ConditionType;
use crate::billing_portal::DefaultAllowedUpdate;
use crate::billing_portal::ProrationBehavior;
use crate::billing_portal::SubscriptionCancelMode;
use crate::billing_portal::TrialUpdateBehavior;
use crate::rt;
use crate::types::Application;
use crate::types::DeletedApplication;

/// The `billing_portal.configuration` object.
///
/// Contract: `#/components/schemas/billing_portal.configuration`.
#[derive(Default)]
#[non_exhaustive]
pub struct Configuration {
    /// Active.
    pub active: bool,
    /// Application. An id; the object itself when `application` is expanded. May be null.
    pub application: Option<rt::Expandable<Application, DeletedApplication>>,
    /// Business profile.
    pub business_profile: PortalBusinessProfile,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Default return url. At most 5000 characters. May be null.
    pub default_return_url: Option<String>,
    /// Features.
    pub features: PortalFeatures,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Configuration>,
    /// Is default.
    pub is_default: bool,
    /// Livemode.
    pub livemode: bool,
    /// Login page.
    pub login_page: PortalLoginPage,
    /// Metadata. A map with free keys. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Name. At most 5000 characters. May be null.
    pub name: Option<String>,
    /// Updated, in seconds since 1970.
    pub updated: rt::Timestamp,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Portal business profile.
///
/// Contract: `#/components/schemas/portal_business_profile`.
#[derive(Default)]
#[non_exhaustive]
pub struct PortalBusinessProfile {
    /// Headline. At most 5000 characters. May be null.
    pub headline: Option<String>,
    /// Privacy policy url. At most 5000 characters. May be null.
    pub privacy_policy_url: Option<String>,
    /// Terms of service url. At most 5000 characters. May be null.
    pub terms_of_service_url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Portal customer update.
///
/// Contract: `#/components/schemas/portal_customer_update`.
#[derive(Default)]
#[non_exhaustive]
pub struct PortalCustomerUpdate {
    /// Allowed updates. `address`, `email`, `name`, `phone`, `shipping` or `tax_id`.
    pub allowed_updates: Vec<AllowedUpdate>,
    /// Enabled.
    pub enabled: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Portal features.
///
/// Contract: `#/components/schemas/portal_features`.
#[derive(Default)]
#[non_exhaustive]
pub struct PortalFeatures {
    /// Customer update.
    pub customer_update: PortalCustomerUpdate,
    /// Invoice history.
    pub invoice_history: PortalInvoiceList,
    /// Payment method update.
    pub payment_method_update: PortalPaymentMethodUpdate,
    /// Subscription cancel.
    pub subscription_cancel: PortalSubscriptionCancel,
    /// Subscription update.
    pub subscription_update: PortalSubscriptionUpdate,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Portal invoice list.
///
/// Contract: `#/components/schemas/portal_invoice_list`.
#[derive(Default)]
#[non_exhaustive]
pub struct PortalInvoiceList {
    /// Enabled.
    pub enabled: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Portal login page.
///
/// Contract: `#/components/schemas/portal_login_page`.
#[derive(Default)]
#[non_exhaustive]
pub struct PortalLoginPage {
    /// Enabled.
    pub enabled: bool,
    /// Url. At most 5000 characters. May be null.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Portal payment method update.
///
/// Contract: `#/components/schemas/portal_payment_method_update`.
#[derive(Default)]
#[non_exhaustive]
pub struct PortalPaymentMethodUpdate {
    /// Enabled.
    pub enabled: bool,
    /// Payment method configuration. At most 5000 characters. May be null.
    pub payment_method_configuration: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Portal resource schedule update at period end.
///
/// Contract: `#/components/schemas/portal_resource_schedule_update_at_period_end`.
#[derive(Default)]
#[non_exhaustive]
pub struct PortalScheduleUpdateAtPeriodEnd {
    /// Conditions.
    pub conditions: Vec<PortalScheduleUpdateAtPeriodEndCondition>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Portal resource schedule update at period end condition.
///
/// Contract: `#/components/schemas/portal_resource_schedule_update_at_period_end_condition`.
#[derive(Default)]
#[non_exhaustive]
pub struct PortalScheduleUpdateAtPeriodEndCondition {
    /// Type. `decreasing_item_amount` or `shortening_interval`.
    pub r#type: ConditionType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Portal subscription cancel.
///
/// Contract: `#/components/schemas/portal_subscription_cancel`.
#[derive(Default)]
#[non_exhaustive]
pub struct PortalSubscriptionCancel {
    /// Cancellation reason.
    pub cancellation_reason: PortalSubscriptionCancellationReason,
    /// Enabled.
    pub enabled: bool,
    /// Mode. `at_period_end` or `immediately`.
    pub mode: SubscriptionCancelMode,
    /// Proration behavior. `always_invoice`, `create_prorations` or `none`.
    pub proration_behavior: ProrationBehavior,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Portal subscription cancellation reason.
///
/// Contract: `#/components/schemas/portal_subscription_cancellation_reason`.
#[derive(Default)]
#[non_exhaustive]
pub struct PortalSubscriptionCancellationReason {
    /// Enabled.
    pub enabled: bool,
    /// Options. `customer_service`, `low_quality`, `missing_features`, `other`, `switched_service`, `too_complex`, `too_expensive` or `unused`.
    pub options: Vec<CancellationReasonOption>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Portal subscription update.
///
/// Contract: `#/components/schemas/portal_subscription_update`.
#[derive(Default)]
#[non_exhaustive]
pub struct PortalSubscriptionUpdate {
    /// Billing cycle anchor. `now` or `unchanged`. May be null.
    pub billing_cycle_anchor: Option<BillingCycleAnchor>,
    /// Default allowed updates. `price`, `promotion_code` or `quantity`.
    pub default_allowed_updates: Vec<DefaultAllowedUpdate>,
    /// Enabled.
    pub enabled: bool,
    /// Products. May be null.
    pub products: Option<Vec<PortalSubscriptionUpdateProduct>>,
    /// Proration behavior. `always_invoice`, `create_prorations` or `none`.
    pub proration_behavior: ProrationBehavior,
    /// Schedule at period end.
    pub schedule_at_period_end: PortalScheduleUpdateAtPeriodEnd,
    /// Trial update behavior. `continue_trial` or `end_trial`.
    pub trial_update_behavior: TrialUpdateBehavior,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Portal subscription update product.
///
/// Contract: `#/components/schemas/portal_subscription_update_product`.
#[derive(Default)]
#[non_exhaustive]
pub struct PortalSubscriptionUpdateProduct {
    /// Adjustable quantity.
    pub adjustable_quantity: PortalSubscriptionUpdateProductAdjustableQuantity,
    /// Prices.
    pub prices: Vec<String>,
    /// Product. At most 5000 characters.
    pub product: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Portal subscription update product adjustable quantity.
///
/// Contract: `#/components/schemas/portal_subscription_update_product_adjustable_quantity`.
#[derive(Default)]
#[non_exhaustive]
pub struct PortalSubscriptionUpdateProductAdjustableQuantity {
    /// Enabled.
    pub enabled: bool,
    /// Maximum. May be null.
    pub maximum: Option<i64>,
    /// Minimum.
    pub minimum: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Configuration;
    const "object" = Str("billing_portal.configuration");
    0 => active "active" required;
    1 => application "application";
    2 => business_profile "business_profile" required;
    3 => created "created" required;
    4 => default_return_url "default_return_url";
    5 => features "features" required;
    6 => id "id" required;
    7 => is_default "is_default" required;
    8 => livemode "livemode" required;
    9 => login_page "login_page" required;
    10 => metadata "metadata";
    11 => name "name";
    12 => updated "updated" required;
}

rt::expandable! {
    crate::ExpandPath;
    Configuration;
    application "application" => Application;
}

rt::record! {
    PortalBusinessProfile;
    0 => headline "headline";
    1 => privacy_policy_url "privacy_policy_url";
    2 => terms_of_service_url "terms_of_service_url";
}

rt::record! {
    PortalCustomerUpdate;
    0 => allowed_updates "allowed_updates" required;
    1 => enabled "enabled" required;
}

rt::record! {
    PortalFeatures;
    0 => customer_update "customer_update" required;
    1 => invoice_history "invoice_history" required;
    2 => payment_method_update "payment_method_update" required;
    3 => subscription_cancel "subscription_cancel" required;
    4 => subscription_update "subscription_update" required;
}

rt::record! {
    PortalInvoiceList;
    0 => enabled "enabled" required;
}

rt::record! {
    PortalLoginPage;
    0 => enabled "enabled" required;
    1 => url "url";
}

rt::record! {
    PortalPaymentMethodUpdate;
    0 => enabled "enabled" required;
    1 => payment_method_configuration "payment_method_configuration";
}

rt::record! {
    PortalScheduleUpdateAtPeriodEnd;
    0 => conditions "conditions" required;
}

rt::record! {
    PortalScheduleUpdateAtPeriodEndCondition;
    0 => r#type "type" required;
}

rt::record! {
    PortalSubscriptionCancel;
    0 => cancellation_reason "cancellation_reason" required;
    1 => enabled "enabled" required;
    2 => mode "mode" required;
    3 => proration_behavior "proration_behavior" required;
}

rt::record! {
    PortalSubscriptionCancellationReason;
    0 => enabled "enabled" required;
    1 => options "options" required;
}

rt::record! {
    PortalSubscriptionUpdate;
    0 => billing_cycle_anchor "billing_cycle_anchor";
    1 => default_allowed_updates "default_allowed_updates" required;
    2 => enabled "enabled" required;
    3 => products "products";
    4 => proration_behavior "proration_behavior" required;
    5 => schedule_at_period_end "schedule_at_period_end" required;
    6 => trial_update_behavior "trial_update_behavior" required;
}

rt::record! {
    PortalSubscriptionUpdateProduct;
    0 => adjustable_quantity "adjustable_quantity" required;
    1 => prices "prices" required;
    2 => product "product" required;
}

rt::record! {
    PortalSubscriptionUpdateProductAdjustableQuantity;
    0 => enabled "enabled" required;
    1 => maximum "maximum";
    2 => minimum "minimum" required;
}
