// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `flow_data.after_completion.hosted_confirmation`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow_data/properties/after_completion/properties/hosted_confirmation`.
#[cfg(any(feature = "billing_portal", feature = "payment_links"))]
#[derive(Clone, Default)]
#[must_use]
pub struct HostedConfirmation {
    custom_message: Option<String>,
    extra: rt::Extra,
}
#[cfg(any(feature = "billing_portal", feature = "payment_links"))]
impl HostedConfirmation {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Custom message. At most 500 characters.
    pub fn custom_message(mut self, value: impl Into<String>) -> Self {
        self.custom_message = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "billing_portal", feature = "payment_links"))]
rt::record! {
    HostedConfirmation;
    0 => custom_message "custom_message";
}
/// The parameters of `flow_data.after_completion.redirect`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow_data/properties/after_completion/properties/redirect`.
#[cfg(any(feature = "billing_portal", feature = "sources"))]
#[derive(Clone, Default)]
#[must_use]
pub struct Redirect {
    return_url: String,
    extra: rt::Extra,
}
#[cfg(any(feature = "billing_portal", feature = "sources"))]
impl Redirect {
    /// With what is required.
    pub fn new(return_url: impl Into<String>) -> Self {
        Self {
            return_url: return_url.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "billing_portal", feature = "sources"))]
rt::record! {
    Redirect;
    0 => return_url "return_url" required;
}
/// The parameters of `flow_data.subscription_update_confirm.discounts[]`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow_data/properties/subscription_update_confirm/properties/discounts/items`.
#[cfg(any(feature = "billing_portal", feature = "checkout"))]
#[derive(Clone, Default)]
#[must_use]
pub struct SubscriptionUpdateConfirmDiscount {
    coupon: Option<rt::Id<crate::coupons::Coupon>>,
    promotion_code: Option<rt::Id<crate::promotion_codes::PromotionCode>>,
    extra: rt::Extra,
}
#[cfg(any(feature = "billing_portal", feature = "checkout"))]
impl SubscriptionUpdateConfirmDiscount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Coupon. At most 5000 characters.
    pub fn coupon(mut self, value: impl Into<rt::Id<crate::coupons::Coupon>>) -> Self {
        self.coupon = Some(value.into());
        self
    }
    /// Promotion code. At most 5000 characters.
    pub fn promotion_code(
        mut self,
        value: impl Into<rt::Id<crate::promotion_codes::PromotionCode>>,
    ) -> Self {
        self.promotion_code = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "billing_portal", feature = "checkout"))]
rt::record! {
    SubscriptionUpdateConfirmDiscount;
    0 => coupon "coupon";
    1 => promotion_code "promotion_code";
}
