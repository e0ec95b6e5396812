// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `business_profile`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/business_profile`.
#[derive(Clone, Default)]
#[must_use]
pub struct BusinessProfile {
    headline: rt::Clearable<String>,
    privacy_policy_url: Option<String>,
    terms_of_service_url: Option<String>,
    extra: rt::Extra,
}
impl BusinessProfile {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Headline. At most 60 characters.
    pub fn headline(mut self, value: impl Into<String>) -> Self {
        self.headline = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `headline`.
    pub fn clear_headline(mut self) -> Self {
        self.headline = rt::Clearable::Clear;
        self
    }
    /// Privacy policy url.
    pub fn privacy_policy_url(mut self, value: impl Into<String>) -> Self {
        self.privacy_policy_url = Some(value.into());
        self
    }
    /// Terms of service url.
    pub fn terms_of_service_url(mut self, value: impl Into<String>) -> Self {
        self.terms_of_service_url = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    BusinessProfile;
    0 => headline "headline";
    1 => privacy_policy_url "privacy_policy_url";
    2 => terms_of_service_url "terms_of_service_url";
}
/// The parameters of `features.subscription_update.schedule_at_period_end.conditions[]`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/subscription_update/properties/schedule_at_period_end/properties/conditions/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct Condition {
    r#type: crate::billing_portal::PortalScheduleUpdateAtPeriodEndConditionType,
    extra: rt::Extra,
}
impl Condition {
    /// With what is required.
    pub fn new(
        r#type: crate::billing_portal::PortalScheduleUpdateAtPeriodEndConditionType,
    ) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Condition;
    0 => r#type "type" required;
}
/// The parameters of `features`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features`.
#[derive(Clone, Default)]
#[must_use]
pub struct Features {
    customer_update: Option<Box<FeaturesCustomerUpdate>>,
    invoice_history: Option<Box<InvoiceHistory>>,
    payment_method_update: Option<Box<PaymentMethodUpdate>>,
    subscription_cancel: Option<Box<FeaturesSubscriptionCancel>>,
    subscription_update: Option<Box<FeaturesSubscriptionUpdate>>,
    extra: rt::Extra,
}
impl Features {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Customer update.
    pub fn customer_update(mut self, value: FeaturesCustomerUpdate) -> Self {
        self.customer_update = Some(Box::new(value));
        self
    }
    /// Invoice history.
    pub fn invoice_history(mut self, value: InvoiceHistory) -> Self {
        self.invoice_history = Some(Box::new(value));
        self
    }
    /// Payment method update.
    pub fn payment_method_update(mut self, value: PaymentMethodUpdate) -> Self {
        self.payment_method_update = Some(Box::new(value));
        self
    }
    /// Subscription cancel.
    pub fn subscription_cancel(mut self, value: FeaturesSubscriptionCancel) -> Self {
        self.subscription_cancel = Some(Box::new(value));
        self
    }
    /// Subscription update.
    pub fn subscription_update(mut self, value: FeaturesSubscriptionUpdate) -> Self {
        self.subscription_update = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Features;
    0 => customer_update "customer_update";
    1 => invoice_history "invoice_history";
    2 => payment_method_update "payment_method_update";
    3 => subscription_cancel "subscription_cancel";
    4 => subscription_update "subscription_update";
}
/// The parameters of `features.customer_update`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/customer_update`.
#[derive(Clone, Default)]
#[must_use]
pub struct FeaturesCustomerUpdate {
    allowed_updates: rt::Clearable<
        Vec<crate::billing_portal::PortalCustomerUpdateAllowedUpdate>,
    >,
    enabled: bool,
    extra: rt::Extra,
}
impl FeaturesCustomerUpdate {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Default::default()
        }
    }
    /// Allowed updates. `address`, `email`, `name`, `phone`, `shipping` or `tax_id`.
    pub fn allowed_updates(
        mut self,
        value: impl IntoIterator<
            Item = crate::billing_portal::PortalCustomerUpdateAllowedUpdate,
        >,
    ) -> Self {
        self.allowed_updates = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `allowed_updates`.
    pub fn clear_allowed_updates(mut self) -> Self {
        self.allowed_updates = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    FeaturesCustomerUpdate;
    0 => allowed_updates "allowed_updates" clearable;
    1 => enabled "enabled" required;
}
/// The parameters of `features.subscription_cancel`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/subscription_cancel`.
#[derive(Clone, Default)]
#[must_use]
pub struct FeaturesSubscriptionCancel {
    cancellation_reason: Option<Box<FeaturesSubscriptionCancelCancellationReason>>,
    enabled: bool,
    mode: Option<crate::billing_portal::PortalSubscriptionCancelMode>,
    proration_behavior: Option<crate::types::ProrationBehavior>,
    extra: rt::Extra,
}
impl FeaturesSubscriptionCancel {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Default::default()
        }
    }
    /// Cancellation reason.
    pub fn cancellation_reason(
        mut self,
        value: FeaturesSubscriptionCancelCancellationReason,
    ) -> Self {
        self.cancellation_reason = Some(Box::new(value));
        self
    }
    /// Mode. `at_period_end` or `immediately`.
    pub fn mode(
        mut self,
        value: crate::billing_portal::PortalSubscriptionCancelMode,
    ) -> Self {
        self.mode = Some(value);
        self
    }
    /// Proration behavior. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior(mut self, value: crate::types::ProrationBehavior) -> Self {
        self.proration_behavior = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    FeaturesSubscriptionCancel;
    0 => cancellation_reason "cancellation_reason";
    1 => enabled "enabled" required;
    2 => mode "mode";
    3 => proration_behavior "proration_behavior";
}
/// The parameters of `features.subscription_cancel.cancellation_reason`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/subscription_cancel/properties/cancellation_reason`.
#[derive(Clone, Default)]
#[must_use]
pub struct FeaturesSubscriptionCancelCancellationReason {
    enabled: bool,
    options: rt::Clearable<Vec<OptionType>>,
    extra: rt::Extra,
}
impl FeaturesSubscriptionCancelCancellationReason {
    /// With what is required.
    pub fn new(enabled: bool, options: impl IntoIterator<Item = OptionType>) -> Self {
        Self {
            enabled,
            options: rt::Clearable::Set(options.into_iter().collect()),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    FeaturesSubscriptionCancelCancellationReason;
    0 => enabled "enabled" required;
    1 => options "options" required clearable;
}
/// The parameters of `features.subscription_update`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/subscription_update`.
#[derive(Clone, Default)]
#[must_use]
pub struct FeaturesSubscriptionUpdate {
    billing_cycle_anchor: Option<
        crate::billing_portal::PortalSubscriptionUpdateBillingCycleAnchor,
    >,
    default_allowed_updates: rt::Clearable<
        Vec<crate::billing_portal::PortalSubscriptionUpdateDefaultAllowedUpdate>,
    >,
    enabled: bool,
    products: rt::Clearable<Vec<Product>>,
    proration_behavior: Option<crate::types::ProrationBehavior>,
    schedule_at_period_end: Option<Box<FeaturesSubscriptionUpdateScheduleAtPeriodEnd>>,
    trial_update_behavior: Option<
        crate::billing_portal::PortalSubscriptionUpdateTrialUpdateBehavior,
    >,
    extra: rt::Extra,
}
impl FeaturesSubscriptionUpdate {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Default::default()
        }
    }
    /// Billing cycle anchor. `now` or `unchanged`.
    pub fn billing_cycle_anchor(
        mut self,
        value: crate::billing_portal::PortalSubscriptionUpdateBillingCycleAnchor,
    ) -> Self {
        self.billing_cycle_anchor = Some(value);
        self
    }
    /// Default allowed updates. `price`, `promotion_code` or `quantity`.
    pub fn default_allowed_updates(
        mut self,
        value: impl IntoIterator<
            Item = crate::billing_portal::PortalSubscriptionUpdateDefaultAllowedUpdate,
        >,
    ) -> Self {
        self.default_allowed_updates = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `default_allowed_updates`.
    pub fn clear_default_allowed_updates(mut self) -> Self {
        self.default_allowed_updates = rt::Clearable::Clear;
        self
    }
    /// Products.
    pub fn products(mut self, value: impl IntoIterator<Item = Product>) -> Self {
        self.products = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `products`.
    pub fn clear_products(mut self) -> Self {
        self.products = rt::Clearable::Clear;
        self
    }
    /// Proration behavior. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior(mut self, value: crate::types::ProrationBehavior) -> Self {
        self.proration_behavior = Some(value);
        self
    }
    /// Schedule at period end.
    pub fn schedule_at_period_end(
        mut self,
        value: FeaturesSubscriptionUpdateScheduleAtPeriodEnd,
    ) -> Self {
        self.schedule_at_period_end = Some(Box::new(value));
        self
    }
    /// Trial update behavior. `continue_trial` or `end_trial`.
    pub fn trial_update_behavior(
        mut self,
        value: crate::billing_portal::PortalSubscriptionUpdateTrialUpdateBehavior,
    ) -> Self {
        self.trial_update_behavior = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    FeaturesSubscriptionUpdate;
    0 => billing_cycle_anchor "billing_cycle_anchor";
    1 => default_allowed_updates "default_allowed_updates" clearable;
    2 => enabled "enabled" required;
    3 => products "products" clearable;
    4 => proration_behavior "proration_behavior";
    5 => schedule_at_period_end "schedule_at_period_end";
    6 => trial_update_behavior "trial_update_behavior";
}
/// The parameters of `features.subscription_update.schedule_at_period_end`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/subscription_update/properties/schedule_at_period_end`.
#[derive(Clone, Default)]
#[must_use]
pub struct FeaturesSubscriptionUpdateScheduleAtPeriodEnd {
    conditions: Option<Vec<Condition>>,
    extra: rt::Extra,
}
impl FeaturesSubscriptionUpdateScheduleAtPeriodEnd {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Conditions.
    pub fn conditions(mut self, value: impl IntoIterator<Item = Condition>) -> Self {
        self.conditions = Some(value.into_iter().collect());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    FeaturesSubscriptionUpdateScheduleAtPeriodEnd;
    0 => conditions "conditions";
}
/// Invoice history: the same shape as [`crate::params::Enabled`].
pub type InvoiceHistory = crate::params::Enabled;
/// Login page: the same shape as [`crate::params::Enabled`].
pub type LoginPage = crate::params::Enabled;
/// Option: the same shape as [`crate::types::PortalSubscriptionCancellationReasonOption`].
pub type OptionType = crate::types::PortalSubscriptionCancellationReasonOption;
/// The parameters of `features.payment_method_update`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/payment_method_update`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodUpdate {
    enabled: bool,
    payment_method_configuration: rt::Clearable<String>,
    extra: rt::Extra,
}
impl PaymentMethodUpdate {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Default::default()
        }
    }
    /// Payment method configuration. At most 5000 characters.
    pub fn payment_method_configuration(mut self, value: impl Into<String>) -> Self {
        self.payment_method_configuration = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `payment_method_configuration`.
    pub fn clear_payment_method_configuration(mut self) -> Self {
        self.payment_method_configuration = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PaymentMethodUpdate;
    0 => enabled "enabled" required;
    1 => payment_method_configuration "payment_method_configuration";
}
/// The parameters of `features.subscription_update.products[]`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/subscription_update/properties/products/anyOf/0/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct Product {
    adjustable_quantity: Option<Box<crate::params::AdjustableQuantity>>,
    prices: Vec<String>,
    product: String,
    extra: rt::Extra,
}
impl Product {
    /// With what is required.
    pub fn new(
        prices: impl IntoIterator<Item = impl Into<String>>,
        product: impl Into<String>,
    ) -> Self {
        Self {
            prices: prices.into_iter().map(|item| item.into()).collect(),
            product: product.into(),
            ..Default::default()
        }
    }
    /// Adjustable quantity.
    pub fn adjustable_quantity(
        mut self,
        value: crate::params::AdjustableQuantity,
    ) -> Self {
        self.adjustable_quantity = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Product;
    0 => adjustable_quantity "adjustable_quantity";
    1 => prices "prices" required;
    2 => product "product" required;
}
/// The parameters of `business_profile`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations~1{configuration}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/business_profile`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateBusinessProfile {
    headline: rt::Clearable<String>,
    privacy_policy_url: rt::Clearable<String>,
    terms_of_service_url: rt::Clearable<String>,
    extra: rt::Extra,
}
impl UpdateBusinessProfile {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Headline. At most 60 characters.
    pub fn headline(mut self, value: impl Into<String>) -> Self {
        self.headline = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `headline`.
    pub fn clear_headline(mut self) -> Self {
        self.headline = rt::Clearable::Clear;
        self
    }
    /// Privacy policy url.
    pub fn privacy_policy_url(mut self, value: impl Into<String>) -> Self {
        self.privacy_policy_url = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `privacy_policy_url`.
    pub fn clear_privacy_policy_url(mut self) -> Self {
        self.privacy_policy_url = rt::Clearable::Clear;
        self
    }
    /// Terms of service url.
    pub fn terms_of_service_url(mut self, value: impl Into<String>) -> Self {
        self.terms_of_service_url = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `terms_of_service_url`.
    pub fn clear_terms_of_service_url(mut self) -> Self {
        self.terms_of_service_url = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateBusinessProfile;
    0 => headline "headline";
    1 => privacy_policy_url "privacy_policy_url";
    2 => terms_of_service_url "terms_of_service_url";
}
/// The parameters of `features.subscription_cancel.cancellation_reason`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations~1{configuration}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/subscription_cancel/properties/cancellation_reason`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateCancellationReason {
    enabled: bool,
    options: rt::Clearable<Vec<OptionType>>,
    extra: rt::Extra,
}
impl UpdateCancellationReason {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Default::default()
        }
    }
    /// Options. `customer_service`, `low_quality`, `missing_features`, `other`, `switched_service`, `too_complex`, `too_expensive` or `unused`.
    pub fn options(mut self, value: impl IntoIterator<Item = OptionType>) -> Self {
        self.options = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `options`.
    pub fn clear_options(mut self) -> Self {
        self.options = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateCancellationReason;
    0 => enabled "enabled" required;
    1 => options "options" clearable;
}
/// The parameters of `features.customer_update`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations~1{configuration}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/customer_update`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateCustomerUpdate {
    allowed_updates: rt::Clearable<
        Vec<crate::billing_portal::PortalCustomerUpdateAllowedUpdate>,
    >,
    enabled: Option<bool>,
    extra: rt::Extra,
}
impl UpdateCustomerUpdate {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Allowed updates. `address`, `email`, `name`, `phone`, `shipping` or `tax_id`.
    pub fn allowed_updates(
        mut self,
        value: impl IntoIterator<
            Item = crate::billing_portal::PortalCustomerUpdateAllowedUpdate,
        >,
    ) -> Self {
        self.allowed_updates = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `allowed_updates`.
    pub fn clear_allowed_updates(mut self) -> Self {
        self.allowed_updates = rt::Clearable::Clear;
        self
    }
    /// Enabled.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateCustomerUpdate;
    0 => allowed_updates "allowed_updates" clearable;
    1 => enabled "enabled";
}
/// The parameters of `features`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations~1{configuration}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateFeatures {
    customer_update: Option<Box<UpdateCustomerUpdate>>,
    invoice_history: Option<Box<InvoiceHistory>>,
    payment_method_update: Option<Box<PaymentMethodUpdate>>,
    subscription_cancel: Option<Box<UpdateSubscriptionCancel>>,
    subscription_update: Option<Box<UpdateSubscriptionUpdate>>,
    extra: rt::Extra,
}
impl UpdateFeatures {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Customer update.
    pub fn customer_update(mut self, value: UpdateCustomerUpdate) -> Self {
        self.customer_update = Some(Box::new(value));
        self
    }
    /// Invoice history.
    pub fn invoice_history(mut self, value: InvoiceHistory) -> Self {
        self.invoice_history = Some(Box::new(value));
        self
    }
    /// Payment method update.
    pub fn payment_method_update(mut self, value: PaymentMethodUpdate) -> Self {
        self.payment_method_update = Some(Box::new(value));
        self
    }
    /// Subscription cancel.
    pub fn subscription_cancel(mut self, value: UpdateSubscriptionCancel) -> Self {
        self.subscription_cancel = Some(Box::new(value));
        self
    }
    /// Subscription update.
    pub fn subscription_update(mut self, value: UpdateSubscriptionUpdate) -> Self {
        self.subscription_update = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateFeatures;
    0 => customer_update "customer_update";
    1 => invoice_history "invoice_history";
    2 => payment_method_update "payment_method_update";
    3 => subscription_cancel "subscription_cancel";
    4 => subscription_update "subscription_update";
}
/// The parameters of `features.subscription_update.schedule_at_period_end`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations~1{configuration}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/subscription_update/properties/schedule_at_period_end`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateScheduleAtPeriodEnd {
    conditions: rt::Clearable<Vec<Condition>>,
    extra: rt::Extra,
}
impl UpdateScheduleAtPeriodEnd {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Conditions.
    pub fn conditions(mut self, value: impl IntoIterator<Item = Condition>) -> Self {
        self.conditions = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `conditions`.
    pub fn clear_conditions(mut self) -> Self {
        self.conditions = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateScheduleAtPeriodEnd;
    0 => conditions "conditions" clearable;
}
/// The parameters of `features.subscription_cancel`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations~1{configuration}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/subscription_cancel`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateSubscriptionCancel {
    cancellation_reason: Option<Box<UpdateCancellationReason>>,
    enabled: Option<bool>,
    mode: Option<crate::billing_portal::PortalSubscriptionCancelMode>,
    proration_behavior: Option<crate::types::ProrationBehavior>,
    extra: rt::Extra,
}
impl UpdateSubscriptionCancel {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Cancellation reason.
    pub fn cancellation_reason(mut self, value: UpdateCancellationReason) -> Self {
        self.cancellation_reason = Some(Box::new(value));
        self
    }
    /// Enabled.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Mode. `at_period_end` or `immediately`.
    pub fn mode(
        mut self,
        value: crate::billing_portal::PortalSubscriptionCancelMode,
    ) -> Self {
        self.mode = Some(value);
        self
    }
    /// Proration behavior. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior(mut self, value: crate::types::ProrationBehavior) -> Self {
        self.proration_behavior = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateSubscriptionCancel;
    0 => cancellation_reason "cancellation_reason";
    1 => enabled "enabled";
    2 => mode "mode";
    3 => proration_behavior "proration_behavior";
}
/// The parameters of `features.subscription_update`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations~1{configuration}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/subscription_update`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateSubscriptionUpdate {
    billing_cycle_anchor: Option<
        crate::billing_portal::PortalSubscriptionUpdateBillingCycleAnchor,
    >,
    default_allowed_updates: rt::Clearable<
        Vec<crate::billing_portal::PortalSubscriptionUpdateDefaultAllowedUpdate>,
    >,
    enabled: Option<bool>,
    products: rt::Clearable<Vec<Product>>,
    proration_behavior: Option<crate::types::ProrationBehavior>,
    schedule_at_period_end: Option<Box<UpdateScheduleAtPeriodEnd>>,
    trial_update_behavior: Option<
        crate::billing_portal::PortalSubscriptionUpdateTrialUpdateBehavior,
    >,
    extra: rt::Extra,
}
impl UpdateSubscriptionUpdate {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Billing cycle anchor. `now` or `unchanged`.
    pub fn billing_cycle_anchor(
        mut self,
        value: crate::billing_portal::PortalSubscriptionUpdateBillingCycleAnchor,
    ) -> Self {
        self.billing_cycle_anchor = Some(value);
        self
    }
    /// Default allowed updates. `price`, `promotion_code` or `quantity`.
    pub fn default_allowed_updates(
        mut self,
        value: impl IntoIterator<
            Item = crate::billing_portal::PortalSubscriptionUpdateDefaultAllowedUpdate,
        >,
    ) -> Self {
        self.default_allowed_updates = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `default_allowed_updates`.
    pub fn clear_default_allowed_updates(mut self) -> Self {
        self.default_allowed_updates = rt::Clearable::Clear;
        self
    }
    /// Enabled.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Products.
    pub fn products(mut self, value: impl IntoIterator<Item = Product>) -> Self {
        self.products = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `products`.
    pub fn clear_products(mut self) -> Self {
        self.products = rt::Clearable::Clear;
        self
    }
    /// Proration behavior. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior(mut self, value: crate::types::ProrationBehavior) -> Self {
        self.proration_behavior = Some(value);
        self
    }
    /// Schedule at period end.
    pub fn schedule_at_period_end(mut self, value: UpdateScheduleAtPeriodEnd) -> Self {
        self.schedule_at_period_end = Some(Box::new(value));
        self
    }
    /// Trial update behavior. `continue_trial` or `end_trial`.
    pub fn trial_update_behavior(
        mut self,
        value: crate::billing_portal::PortalSubscriptionUpdateTrialUpdateBehavior,
    ) -> Self {
        self.trial_update_behavior = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateSubscriptionUpdate;
    0 => billing_cycle_anchor "billing_cycle_anchor";
    1 => default_allowed_updates "default_allowed_updates" clearable;
    2 => enabled "enabled";
    3 => products "products" clearable;
    4 => proration_behavior "proration_behavior";
    5 => schedule_at_period_end "schedule_at_period_end";
    6 => trial_update_behavior "trial_update_behavior";
}
