// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `business_profile`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/business_profile`.
#[derive(Clone)]
#[must_use]
pub struct BusinessProfile(rt::Params);
impl BusinessProfile {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Headline. At most 60 characters.
    pub fn headline(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Clears `headline`.
    pub fn clear_headline(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Privacy policy url.
    pub fn privacy_policy_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Terms of service url.
    pub fn terms_of_service_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    BusinessProfile;
    "headline": rt::Clearable<String>;
    "privacy_policy_url": Option<String>;
    "terms_of_service_url": Option<String>;
}
/// The parameters of `features.subscription_update.schedule_at_period_end.conditions[]`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/subscription_update/properties/schedule_at_period_end/properties/conditions/items`.
#[derive(Clone)]
#[must_use]
pub struct Condition(rt::Params);
impl Condition {
    /// With what is required.
    pub fn new(
        r#type: crate::billing_portal::PortalScheduleUpdateAtPeriodEndConditionType,
    ) -> Self {
        Condition(
            Condition::default()
                .0
                .set::<
                    crate::billing_portal::PortalScheduleUpdateAtPeriodEndConditionType,
                >(0, r#type),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Condition;
    "type" required: crate::billing_portal::PortalScheduleUpdateAtPeriodEndConditionType;
}
/// The parameters of `features`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features`.
#[derive(Clone)]
#[must_use]
pub struct Features(rt::Params);
impl Features {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Customer update.
    pub fn customer_update(self, value: FeaturesCustomerUpdate) -> Self {
        Self(self.0.set::<FeaturesCustomerUpdate>(0, value))
    }
    /// Invoice history.
    pub fn invoice_history(self, value: InvoiceHistory) -> Self {
        Self(self.0.set::<InvoiceHistory>(1, value))
    }
    /// Payment method update.
    pub fn payment_method_update(self, value: PaymentMethodUpdate) -> Self {
        Self(self.0.set::<PaymentMethodUpdate>(2, value))
    }
    /// Subscription cancel.
    pub fn subscription_cancel(self, value: FeaturesSubscriptionCancel) -> Self {
        Self(self.0.set::<FeaturesSubscriptionCancel>(3, value))
    }
    /// Subscription update.
    pub fn subscription_update(self, value: FeaturesSubscriptionUpdate) -> Self {
        Self(self.0.set::<FeaturesSubscriptionUpdate>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Features;
    "customer_update": Option<FeaturesCustomerUpdate>;
    "invoice_history": Option<InvoiceHistory>;
    "payment_method_update": Option<PaymentMethodUpdate>;
    "subscription_cancel": Option<FeaturesSubscriptionCancel>;
    "subscription_update": Option<FeaturesSubscriptionUpdate>;
}
/// The parameters of `features.customer_update`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/customer_update`.
#[derive(Clone)]
#[must_use]
pub struct FeaturesCustomerUpdate(rt::Params);
impl FeaturesCustomerUpdate {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        FeaturesCustomerUpdate(
            FeaturesCustomerUpdate::default().0.set::<bool>(1, enabled),
        )
    }
    /// Allowed updates. `address`, `email`, `name`, `phone`, `shipping` or `tax_id`.
    pub fn allowed_updates(
        self,
        value: impl IntoIterator<
            Item = crate::billing_portal::PortalCustomerUpdateAllowedUpdate,
        >,
    ) -> Self {
        Self(
            self
                .0
                .set_list::<
                    crate::billing_portal::PortalCustomerUpdateAllowedUpdate,
                >(0, value),
        )
    }
    /// Clears `allowed_updates`.
    pub fn clear_allowed_updates(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    FeaturesCustomerUpdate;
    "allowed_updates" clearable: rt::Clearable<Vec<crate::billing_portal::PortalCustomerUpdateAllowedUpdate>>;
    "enabled" required: bool;
}
/// The parameters of `features.subscription_cancel`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/subscription_cancel`.
#[derive(Clone)]
#[must_use]
pub struct FeaturesSubscriptionCancel(rt::Params);
impl FeaturesSubscriptionCancel {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        FeaturesSubscriptionCancel(
            FeaturesSubscriptionCancel::default().0.set::<bool>(1, enabled),
        )
    }
    /// Cancellation reason.
    pub fn cancellation_reason(
        self,
        value: FeaturesSubscriptionCancelCancellationReason,
    ) -> Self {
        Self(self.0.set::<FeaturesSubscriptionCancelCancellationReason>(0, value))
    }
    /// Mode. `at_period_end` or `immediately`.
    pub fn mode(
        self,
        value: crate::billing_portal::PortalSubscriptionCancelMode,
    ) -> Self {
        Self(self.0.set::<crate::billing_portal::PortalSubscriptionCancelMode>(2, value))
    }
    /// Proration behavior. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior(self, value: crate::types::ProrationBehavior) -> Self {
        Self(self.0.set::<crate::types::ProrationBehavior>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    FeaturesSubscriptionCancel;
    "cancellation_reason": Option<FeaturesSubscriptionCancelCancellationReason>;
    "enabled" required: bool;
    "mode": Option<crate::billing_portal::PortalSubscriptionCancelMode>;
    "proration_behavior": Option<crate::types::ProrationBehavior>;
}
/// The parameters of `features.subscription_cancel.cancellation_reason`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/subscription_cancel/properties/cancellation_reason`.
#[derive(Clone)]
#[must_use]
pub struct FeaturesSubscriptionCancelCancellationReason(rt::Params);
impl FeaturesSubscriptionCancelCancellationReason {
    /// With what is required.
    pub fn new(enabled: bool, options: impl IntoIterator<Item = OptionType>) -> Self {
        FeaturesSubscriptionCancelCancellationReason(
            FeaturesSubscriptionCancelCancellationReason::default()
                .0
                .set::<bool>(0, enabled)
                .set_list::<OptionType>(1, options),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    FeaturesSubscriptionCancelCancellationReason;
    "enabled" required: bool;
    "options" required clearable: rt::Clearable<Vec<OptionType>>;
}
/// The parameters of `features.subscription_update`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/subscription_update`.
#[derive(Clone)]
#[must_use]
pub struct FeaturesSubscriptionUpdate(rt::Params);
impl FeaturesSubscriptionUpdate {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        FeaturesSubscriptionUpdate(
            FeaturesSubscriptionUpdate::default().0.set::<bool>(2, enabled),
        )
    }
    /// Billing cycle anchor. `now` or `unchanged`.
    pub fn billing_cycle_anchor(
        self,
        value: crate::billing_portal::PortalSubscriptionUpdateBillingCycleAnchor,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::billing_portal::PortalSubscriptionUpdateBillingCycleAnchor,
                >(0, value),
        )
    }
    /// Default allowed updates. `price`, `promotion_code` or `quantity`.
    pub fn default_allowed_updates(
        self,
        value: impl IntoIterator<
            Item = crate::billing_portal::PortalSubscriptionUpdateDefaultAllowedUpdate,
        >,
    ) -> Self {
        Self(
            self
                .0
                .set_list::<
                    crate::billing_portal::PortalSubscriptionUpdateDefaultAllowedUpdate,
                >(1, value),
        )
    }
    /// Clears `default_allowed_updates`.
    pub fn clear_default_allowed_updates(self) -> Self {
        Self(self.0.clear(1))
    }
    /// Products.
    pub fn products(self, value: impl IntoIterator<Item = Product>) -> Self {
        Self(self.0.set_list::<Product>(3, value))
    }
    /// Clears `products`.
    pub fn clear_products(self) -> Self {
        Self(self.0.clear(3))
    }
    /// Proration behavior. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior(self, value: crate::types::ProrationBehavior) -> Self {
        Self(self.0.set::<crate::types::ProrationBehavior>(4, value))
    }
    /// Schedule at period end.
    pub fn schedule_at_period_end(
        self,
        value: FeaturesSubscriptionUpdateScheduleAtPeriodEnd,
    ) -> Self {
        Self(self.0.set::<FeaturesSubscriptionUpdateScheduleAtPeriodEnd>(5, value))
    }
    /// Trial update behavior. `continue_trial` or `end_trial`.
    pub fn trial_update_behavior(
        self,
        value: crate::billing_portal::PortalSubscriptionUpdateTrialUpdateBehavior,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::billing_portal::PortalSubscriptionUpdateTrialUpdateBehavior,
                >(6, value),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    FeaturesSubscriptionUpdate;
    "billing_cycle_anchor": Option<crate::billing_portal::PortalSubscriptionUpdateBillingCycleAnchor>;
    "default_allowed_updates" clearable: rt::Clearable<Vec<crate::billing_portal::PortalSubscriptionUpdateDefaultAllowedUpdate>>;
    "enabled" required: bool;
    "products" clearable: rt::Clearable<Vec<Product>>;
    "proration_behavior": Option<crate::types::ProrationBehavior>;
    "schedule_at_period_end": Option<FeaturesSubscriptionUpdateScheduleAtPeriodEnd>;
    "trial_update_behavior": Option<crate::billing_portal::PortalSubscriptionUpdateTrialUpdateBehavior>;
}
/// The parameters of `features.subscription_update.schedule_at_period_end`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/subscription_update/properties/schedule_at_period_end`.
#[derive(Clone)]
#[must_use]
pub struct FeaturesSubscriptionUpdateScheduleAtPeriodEnd(rt::Params);
impl FeaturesSubscriptionUpdateScheduleAtPeriodEnd {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Conditions.
    pub fn conditions(self, value: impl IntoIterator<Item = Condition>) -> Self {
        Self(self.0.set_list::<Condition>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    FeaturesSubscriptionUpdateScheduleAtPeriodEnd;
    "conditions": Option<Vec<Condition>>;
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
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodUpdate(rt::Params);
impl PaymentMethodUpdate {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        PaymentMethodUpdate(PaymentMethodUpdate::default().0.set::<bool>(0, enabled))
    }
    /// Payment method configuration. At most 5000 characters.
    pub fn payment_method_configuration(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Clears `payment_method_configuration`.
    pub fn clear_payment_method_configuration(self) -> Self {
        Self(self.0.clear(1))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    PaymentMethodUpdate;
    "enabled" required: bool;
    "payment_method_configuration": rt::Clearable<String>;
}
/// The parameters of `features.subscription_update.products[]`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/subscription_update/properties/products/anyOf/0/items`.
#[derive(Clone)]
#[must_use]
pub struct Product(rt::Params);
impl Product {
    /// With what is required.
    pub fn new(
        prices: impl IntoIterator<Item = impl Into<String>>,
        product: impl Into<String>,
    ) -> Self {
        Product(
            Product::default().0.set_list::<String>(1, prices).set::<String>(2, product),
        )
    }
    /// Adjustable quantity.
    pub fn adjustable_quantity(self, value: crate::params::AdjustableQuantity) -> Self {
        Self(self.0.set::<crate::params::AdjustableQuantity>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Product;
    "adjustable_quantity": Option<crate::params::AdjustableQuantity>;
    "prices" required: Vec<String>;
    "product" required: String;
}
/// The parameters of `business_profile`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations~1{configuration}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/business_profile`.
#[derive(Clone)]
#[must_use]
pub struct UpdateBusinessProfile(rt::Params);
impl UpdateBusinessProfile {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Headline. At most 60 characters.
    pub fn headline(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Clears `headline`.
    pub fn clear_headline(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Privacy policy url.
    pub fn privacy_policy_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Clears `privacy_policy_url`.
    pub fn clear_privacy_policy_url(self) -> Self {
        Self(self.0.clear(1))
    }
    /// Terms of service url.
    pub fn terms_of_service_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Clears `terms_of_service_url`.
    pub fn clear_terms_of_service_url(self) -> Self {
        Self(self.0.clear(2))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateBusinessProfile;
    "headline": rt::Clearable<String>;
    "privacy_policy_url": rt::Clearable<String>;
    "terms_of_service_url": rt::Clearable<String>;
}
/// The parameters of `features.subscription_cancel.cancellation_reason`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations~1{configuration}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/subscription_cancel/properties/cancellation_reason`.
#[derive(Clone)]
#[must_use]
pub struct UpdateCancellationReason(rt::Params);
impl UpdateCancellationReason {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        UpdateCancellationReason(
            UpdateCancellationReason::default().0.set::<bool>(0, enabled),
        )
    }
    /// Options. `customer_service`, `low_quality`, `missing_features`, `other`, `switched_service`, `too_complex`, `too_expensive` or `unused`.
    pub fn options(self, value: impl IntoIterator<Item = OptionType>) -> Self {
        Self(self.0.set_list::<OptionType>(1, value))
    }
    /// Clears `options`.
    pub fn clear_options(self) -> Self {
        Self(self.0.clear(1))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateCancellationReason;
    "enabled" required: bool;
    "options" clearable: rt::Clearable<Vec<OptionType>>;
}
/// The parameters of `features.customer_update`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations~1{configuration}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/customer_update`.
#[derive(Clone)]
#[must_use]
pub struct UpdateCustomerUpdate(rt::Params);
impl UpdateCustomerUpdate {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Allowed updates. `address`, `email`, `name`, `phone`, `shipping` or `tax_id`.
    pub fn allowed_updates(
        self,
        value: impl IntoIterator<
            Item = crate::billing_portal::PortalCustomerUpdateAllowedUpdate,
        >,
    ) -> Self {
        Self(
            self
                .0
                .set_list::<
                    crate::billing_portal::PortalCustomerUpdateAllowedUpdate,
                >(0, value),
        )
    }
    /// Clears `allowed_updates`.
    pub fn clear_allowed_updates(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Enabled.
    pub fn enabled(self, value: bool) -> Self {
        Self(self.0.set::<bool>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateCustomerUpdate;
    "allowed_updates" clearable: rt::Clearable<Vec<crate::billing_portal::PortalCustomerUpdateAllowedUpdate>>;
    "enabled": Option<bool>;
}
/// The parameters of `features`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations~1{configuration}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features`.
#[derive(Clone)]
#[must_use]
pub struct UpdateFeatures(rt::Params);
impl UpdateFeatures {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Customer update.
    pub fn customer_update(self, value: UpdateCustomerUpdate) -> Self {
        Self(self.0.set::<UpdateCustomerUpdate>(0, value))
    }
    /// Invoice history.
    pub fn invoice_history(self, value: InvoiceHistory) -> Self {
        Self(self.0.set::<InvoiceHistory>(1, value))
    }
    /// Payment method update.
    pub fn payment_method_update(self, value: PaymentMethodUpdate) -> Self {
        Self(self.0.set::<PaymentMethodUpdate>(2, value))
    }
    /// Subscription cancel.
    pub fn subscription_cancel(self, value: UpdateSubscriptionCancel) -> Self {
        Self(self.0.set::<UpdateSubscriptionCancel>(3, value))
    }
    /// Subscription update.
    pub fn subscription_update(self, value: UpdateSubscriptionUpdate) -> Self {
        Self(self.0.set::<UpdateSubscriptionUpdate>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateFeatures;
    "customer_update": Option<UpdateCustomerUpdate>;
    "invoice_history": Option<InvoiceHistory>;
    "payment_method_update": Option<PaymentMethodUpdate>;
    "subscription_cancel": Option<UpdateSubscriptionCancel>;
    "subscription_update": Option<UpdateSubscriptionUpdate>;
}
/// The parameters of `features.subscription_update.schedule_at_period_end`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations~1{configuration}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/subscription_update/properties/schedule_at_period_end`.
#[derive(Clone)]
#[must_use]
pub struct UpdateScheduleAtPeriodEnd(rt::Params);
impl UpdateScheduleAtPeriodEnd {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Conditions.
    pub fn conditions(self, value: impl IntoIterator<Item = Condition>) -> Self {
        Self(self.0.set_list::<Condition>(0, value))
    }
    /// Clears `conditions`.
    pub fn clear_conditions(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateScheduleAtPeriodEnd;
    "conditions" clearable: rt::Clearable<Vec<Condition>>;
}
/// The parameters of `features.subscription_cancel`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations~1{configuration}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/subscription_cancel`.
#[derive(Clone)]
#[must_use]
pub struct UpdateSubscriptionCancel(rt::Params);
impl UpdateSubscriptionCancel {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Cancellation reason.
    pub fn cancellation_reason(self, value: UpdateCancellationReason) -> Self {
        Self(self.0.set::<UpdateCancellationReason>(0, value))
    }
    /// Enabled.
    pub fn enabled(self, value: bool) -> Self {
        Self(self.0.set::<bool>(1, value))
    }
    /// Mode. `at_period_end` or `immediately`.
    pub fn mode(
        self,
        value: crate::billing_portal::PortalSubscriptionCancelMode,
    ) -> Self {
        Self(self.0.set::<crate::billing_portal::PortalSubscriptionCancelMode>(2, value))
    }
    /// Proration behavior. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior(self, value: crate::types::ProrationBehavior) -> Self {
        Self(self.0.set::<crate::types::ProrationBehavior>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateSubscriptionCancel;
    "cancellation_reason": Option<UpdateCancellationReason>;
    "enabled": Option<bool>;
    "mode": Option<crate::billing_portal::PortalSubscriptionCancelMode>;
    "proration_behavior": Option<crate::types::ProrationBehavior>;
}
/// The parameters of `features.subscription_update`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations~1{configuration}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/subscription_update`.
#[derive(Clone)]
#[must_use]
pub struct UpdateSubscriptionUpdate(rt::Params);
impl UpdateSubscriptionUpdate {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Billing cycle anchor. `now` or `unchanged`.
    pub fn billing_cycle_anchor(
        self,
        value: crate::billing_portal::PortalSubscriptionUpdateBillingCycleAnchor,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::billing_portal::PortalSubscriptionUpdateBillingCycleAnchor,
                >(0, value),
        )
    }
    /// Default allowed updates. `price`, `promotion_code` or `quantity`.
    pub fn default_allowed_updates(
        self,
        value: impl IntoIterator<
            Item = crate::billing_portal::PortalSubscriptionUpdateDefaultAllowedUpdate,
        >,
    ) -> Self {
        Self(
            self
                .0
                .set_list::<
                    crate::billing_portal::PortalSubscriptionUpdateDefaultAllowedUpdate,
                >(1, value),
        )
    }
    /// Clears `default_allowed_updates`.
    pub fn clear_default_allowed_updates(self) -> Self {
        Self(self.0.clear(1))
    }
    /// Enabled.
    pub fn enabled(self, value: bool) -> Self {
        Self(self.0.set::<bool>(2, value))
    }
    /// Products.
    pub fn products(self, value: impl IntoIterator<Item = Product>) -> Self {
        Self(self.0.set_list::<Product>(3, value))
    }
    /// Clears `products`.
    pub fn clear_products(self) -> Self {
        Self(self.0.clear(3))
    }
    /// Proration behavior. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior(self, value: crate::types::ProrationBehavior) -> Self {
        Self(self.0.set::<crate::types::ProrationBehavior>(4, value))
    }
    /// Schedule at period end.
    pub fn schedule_at_period_end(self, value: UpdateScheduleAtPeriodEnd) -> Self {
        Self(self.0.set::<UpdateScheduleAtPeriodEnd>(5, value))
    }
    /// Trial update behavior. `continue_trial` or `end_trial`.
    pub fn trial_update_behavior(
        self,
        value: crate::billing_portal::PortalSubscriptionUpdateTrialUpdateBehavior,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::billing_portal::PortalSubscriptionUpdateTrialUpdateBehavior,
                >(6, value),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateSubscriptionUpdate;
    "billing_cycle_anchor": Option<crate::billing_portal::PortalSubscriptionUpdateBillingCycleAnchor>;
    "default_allowed_updates" clearable: rt::Clearable<Vec<crate::billing_portal::PortalSubscriptionUpdateDefaultAllowedUpdate>>;
    "enabled": Option<bool>;
    "products" clearable: rt::Clearable<Vec<Product>>;
    "proration_behavior": Option<crate::types::ProrationBehavior>;
    "schedule_at_period_end": Option<UpdateScheduleAtPeriodEnd>;
    "trial_update_behavior": Option<crate::billing_portal::PortalSubscriptionUpdateTrialUpdateBehavior>;
}
