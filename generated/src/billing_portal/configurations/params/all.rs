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

/// Whether the customer can change the quantity in the portal, and within which bounds.
///
/// The parameters of `features.subscription_update.products[].adjustable_quantity`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/subscription_update/properties/products/anyOf/0/items/properties/adjustable_quantity`.
#[derive(Clone)]
#[must_use]
pub struct AdjustableQuantity(rt::Params);

impl AdjustableQuantity {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        AdjustableQuantity(AdjustableQuantity::default().0.set::<bool>(0, enabled))
    }

    /// The highest quantity that the customer can choose for the product in the portal.
    pub fn maximum(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// The lowest quantity that the customer can choose for the product in the portal.
    pub fn minimum(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What makes a change wait for the end of the period, such as a lower price.
///
/// The parameters of `features.subscription_update.schedule_at_period_end.conditions[]`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/subscription_update/properties/schedule_at_period_end/properties/conditions/items`.
#[derive(Clone)]
#[must_use]
pub struct Condition(rt::Params);

impl Condition {
    /// With what is required.
    pub fn new(r#type: ConditionType) -> Self {
        Condition(Condition::default().0.set::<ConditionType>(0, r#type))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the portal tells customers of your business, such as links to terms and privacy policy.
///
/// The parameters of `business_profile`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/business_profile`.
#[derive(Clone)]
#[must_use]
pub struct CreateBusinessProfile(rt::Params);

impl CreateBusinessProfile {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the portal says at the top. At most 60 characters.
    pub fn headline<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Clears `headline`.
    pub fn clear_headline(self) -> Self {
        Self(self.0.clear(0))
    }

    /// The business's privacy policy, which the portal links to.
    pub fn privacy_policy_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Where your terms of service are published.
    pub fn terms_of_service_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether customers who cancel are asked why, and which reasons they can choose.
///
/// The parameters of `features.subscription_cancel.cancellation_reason`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/subscription_cancel/properties/cancellation_reason`.
#[derive(Clone)]
#[must_use]
pub struct CreateCancellationReason(rt::Params);

impl CreateCancellationReason {
    /// With what is required.
    pub fn new(
        enabled: bool,
        options: impl IntoIterator<Item = CancellationReasonOption>,
    ) -> Self {
        CreateCancellationReason(
            CreateCancellationReason::default()
                .0
                .set::<bool>(0, enabled)
                .set_list::<CancellationReasonOption>(1, options),
        )
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

/// Lets customers change their own data in the portal.
///
/// The parameters of `features.customer_update`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/customer_update`.
#[derive(Clone)]
#[must_use]
pub struct CreateCustomerUpdate(rt::Params);

impl CreateCustomerUpdate {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        CreateCustomerUpdate(CreateCustomerUpdate::default().0.set::<bool>(0, enabled))
    }

    /// What customers can change about themselves in the portal. Nothing if empty. `address`, `email`, `name`, `phone`, `shipping` or `tax_id`. An empty list says that there are none. A second call replaces the first.
    pub fn allowed_updates<K>(
        self,
        value: impl rt::MaybeList<AllowedUpdate, K>,
    ) -> Self {
        Self(self.0.maybe_list::<AllowedUpdate, K>(1, value))
    }

    /// Clears `allowed_updates`.
    pub fn clear_allowed_updates(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What customers can do in the portal.
///
/// The parameters of `features`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features`.
#[derive(Clone)]
#[must_use]
pub struct CreateFeatures(rt::Params);

impl CreateFeatures {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Lets customers change their own data in the portal.
    pub fn customer_update<K>(
        self,
        value: impl rt::Maybe<CreateCustomerUpdate, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateCustomerUpdate, K>(0, value))
    }

    /// Shows customers their invoices in the portal.
    pub fn invoice_history<K>(self, value: impl rt::Maybe<InvoiceHistory, K>) -> Self {
        Self(self.0.maybe::<InvoiceHistory, K>(1, value))
    }

    /// Whether customers can change their payment methods in the portal.
    pub fn payment_method_update<K>(
        self,
        value: impl rt::Maybe<PaymentMethodUpdate, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodUpdate, K>(2, value))
    }

    /// Whether customers can cancel subscriptions, when it takes effect, and what they are asked.
    pub fn subscription_cancel<K>(
        self,
        value: impl rt::Maybe<CreateSubscriptionCancel, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateSubscriptionCancel, K>(3, value))
    }

    /// Whether customers can change subscriptions, what in them, and how it is prorated.
    pub fn subscription_update<K>(
        self,
        value: impl rt::Maybe<CreateSubscriptionUpdate, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateSubscriptionUpdate, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Turns on the page where customers log in to the portal by email, without a session from you.
///
/// The parameters of `login_page`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/login_page`.
#[derive(Clone)]
#[must_use]
pub struct CreateLoginPage(rt::Params);

impl CreateLoginPage {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        CreateLoginPage(CreateLoginPage::default().0.set::<bool>(0, enabled))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which changes wait until the period ends rather than come at once.
///
/// The parameters of `features.subscription_update.schedule_at_period_end`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/subscription_update/properties/schedule_at_period_end`.
#[derive(Clone)]
#[must_use]
pub struct CreateScheduleAtPeriodEnd(rt::Params);

impl CreateScheduleAtPeriodEnd {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What makes a change wait for the end of the period, such as a lower price. One that is met is enough. An empty list says that there are none. A second call replaces the first.
    pub fn conditions<K>(self, value: impl rt::MaybeList<Condition, K>) -> Self {
        Self(self.0.maybe_list::<Condition, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether customers can cancel subscriptions, when it takes effect, and what they are asked.
///
/// The parameters of `features.subscription_cancel`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/subscription_cancel`.
#[derive(Clone)]
#[must_use]
pub struct CreateSubscriptionCancel(rt::Params);

impl CreateSubscriptionCancel {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        CreateSubscriptionCancel(
            CreateSubscriptionCancel::default().0.set::<bool>(0, enabled),
        )
    }

    /// Whether customers who cancel are asked why, and which reasons they can choose.
    pub fn cancellation_reason<K>(
        self,
        value: impl rt::Maybe<CreateCancellationReason, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateCancellationReason, K>(1, value))
    }

    /// Whether a subscription that the customer cancels ends at once or with its period. `at_period_end` or `immediately`.
    pub fn mode<K>(self, value: impl rt::Maybe<SubscriptionCancelMode, K>) -> Self {
        Self(self.0.maybe::<SubscriptionCancelMode, K>(2, value))
    }

    /// Whether customers who cancel are credited for the time that they paid for and won't have. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior<K>(
        self,
        value: impl rt::Maybe<ProrationBehavior, K>,
    ) -> Self {
        Self(self.0.maybe::<ProrationBehavior, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether customers can change subscriptions, what in them, and how it is prorated.
///
/// The parameters of `features.subscription_update`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/subscription_update`.
#[derive(Clone)]
#[must_use]
pub struct CreateSubscriptionUpdate(rt::Params);

impl CreateSubscriptionUpdate {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        CreateSubscriptionUpdate(
            CreateSubscriptionUpdate::default().0.set::<bool>(0, enabled),
        )
    }

    /// Whether a change in the portal starts a new billing period (`now`) or keeps the old one (`unchanged`, as it is unless set).
    pub fn billing_cycle_anchor<K>(
        self,
        value: impl rt::Maybe<BillingCycleAnchor, K>,
    ) -> Self {
        Self(self.0.maybe::<BillingCycleAnchor, K>(1, value))
    }

    /// What customers can change on their subscriptions: `price`, `quantity`, `promotion_code`. Nothing if empty. An empty list says that there are none. A second call replaces the first.
    pub fn default_allowed_updates<K>(
        self,
        value: impl rt::MaybeList<DefaultAllowedUpdate, K>,
    ) -> Self {
        Self(self.0.maybe_list::<DefaultAllowedUpdate, K>(2, value))
    }

    /// Clears `default_allowed_updates`.
    pub fn clear_default_allowed_updates(self) -> Self {
        Self(self.0.clear(2))
    }

    /// The products that customers can change their subscriptions to, up to 10. Clearing removes them all. An empty list says that there are none. A second call replaces the first.
    pub fn products<K>(self, value: impl rt::MaybeList<Product, K>) -> Self {
        Self(self.0.maybe_list::<Product, K>(3, value))
    }

    /// Clears `products`.
    pub fn clear_products(self) -> Self {
        Self(self.0.clear(3))
    }

    /// What becomes of the difference when customers change their subscription in the middle of a period. Nothing unless set. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior<K>(
        self,
        value: impl rt::Maybe<ProrationBehavior, K>,
    ) -> Self {
        Self(self.0.maybe::<ProrationBehavior, K>(4, value))
    }

    /// Which changes wait until the period ends rather than come at once.
    pub fn schedule_at_period_end<K>(
        self,
        value: impl rt::Maybe<CreateScheduleAtPeriodEnd, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateScheduleAtPeriodEnd, K>(5, value))
    }

    /// Whether a change during the trial ends it (`end_trial`, as it is unless set) or goes on with it. `continue_trial` or `end_trial`.
    pub fn trial_update_behavior<K>(
        self,
        value: impl rt::Maybe<TrialUpdateBehavior, K>,
    ) -> Self {
        Self(self.0.maybe::<TrialUpdateBehavior, K>(6, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Shows customers their invoices in the portal.
///
/// The parameters of `features.invoice_history`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/invoice_history`.
#[derive(Clone)]
#[must_use]
pub struct InvoiceHistory(rt::Params);

impl InvoiceHistory {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        InvoiceHistory(InvoiceHistory::default().0.set::<bool>(0, enabled))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether customers can change their payment methods in the portal.
///
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

    /// Id of the configuration with the payment methods that the portal offers. Your default one unless set.
    pub fn payment_method_configuration<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
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

/// The products that customers can change their subscriptions to, up to 10.
///
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
            Product::default().0.set_list::<String>(0, prices).set::<String>(1, product),
        )
    }

    /// Whether the customer can change the quantity in the portal, and within which bounds.
    pub fn adjustable_quantity<K>(
        self,
        value: impl rt::Maybe<AdjustableQuantity, K>,
    ) -> Self {
        Self(self.0.maybe::<AdjustableQuantity, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the portal tells customers of your business, such as links to terms and privacy policy.
///
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

    /// What the portal says at the top. At most 60 characters.
    pub fn headline<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Clears `headline`.
    pub fn clear_headline(self) -> Self {
        Self(self.0.clear(0))
    }

    /// The business's privacy policy, which the portal links to.
    pub fn privacy_policy_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Clears `privacy_policy_url`.
    pub fn clear_privacy_policy_url(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Where your terms of service are published.
    pub fn terms_of_service_url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
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

/// Whether customers who cancel are asked why, and which reasons they can choose.
///
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

    /// Which reasons the customer can choose from. `customer_service`, `low_quality`, `missing_features`, `other`, `switched_service`, `too_complex`, `too_expensive` or `unused`. An empty list says that there are none. A second call replaces the first.
    pub fn options<K>(
        self,
        value: impl rt::MaybeList<CancellationReasonOption, K>,
    ) -> Self {
        Self(self.0.maybe_list::<CancellationReasonOption, K>(1, value))
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

/// Lets customers change their own data in the portal.
///
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

    /// What customers can change about themselves in the portal. Nothing if empty. `address`, `email`, `name`, `phone`, `shipping` or `tax_id`. An empty list says that there are none. A second call replaces the first.
    pub fn allowed_updates<K>(
        self,
        value: impl rt::MaybeList<AllowedUpdate, K>,
    ) -> Self {
        Self(self.0.maybe_list::<AllowedUpdate, K>(0, value))
    }

    /// Clears `allowed_updates`.
    pub fn clear_allowed_updates(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Whether customers can change their own data in the portal.
    pub fn enabled<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What customers can do in the portal.
///
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

    /// Lets customers change their own data in the portal.
    pub fn customer_update<K>(
        self,
        value: impl rt::Maybe<UpdateCustomerUpdate, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateCustomerUpdate, K>(0, value))
    }

    /// Shows customers their invoices in the portal.
    pub fn invoice_history<K>(self, value: impl rt::Maybe<InvoiceHistory, K>) -> Self {
        Self(self.0.maybe::<InvoiceHistory, K>(1, value))
    }

    /// Whether customers can change their payment methods in the portal.
    pub fn payment_method_update<K>(
        self,
        value: impl rt::Maybe<PaymentMethodUpdate, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodUpdate, K>(2, value))
    }

    /// Whether customers can cancel subscriptions, when it takes effect, and what they are asked.
    pub fn subscription_cancel<K>(
        self,
        value: impl rt::Maybe<UpdateSubscriptionCancel, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateSubscriptionCancel, K>(3, value))
    }

    /// Whether customers can change subscriptions, what in them, and how it is prorated.
    pub fn subscription_update<K>(
        self,
        value: impl rt::Maybe<UpdateSubscriptionUpdate, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateSubscriptionUpdate, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Turns on the page where customers log in to the portal by email, without a session from you.
///
/// The parameters of `login_page`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1configurations~1{configuration}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/login_page`.
#[derive(Clone)]
#[must_use]
pub struct UpdateLoginPage(rt::Params);

impl UpdateLoginPage {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        UpdateLoginPage(UpdateLoginPage::default().0.set::<bool>(0, enabled))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which changes wait until the period ends rather than come at once.
///
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

    /// What makes a change wait for the end of the period, such as a lower price. One that is met is enough. An empty list says that there are none. A second call replaces the first.
    pub fn conditions<K>(self, value: impl rt::MaybeList<Condition, K>) -> Self {
        Self(self.0.maybe_list::<Condition, K>(0, value))
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

/// Whether customers can cancel subscriptions, when it takes effect, and what they are asked.
///
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

    /// Whether customers who cancel are asked why, and which reasons they can choose.
    pub fn cancellation_reason<K>(
        self,
        value: impl rt::Maybe<UpdateCancellationReason, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateCancellationReason, K>(0, value))
    }

    /// Whether customers can cancel subscriptions in the portal.
    pub fn enabled<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Whether a subscription that the customer cancels ends at once or with its period. `at_period_end` or `immediately`.
    pub fn mode<K>(self, value: impl rt::Maybe<SubscriptionCancelMode, K>) -> Self {
        Self(self.0.maybe::<SubscriptionCancelMode, K>(2, value))
    }

    /// Whether customers who cancel are credited for the time that they paid for and won't have. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior<K>(
        self,
        value: impl rt::Maybe<ProrationBehavior, K>,
    ) -> Self {
        Self(self.0.maybe::<ProrationBehavior, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether customers can change subscriptions, what in them, and how it is prorated.
///
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

    /// Whether a change in the portal starts a new billing period (`now`) or keeps the old one (`unchanged`, as it is unless set).
    pub fn billing_cycle_anchor<K>(
        self,
        value: impl rt::Maybe<BillingCycleAnchor, K>,
    ) -> Self {
        Self(self.0.maybe::<BillingCycleAnchor, K>(0, value))
    }

    /// What customers can change on their subscriptions: `price`, `quantity`, `promotion_code`. Nothing if empty. An empty list says that there are none. A second call replaces the first.
    pub fn default_allowed_updates<K>(
        self,
        value: impl rt::MaybeList<DefaultAllowedUpdate, K>,
    ) -> Self {
        Self(self.0.maybe_list::<DefaultAllowedUpdate, K>(1, value))
    }

    /// Clears `default_allowed_updates`.
    pub fn clear_default_allowed_updates(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Whether customers can change subscriptions in the portal.
    pub fn enabled<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value))
    }

    /// The products that customers can change their subscriptions to, up to 10. Clearing removes them all. An empty list says that there are none. A second call replaces the first.
    pub fn products<K>(self, value: impl rt::MaybeList<Product, K>) -> Self {
        Self(self.0.maybe_list::<Product, K>(3, value))
    }

    /// Clears `products`.
    pub fn clear_products(self) -> Self {
        Self(self.0.clear(3))
    }

    /// What becomes of the difference when customers change their subscription in the middle of a period. Nothing unless set. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior<K>(
        self,
        value: impl rt::Maybe<ProrationBehavior, K>,
    ) -> Self {
        Self(self.0.maybe::<ProrationBehavior, K>(4, value))
    }

    /// Which changes wait until the period ends rather than come at once.
    pub fn schedule_at_period_end<K>(
        self,
        value: impl rt::Maybe<UpdateScheduleAtPeriodEnd, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateScheduleAtPeriodEnd, K>(5, value))
    }

    /// Whether a change during the trial ends it (`end_trial`, as it is unless set) or goes on with it. `continue_trial` or `end_trial`.
    pub fn trial_update_behavior<K>(
        self,
        value: impl rt::Maybe<TrialUpdateBehavior, K>,
    ) -> Self {
        Self(self.0.maybe::<TrialUpdateBehavior, K>(6, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    AdjustableQuantity;
    "enabled" required: bool;
    "maximum": i64;
    "minimum": i64;
}

rt::params! {
    Condition;
    "type" required: ConditionType;
}

rt::params! {
    CreateBusinessProfile;
    "headline": rt::Clearable<String>;
    "privacy_policy_url": String;
    "terms_of_service_url": String;
}

rt::params! {
    CreateCancellationReason;
    "enabled" required: bool;
    "options" required: rt::Clearable<Vec<CancellationReasonOption>>;
}

rt::params! {
    CreateCustomerUpdate;
    "enabled" required: bool;
    "allowed_updates": rt::Clearable<Vec<AllowedUpdate>>;
}

rt::params! {
    CreateFeatures;
    "customer_update": CreateCustomerUpdate;
    "invoice_history": InvoiceHistory;
    "payment_method_update": PaymentMethodUpdate;
    "subscription_cancel": CreateSubscriptionCancel;
    "subscription_update": CreateSubscriptionUpdate;
}

rt::params! {
    CreateLoginPage;
    "enabled" required: bool;
}

rt::params! {
    CreateScheduleAtPeriodEnd;
    "conditions": Vec<Condition>;
}

rt::params! {
    CreateSubscriptionCancel;
    "enabled" required: bool;
    "cancellation_reason": CreateCancellationReason;
    "mode": SubscriptionCancelMode;
    "proration_behavior": ProrationBehavior;
}

rt::params! {
    CreateSubscriptionUpdate;
    "enabled" required: bool;
    "billing_cycle_anchor": BillingCycleAnchor;
    "default_allowed_updates": rt::Clearable<Vec<DefaultAllowedUpdate>>;
    "products": rt::Clearable<Vec<Product>>;
    "proration_behavior": ProrationBehavior;
    "schedule_at_period_end": CreateScheduleAtPeriodEnd;
    "trial_update_behavior": TrialUpdateBehavior;
}

rt::params! {
    InvoiceHistory;
    "enabled" required: bool;
}

rt::params! {
    PaymentMethodUpdate;
    "enabled" required: bool;
    "payment_method_configuration": rt::Clearable<String>;
}

rt::params! {
    Product;
    "prices" required: Vec<String>;
    "product" required: String;
    "adjustable_quantity": AdjustableQuantity;
}

rt::params! {
    UpdateBusinessProfile;
    "headline": rt::Clearable<String>;
    "privacy_policy_url": rt::Clearable<String>;
    "terms_of_service_url": rt::Clearable<String>;
}

rt::params! {
    UpdateCancellationReason;
    "enabled" required: bool;
    "options": rt::Clearable<Vec<CancellationReasonOption>>;
}

rt::params! {
    UpdateCustomerUpdate;
    "allowed_updates": rt::Clearable<Vec<AllowedUpdate>>;
    "enabled": bool;
}

rt::params! {
    UpdateFeatures;
    "customer_update": UpdateCustomerUpdate;
    "invoice_history": InvoiceHistory;
    "payment_method_update": PaymentMethodUpdate;
    "subscription_cancel": UpdateSubscriptionCancel;
    "subscription_update": UpdateSubscriptionUpdate;
}

rt::params! {
    UpdateLoginPage;
    "enabled" required: bool;
}

rt::params! {
    UpdateScheduleAtPeriodEnd;
    "conditions": rt::Clearable<Vec<Condition>>;
}

rt::params! {
    UpdateSubscriptionCancel;
    "cancellation_reason": UpdateCancellationReason;
    "enabled": bool;
    "mode": SubscriptionCancelMode;
    "proration_behavior": ProrationBehavior;
}

rt::params! {
    UpdateSubscriptionUpdate;
    "billing_cycle_anchor": BillingCycleAnchor;
    "default_allowed_updates": rt::Clearable<Vec<DefaultAllowedUpdate>>;
    "enabled": bool;
    "products": rt::Clearable<Vec<Product>>;
    "proration_behavior": ProrationBehavior;
    "schedule_at_period_end": UpdateScheduleAtPeriodEnd;
    "trial_update_behavior": TrialUpdateBehavior;
}
