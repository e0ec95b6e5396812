// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customer_sessions::PaymentMethodAllowRedisplayFilter;
use crate::customer_sessions::PaymentMethodRedisplay;
use crate::customer_sessions::PaymentMethodRemove;
use crate::customer_sessions::PaymentMethodSave;
use crate::customer_sessions::PaymentMethodSaveAllowRedisplayOverride;
use crate::customer_sessions::PaymentMethodSaveUsage;
use crate::rt;

/// Whether buy buttons know the customer.
///
/// The parameters of `components.buy_button`.
///
/// Contract: `#/paths/~1v1~1customer_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/buy_button`.
#[derive(Clone)]
#[must_use]
pub struct BuyButton(rt::Params);

impl BuyButton {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        BuyButton(BuyButton::default().0.set::<bool>(0, enabled))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which components the session may show, and what each allows.
///
/// The parameters of `components`.
///
/// Contract: `#/paths/~1v1~1customer_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components`.
#[derive(Clone)]
#[must_use]
pub struct Components(rt::Params);

impl Components {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether buy buttons know the customer.
    pub fn buy_button<K>(self, value: impl rt::Maybe<BuyButton, K>) -> Self {
        Self(self.0.maybe::<BuyButton, K>(0, value))
    }

    /// Lets the customer sheet of the mobile SDK use the session.
    pub fn customer_sheet<K>(self, value: impl rt::Maybe<CustomerSheet, K>) -> Self {
        Self(self.0.maybe::<CustomerSheet, K>(1, value))
    }

    /// Settings of the Mobile Payment Element for this customer.
    pub fn mobile_payment_element<K>(
        self,
        value: impl rt::Maybe<MobilePaymentElement, K>,
    ) -> Self {
        Self(self.0.maybe::<MobilePaymentElement, K>(2, value))
    }

    /// What the Payment Element does for this customer, such as show saved payment methods.
    pub fn payment_element<K>(self, value: impl rt::Maybe<PaymentElement, K>) -> Self {
        Self(self.0.maybe::<PaymentElement, K>(3, value))
    }

    /// Whether the pricing table may be shown for this customer.
    pub fn pricing_table<K>(self, value: impl rt::Maybe<PricingTable, K>) -> Self {
        Self(self.0.maybe::<PricingTable, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Lets the customer sheet of the mobile SDK use the session.
///
/// The parameters of `components.customer_sheet`.
///
/// Contract: `#/paths/~1v1~1customer_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/customer_sheet`.
#[derive(Clone)]
#[must_use]
pub struct CustomerSheet(rt::Params);

impl CustomerSheet {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        CustomerSheet(CustomerSheet::default().0.set::<bool>(0, enabled))
    }

    /// What the customer can do in the customer sheet.
    pub fn features<K>(self, value: impl rt::Maybe<CustomerSheetFeatures, K>) -> Self {
        Self(self.0.maybe::<CustomerSheetFeatures, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the customer can do in the customer sheet.
///
/// The parameters of `components.customer_sheet.features`.
///
/// Contract: `#/paths/~1v1~1customer_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/customer_sheet/properties/features`.
#[derive(Clone)]
#[must_use]
pub struct CustomerSheetFeatures(rt::Params);

impl CustomerSheetFeatures {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Which saved payment methods are shown, by their `allow_redisplay`. Only those with `always` unless set. `always`, `limited` or `unspecified`. An empty list says that there are none. A second call replaces the first.
    pub fn payment_method_allow_redisplay_filters<K>(
        self,
        value: impl rt::MaybeList<PaymentMethodAllowRedisplayFilter, K>,
    ) -> Self {
        Self(self.0.maybe_list::<PaymentMethodAllowRedisplayFilter, K>(0, value))
    }

    /// Whether the customer can remove saved payment methods. One that is removed is detached from the customer, and subscriptions that depend on it go unpaid. `disabled` or `enabled`.
    pub fn payment_method_remove<K>(
        self,
        value: impl rt::Maybe<PaymentMethodRemove, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodRemove, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Settings of the Mobile Payment Element for this customer.
///
/// The parameters of `components.mobile_payment_element`.
///
/// Contract: `#/paths/~1v1~1customer_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/mobile_payment_element`.
#[derive(Clone)]
#[must_use]
pub struct MobilePaymentElement(rt::Params);

impl MobilePaymentElement {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        MobilePaymentElement(MobilePaymentElement::default().0.set::<bool>(0, enabled))
    }

    /// What the customer can do in the mobile payment element.
    pub fn features<K>(
        self,
        value: impl rt::Maybe<MobilePaymentElementFeatures, K>,
    ) -> Self {
        Self(self.0.maybe::<MobilePaymentElementFeatures, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the customer can do in the mobile payment element.
///
/// The parameters of `components.mobile_payment_element.features`.
///
/// Contract: `#/paths/~1v1~1customer_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/mobile_payment_element/properties/features`.
#[derive(Clone)]
#[must_use]
pub struct MobilePaymentElementFeatures(rt::Params);

impl MobilePaymentElementFeatures {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Which saved payment methods are shown, by their `allow_redisplay`. Only those with `always` unless set. `always`, `limited` or `unspecified`. An empty list says that there are none. A second call replaces the first.
    pub fn payment_method_allow_redisplay_filters<K>(
        self,
        value: impl rt::MaybeList<PaymentMethodAllowRedisplayFilter, K>,
    ) -> Self {
        Self(self.0.maybe_list::<PaymentMethodAllowRedisplayFilter, K>(0, value))
    }

    /// Whether saved payment methods are shown. `disabled` or `enabled`.
    pub fn payment_method_redisplay<K>(
        self,
        value: impl rt::Maybe<PaymentMethodRedisplay, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodRedisplay, K>(1, value))
    }

    /// Whether the customer can remove saved payment methods. One that is removed is detached from the customer, and subscriptions that depend on it go unpaid. `disabled` or `enabled`.
    pub fn payment_method_remove<K>(
        self,
        value: impl rt::Maybe<PaymentMethodRemove, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodRemove, K>(2, value))
    }

    /// Whether there is a checkbox to save the payment method. Checked, its `allow_redisplay` becomes `always` on confirmation. `disabled` or `enabled`.
    pub fn payment_method_save<K>(
        self,
        value: impl rt::Maybe<PaymentMethodSave, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodSave, K>(3, value))
    }

    /// Which `allow_redisplay` a new payment method gets while [`payment_method_save`](Self::payment_method_save()) is `disabled`. None is set unless given. `always`, `limited` or `unspecified`.
    pub fn payment_method_save_allow_redisplay_override<K>(
        self,
        value: impl rt::Maybe<PaymentMethodSaveAllowRedisplayOverride, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodSaveAllowRedisplayOverride, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the Payment Element does for this customer, such as show saved payment methods.
///
/// The parameters of `components.payment_element`.
///
/// Contract: `#/paths/~1v1~1customer_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/payment_element`.
#[derive(Clone)]
#[must_use]
pub struct PaymentElement(rt::Params);

impl PaymentElement {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        PaymentElement(PaymentElement::default().0.set::<bool>(0, enabled))
    }

    /// What the customer can do in the Payment Element.
    pub fn features<K>(self, value: impl rt::Maybe<PaymentElementFeatures, K>) -> Self {
        Self(self.0.maybe::<PaymentElementFeatures, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the customer can do in the Payment Element.
///
/// The parameters of `components.payment_element.features`.
///
/// Contract: `#/paths/~1v1~1customer_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/payment_element/properties/features`.
#[derive(Clone)]
#[must_use]
pub struct PaymentElementFeatures(rt::Params);

impl PaymentElementFeatures {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Which saved payment methods are shown, by their `allow_redisplay`. Only those with `always` unless set. `always`, `limited` or `unspecified`. An empty list says that there are none. A second call replaces the first.
    pub fn payment_method_allow_redisplay_filters<K>(
        self,
        value: impl rt::MaybeList<PaymentMethodAllowRedisplayFilter, K>,
    ) -> Self {
        Self(self.0.maybe_list::<PaymentMethodAllowRedisplayFilter, K>(0, value))
    }

    /// Whether saved payment methods are shown. They aren't unless set. `disabled` or `enabled`.
    pub fn payment_method_redisplay<K>(
        self,
        value: impl rt::Maybe<PaymentMethodRedisplay, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodRedisplay, K>(1, value))
    }

    /// How many saved payment methods are shown, 3 unless set, at most 10.
    pub fn payment_method_redisplay_limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value))
    }

    /// Whether the customer can remove saved payment methods. One that is removed is detached from the customer, and subscriptions that depend on it go unpaid. `disabled` or `enabled`.
    pub fn payment_method_remove<K>(
        self,
        value: impl rt::Maybe<PaymentMethodRemove, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodRemove, K>(3, value))
    }

    /// Whether there is a checkbox to save the payment method. Checked, its `allow_redisplay` becomes `always` on confirmation. `disabled` or `enabled`.
    pub fn payment_method_save<K>(
        self,
        value: impl rt::Maybe<PaymentMethodSave, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodSave, K>(4, value))
    }

    /// What `setup_future_usage` becomes on a payment intent if the customer checks the box to save. Setup intents have their own `usage`. `off_session` or `on_session`.
    pub fn payment_method_save_usage<K>(
        self,
        value: impl rt::Maybe<PaymentMethodSaveUsage, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodSaveUsage, K>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether the pricing table may be shown for this customer.
///
/// The parameters of `components.pricing_table`.
///
/// Contract: `#/paths/~1v1~1customer_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/pricing_table`.
#[derive(Clone)]
#[must_use]
pub struct PricingTable(rt::Params);

impl PricingTable {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        PricingTable(PricingTable::default().0.set::<bool>(0, enabled))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    BuyButton;
    "enabled" required: bool;
}

rt::params! {
    Components;
    "buy_button": BuyButton;
    "customer_sheet": CustomerSheet;
    "mobile_payment_element": MobilePaymentElement;
    "payment_element": PaymentElement;
    "pricing_table": PricingTable;
}

rt::params! {
    CustomerSheet;
    "enabled" required: bool;
    "features": CustomerSheetFeatures;
}

rt::params! {
    CustomerSheetFeatures;
    "payment_method_allow_redisplay_filters": Vec<PaymentMethodAllowRedisplayFilter>;
    "payment_method_remove": PaymentMethodRemove;
}

rt::params! {
    MobilePaymentElement;
    "enabled" required: bool;
    "features": MobilePaymentElementFeatures;
}

rt::params! {
    MobilePaymentElementFeatures;
    "payment_method_allow_redisplay_filters": Vec<PaymentMethodAllowRedisplayFilter>;
    "payment_method_redisplay": PaymentMethodRedisplay;
    "payment_method_remove": PaymentMethodRemove;
    "payment_method_save": PaymentMethodSave;
    "payment_method_save_allow_redisplay_override": PaymentMethodSaveAllowRedisplayOverride;
}

rt::params! {
    PaymentElement;
    "enabled" required: bool;
    "features": PaymentElementFeatures;
}

rt::params! {
    PaymentElementFeatures;
    "payment_method_allow_redisplay_filters": Vec<PaymentMethodAllowRedisplayFilter>;
    "payment_method_redisplay": PaymentMethodRedisplay;
    "payment_method_redisplay_limit": i64;
    "payment_method_remove": PaymentMethodRemove;
    "payment_method_save": PaymentMethodSave;
    "payment_method_save_usage": PaymentMethodSaveUsage;
}

rt::params! {
    PricingTable;
    "enabled" required: bool;
}
