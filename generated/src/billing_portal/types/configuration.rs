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

/// What customers may do in the customer portal: which subscriptions they can change or cancel, which details they can edit, and how the portal looks. A [billing portal session](crate::billing_portal::Session) uses one, or the default.
///
/// The `billing_portal.configuration` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/billing_portal/configurations/object)
///
/// Contract: `#/components/schemas/billing_portal.configuration`.
///
/// Feature: `billing_portal`.
#[non_exhaustive]
pub struct Configuration {
    /// Whether portal sessions can be made with it.
    pub active: bool,
    /// The Connect application that made it. Null if none did. An id; the object itself when `application` is expanded.
    pub application: Option<rt::Expandable<Application, DeletedApplication>>,
    /// What the portal tells customers of your business, such as links to terms and privacy policy.
    pub business_profile: PortalBusinessProfile,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// Where the link back from the portal leads. A portal session can name another one. May be null.
    pub default_return_url: Option<String>,
    /// What customers can do in the portal.
    pub features: PortalFeatures,
    /// Names this object in other calls.
    pub id: rt::Id<Configuration>,
    /// Whether sessions that name no configuration use it, and the Dashboard can change it.
    pub is_default: bool,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// The page where customers log in to the portal by email, without a session from you.
    pub login_page: PortalLoginPage,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// Your own name of the configuration. May be null.
    pub name: Option<String>,
    /// When it was last changed. In seconds since 1970.
    pub updated: rt::Timestamp,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the portal tells customers of your business, such as links to terms and privacy policy.
///
/// Contract: `#/components/schemas/portal_business_profile`.
///
/// Feature: `billing_portal`.
#[non_exhaustive]
pub struct PortalBusinessProfile {
    /// What the portal says at the top. May be null.
    pub headline: Option<String>,
    /// The business's privacy policy, which the portal links to. May be null.
    pub privacy_policy_url: Option<String>,
    /// Where your terms of service are published. May be null.
    pub terms_of_service_url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Lets customers change their own data in the portal.
///
/// Contract: `#/components/schemas/portal_customer_update`.
///
/// Feature: `billing_portal`.
#[non_exhaustive]
pub struct PortalCustomerUpdate {
    /// What customers can change about themselves in the portal. Nothing if empty. `address`, `email`, `name`, `phone`, `shipping` or `tax_id`.
    pub allowed_updates: Vec<AllowedUpdate>,
    /// Whether customers can change their own data in the portal.
    pub enabled: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What customers can do in the portal.
///
/// Contract: `#/components/schemas/portal_features`.
///
/// Feature: `billing_portal`.
#[non_exhaustive]
pub struct PortalFeatures {
    /// Lets customers change their own data in the portal.
    pub customer_update: PortalCustomerUpdate,
    /// Shows customers their invoices in the portal.
    pub invoice_history: PortalInvoiceList,
    /// Whether customers can change their payment methods in the portal.
    pub payment_method_update: PortalPaymentMethodUpdate,
    /// Whether customers can cancel subscriptions, when it takes effect, and what they are asked.
    pub subscription_cancel: PortalSubscriptionCancel,
    /// Whether customers can change subscriptions, what in them, and how it is prorated.
    pub subscription_update: PortalSubscriptionUpdate,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Shows customers their invoices in the portal.
///
/// Contract: `#/components/schemas/portal_invoice_list`.
///
/// Feature: `billing_portal`.
#[non_exhaustive]
pub struct PortalInvoiceList {
    /// Whether customers see their invoices in the portal.
    pub enabled: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The page where customers log in to the portal by email, without a session from you.
///
/// Contract: `#/components/schemas/portal_login_page`.
///
/// Feature: `billing_portal`.
#[non_exhaustive]
pub struct PortalLoginPage {
    /// Whether customers can sign in to the portal at an address that you share. Turning it off makes the address stop working.
    pub enabled: bool,
    /// The public page where customers give their email address and get a link to their portal. May be null.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether customers can change their payment methods in the portal.
///
/// Contract: `#/components/schemas/portal_payment_method_update`.
///
/// Feature: `billing_portal`.
#[non_exhaustive]
pub struct PortalPaymentMethodUpdate {
    /// Whether customers can change how they pay in the portal.
    pub enabled: bool,
    /// Id of the configuration with the payment methods that the portal offers. Your default one unless set. May be null.
    pub payment_method_configuration: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which changes wait until the period ends rather than come at once.
///
/// Contract: `#/components/schemas/portal_resource_schedule_update_at_period_end`.
///
/// Feature: `billing_portal`.
#[non_exhaustive]
pub struct PortalScheduleUpdateAtPeriodEnd {
    /// What makes a change wait for the end of the period, such as a lower price. One that is met is enough.
    pub conditions: Vec<PortalScheduleUpdateAtPeriodEndCondition>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What makes a change wait for the end of the period, such as a lower price.
///
/// Contract: `#/components/schemas/portal_resource_schedule_update_at_period_end_condition`.
///
/// Feature: `billing_portal`.
#[non_exhaustive]
pub struct PortalScheduleUpdateAtPeriodEndCondition {
    /// Which change waits for the end of the period: a lower price of an item, or a shorter interval. `decreasing_item_amount` or `shortening_interval`.
    pub r#type: ConditionType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether customers can cancel subscriptions, when it takes effect, and what they are asked.
///
/// Contract: `#/components/schemas/portal_subscription_cancel`.
///
/// Feature: `billing_portal`.
#[non_exhaustive]
pub struct PortalSubscriptionCancel {
    /// Whether customers who cancel are asked why, and which reasons they can choose.
    pub cancellation_reason: PortalSubscriptionCancellationReason,
    /// Whether customers can cancel subscriptions in the portal.
    pub enabled: bool,
    /// Whether a subscription that the customer cancels ends at once or with its period. `at_period_end` or `immediately`.
    pub mode: SubscriptionCancelMode,
    /// Whether customers who cancel are credited for the time that they paid for and won't have. `always_invoice`, `create_prorations` or `none`.
    pub proration_behavior: ProrationBehavior,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether customers who cancel are asked why, and which reasons they can choose.
///
/// Contract: `#/components/schemas/portal_subscription_cancellation_reason`.
///
/// Feature: `billing_portal`.
#[non_exhaustive]
pub struct PortalSubscriptionCancellationReason {
    /// Whether the portal asks customers why they cancel.
    pub enabled: bool,
    /// Which reasons the customer can choose from. `customer_service`, `low_quality`, `missing_features`, `other`, `switched_service`, `too_complex`, `too_expensive` or `unused`.
    pub options: Vec<CancellationReasonOption>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether customers can change subscriptions, what in them, and how it is prorated.
///
/// Contract: `#/components/schemas/portal_subscription_update`.
///
/// Feature: `billing_portal`.
#[non_exhaustive]
pub struct PortalSubscriptionUpdate {
    /// Whether a change in the portal starts a new billing period (`now`) or keeps the old one (`unchanged`, as it is unless set). May be null.
    pub billing_cycle_anchor: Option<BillingCycleAnchor>,
    /// What customers can change on their subscriptions: `price`, `quantity`, `promotion_code`. Nothing if empty.
    pub default_allowed_updates: Vec<DefaultAllowedUpdate>,
    /// Whether customers can change subscriptions in the portal.
    pub enabled: bool,
    /// The products that customers can change their subscriptions to, up to 10. May be null.
    pub products: Option<Vec<PortalSubscriptionUpdateProduct>>,
    /// What becomes of the difference when customers change their subscription in the middle of a period. Nothing unless set. `always_invoice`, `create_prorations` or `none`.
    pub proration_behavior: ProrationBehavior,
    /// Which changes wait until the period ends rather than come at once.
    pub schedule_at_period_end: PortalScheduleUpdateAtPeriodEnd,
    /// Whether a change during the trial ends it (`end_trial`, as it is unless set) or goes on with it. `continue_trial` or `end_trial`.
    pub trial_update_behavior: TrialUpdateBehavior,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The products that customers can change their subscriptions to, up to 10.
///
/// Contract: `#/components/schemas/portal_subscription_update_product`.
///
/// Feature: `billing_portal`.
#[non_exhaustive]
pub struct PortalSubscriptionUpdateProduct {
    /// Whether the customer can change the quantity in the portal, and within which bounds.
    pub adjustable_quantity: PortalSubscriptionUpdateProductAdjustableQuantity,
    /// Ids of the prices that customers can change to in the portal.
    pub prices: Vec<String>,
    /// Id of the [product](crate::products::Product) that customers can change to.
    pub product: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the customer can change the quantity in the portal, and within which bounds.
///
/// Contract: `#/components/schemas/portal_subscription_update_product_adjustable_quantity`.
///
/// Feature: `billing_portal`.
#[non_exhaustive]
pub struct PortalSubscriptionUpdateProductAdjustableQuantity {
    /// Whether customers can change how many they subscribe to.
    pub enabled: bool,
    /// The highest quantity that the customer can choose for the product in the portal. May be null.
    pub maximum: Option<i64>,
    /// The lowest quantity that the customer can choose for the product in the portal.
    pub minimum: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Configuration;
    const "object" = Str("billing_portal.configuration");
    0 => active = false "active" required;
    1 => application = None "application";
    2 => business_profile "business_profile" required;
    3 => created "created" required;
    4 => default_return_url = None "default_return_url";
    5 => features "features" required;
    6 => id "id" required;
    7 => is_default = false "is_default" required;
    8 => livemode = false "livemode" required;
    9 => login_page "login_page" required;
    10 => metadata = None "metadata";
    11 => name = None "name";
    12 => updated "updated" required;
}

rt::expandable! {
    crate::ExpandPath;
    Configuration;
    application "application" => Application;
}

rt::record! {
    PortalBusinessProfile;
    0 => headline = None "headline";
    1 => privacy_policy_url = None "privacy_policy_url";
    2 => terms_of_service_url = None "terms_of_service_url";
}

rt::record! {
    PortalCustomerUpdate;
    0 => allowed_updates "allowed_updates" required;
    1 => enabled = false "enabled" required;
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
    0 => enabled = false "enabled" required;
}

rt::record! {
    PortalLoginPage;
    0 => enabled = false "enabled" required;
    1 => url = None "url";
}

rt::record! {
    PortalPaymentMethodUpdate;
    0 => enabled = false "enabled" required;
    1 => payment_method_configuration = None "payment_method_configuration";
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
    1 => enabled = false "enabled" required;
    2 => mode "mode" required;
    3 => proration_behavior "proration_behavior" required;
}

rt::record! {
    PortalSubscriptionCancellationReason;
    0 => enabled = false "enabled" required;
    1 => options "options" required;
}

rt::record! {
    PortalSubscriptionUpdate;
    0 => billing_cycle_anchor = None "billing_cycle_anchor";
    1 => default_allowed_updates "default_allowed_updates" required;
    2 => enabled = false "enabled" required;
    3 => products = None "products";
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
    0 => enabled = false "enabled" required;
    1 => maximum = None "maximum";
    2 => minimum = 0 "minimum" required;
}
