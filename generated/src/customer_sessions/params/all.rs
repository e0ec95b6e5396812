// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Buy button: the same shape as [`crate::params::Enabled`].
pub type BuyButton = crate::params::Enabled;
/// The parameters of `components`.
///
/// Contract: `#/paths/~1v1~1customer_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components`.
#[derive(Clone, Default)]
#[must_use]
pub struct Components {
    buy_button: Option<Box<BuyButton>>,
    customer_sheet: Option<Box<CustomerSheet>>,
    mobile_payment_element: Option<Box<MobilePaymentElement>>,
    payment_element: Option<Box<PaymentElement>>,
    pricing_table: Option<Box<PricingTable>>,
    extra: rt::Extra,
}
impl Components {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Buy button.
    pub fn buy_button(mut self, value: BuyButton) -> Self {
        self.buy_button = Some(Box::new(value));
        self
    }
    /// Customer sheet.
    pub fn customer_sheet(mut self, value: CustomerSheet) -> Self {
        self.customer_sheet = Some(Box::new(value));
        self
    }
    /// Mobile payment element.
    pub fn mobile_payment_element(mut self, value: MobilePaymentElement) -> Self {
        self.mobile_payment_element = Some(Box::new(value));
        self
    }
    /// Payment element.
    pub fn payment_element(mut self, value: PaymentElement) -> Self {
        self.payment_element = Some(Box::new(value));
        self
    }
    /// Pricing table.
    pub fn pricing_table(mut self, value: PricingTable) -> Self {
        self.pricing_table = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Components;
    0 => buy_button "buy_button";
    1 => customer_sheet "customer_sheet";
    2 => mobile_payment_element "mobile_payment_element";
    3 => payment_element "payment_element";
    4 => pricing_table "pricing_table";
}
/// The parameters of `components.customer_sheet`.
///
/// Contract: `#/paths/~1v1~1customer_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/customer_sheet`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomerSheet {
    enabled: bool,
    features: Option<Box<CustomerSheetFeatures>>,
    extra: rt::Extra,
}
impl CustomerSheet {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Default::default()
        }
    }
    /// Features.
    pub fn features(mut self, value: CustomerSheetFeatures) -> Self {
        self.features = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CustomerSheet;
    0 => enabled "enabled" required;
    1 => features "features";
}
/// The parameters of `components.customer_sheet.features`.
///
/// Contract: `#/paths/~1v1~1customer_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/customer_sheet/properties/features`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomerSheetFeatures {
    payment_method_allow_redisplay_filters: Option<
        Vec<crate::customer_sessions::PaymentMethodAllowRedisplayFilter>,
    >,
    payment_method_remove: Option<crate::types::Toggle>,
    extra: rt::Extra,
}
impl CustomerSheetFeatures {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Payment method allow redisplay filters. `always`, `limited` or `unspecified`.
    pub fn payment_method_allow_redisplay_filters(
        mut self,
        value: impl IntoIterator<
            Item = crate::customer_sessions::PaymentMethodAllowRedisplayFilter,
        >,
    ) -> Self {
        self.payment_method_allow_redisplay_filters = Some(value.into_iter().collect());
        self
    }
    /// Payment method remove. `disabled` or `enabled`.
    pub fn payment_method_remove(mut self, value: crate::types::Toggle) -> Self {
        self.payment_method_remove = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CustomerSheetFeatures;
    0 => payment_method_allow_redisplay_filters "payment_method_allow_redisplay_filters";
    1 => payment_method_remove "payment_method_remove";
}
/// The parameters of `components.mobile_payment_element`.
///
/// Contract: `#/paths/~1v1~1customer_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/mobile_payment_element`.
#[derive(Clone, Default)]
#[must_use]
pub struct MobilePaymentElement {
    enabled: bool,
    features: Option<Box<MobilePaymentElementFeatures>>,
    extra: rt::Extra,
}
impl MobilePaymentElement {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Default::default()
        }
    }
    /// Features.
    pub fn features(mut self, value: MobilePaymentElementFeatures) -> Self {
        self.features = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    MobilePaymentElement;
    0 => enabled "enabled" required;
    1 => features "features";
}
/// The parameters of `components.mobile_payment_element.features`.
///
/// Contract: `#/paths/~1v1~1customer_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/mobile_payment_element/properties/features`.
#[derive(Clone, Default)]
#[must_use]
pub struct MobilePaymentElementFeatures {
    payment_method_allow_redisplay_filters: Option<
        Vec<crate::customer_sessions::PaymentMethodAllowRedisplayFilter>,
    >,
    payment_method_redisplay: Option<crate::types::Toggle>,
    payment_method_remove: Option<crate::types::Toggle>,
    payment_method_save: Option<crate::types::Toggle>,
    payment_method_save_allow_redisplay_override: Option<
        crate::customer_sessions::PaymentMethodSaveAllowRedisplayOverride,
    >,
    extra: rt::Extra,
}
impl MobilePaymentElementFeatures {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Payment method allow redisplay filters. `always`, `limited` or `unspecified`.
    pub fn payment_method_allow_redisplay_filters(
        mut self,
        value: impl IntoIterator<
            Item = crate::customer_sessions::PaymentMethodAllowRedisplayFilter,
        >,
    ) -> Self {
        self.payment_method_allow_redisplay_filters = Some(value.into_iter().collect());
        self
    }
    /// Payment method redisplay. `disabled` or `enabled`.
    pub fn payment_method_redisplay(mut self, value: crate::types::Toggle) -> Self {
        self.payment_method_redisplay = Some(value);
        self
    }
    /// Payment method remove. `disabled` or `enabled`.
    pub fn payment_method_remove(mut self, value: crate::types::Toggle) -> Self {
        self.payment_method_remove = Some(value);
        self
    }
    /// Payment method save. `disabled` or `enabled`.
    pub fn payment_method_save(mut self, value: crate::types::Toggle) -> Self {
        self.payment_method_save = Some(value);
        self
    }
    /// Payment method save allow redisplay override. `always`, `limited` or `unspecified`.
    pub fn payment_method_save_allow_redisplay_override(
        mut self,
        value: crate::customer_sessions::PaymentMethodSaveAllowRedisplayOverride,
    ) -> Self {
        self.payment_method_save_allow_redisplay_override = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    MobilePaymentElementFeatures;
    0 => payment_method_allow_redisplay_filters "payment_method_allow_redisplay_filters";
    1 => payment_method_redisplay "payment_method_redisplay";
    2 => payment_method_remove "payment_method_remove";
    3 => payment_method_save "payment_method_save";
    4 => payment_method_save_allow_redisplay_override "payment_method_save_allow_redisplay_override";
}
/// The parameters of `components.payment_element`.
///
/// Contract: `#/paths/~1v1~1customer_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/payment_element`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentElement {
    enabled: bool,
    features: Option<Box<PaymentElementFeatures>>,
    extra: rt::Extra,
}
impl PaymentElement {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Default::default()
        }
    }
    /// Features.
    pub fn features(mut self, value: PaymentElementFeatures) -> Self {
        self.features = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PaymentElement;
    0 => enabled "enabled" required;
    1 => features "features";
}
/// The parameters of `components.payment_element.features`.
///
/// Contract: `#/paths/~1v1~1customer_sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/components/properties/payment_element/properties/features`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentElementFeatures {
    payment_method_allow_redisplay_filters: Option<
        Vec<crate::customer_sessions::PaymentMethodAllowRedisplayFilter>,
    >,
    payment_method_redisplay: Option<crate::types::Toggle>,
    payment_method_redisplay_limit: Option<i64>,
    payment_method_remove: Option<crate::types::Toggle>,
    payment_method_save: Option<crate::types::Toggle>,
    payment_method_save_usage: Option<crate::customer_sessions::PaymentMethodSaveUsage>,
    extra: rt::Extra,
}
impl PaymentElementFeatures {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Payment method allow redisplay filters. `always`, `limited` or `unspecified`.
    pub fn payment_method_allow_redisplay_filters(
        mut self,
        value: impl IntoIterator<
            Item = crate::customer_sessions::PaymentMethodAllowRedisplayFilter,
        >,
    ) -> Self {
        self.payment_method_allow_redisplay_filters = Some(value.into_iter().collect());
        self
    }
    /// Payment method redisplay. `disabled` or `enabled`.
    pub fn payment_method_redisplay(mut self, value: crate::types::Toggle) -> Self {
        self.payment_method_redisplay = Some(value);
        self
    }
    /// Payment method redisplay limit.
    pub fn payment_method_redisplay_limit(mut self, value: i64) -> Self {
        self.payment_method_redisplay_limit = Some(value);
        self
    }
    /// Payment method remove. `disabled` or `enabled`.
    pub fn payment_method_remove(mut self, value: crate::types::Toggle) -> Self {
        self.payment_method_remove = Some(value);
        self
    }
    /// Payment method save. `disabled` or `enabled`.
    pub fn payment_method_save(mut self, value: crate::types::Toggle) -> Self {
        self.payment_method_save = Some(value);
        self
    }
    /// Payment method save usage. `off_session` or `on_session`.
    pub fn payment_method_save_usage(
        mut self,
        value: crate::customer_sessions::PaymentMethodSaveUsage,
    ) -> Self {
        self.payment_method_save_usage = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PaymentElementFeatures;
    0 => payment_method_allow_redisplay_filters "payment_method_allow_redisplay_filters";
    1 => payment_method_redisplay "payment_method_redisplay";
    2 => payment_method_redisplay_limit "payment_method_redisplay_limit";
    3 => payment_method_remove "payment_method_remove";
    4 => payment_method_save "payment_method_save";
    5 => payment_method_save_usage "payment_method_save_usage";
}
/// Pricing table: the same shape as [`crate::params::Enabled`].
pub type PricingTable = crate::params::Enabled;
