// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `flow_data.after_completion.hosted_confirmation`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow_data/properties/after_completion/properties/hosted_confirmation`.
#[cfg(any(feature = "billing_portal", feature = "payment_links"))]
#[derive(Clone)]
#[must_use]
pub struct HostedConfirmation(rt::Params);
#[cfg(any(feature = "billing_portal", feature = "payment_links"))]
impl HostedConfirmation {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Custom message. At most 500 characters.
    pub fn custom_message(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "billing_portal", feature = "payment_links"))]
rt::params! {
    HostedConfirmation;
    "custom_message": Option<String>;
}
/// The parameters of `flow_data.after_completion.redirect`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow_data/properties/after_completion/properties/redirect`.
#[cfg(any(feature = "billing_portal", feature = "sources"))]
#[derive(Clone)]
#[must_use]
pub struct Redirect(rt::Params);
#[cfg(any(feature = "billing_portal", feature = "sources"))]
impl Redirect {
    /// With what is required.
    pub fn new(return_url: impl Into<String>) -> Self {
        Redirect(Redirect::default().0.set::<String>(0, return_url))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "billing_portal", feature = "sources"))]
rt::params! {
    Redirect;
    "return_url" required: String;
}
/// The parameters of `flow_data.subscription_update_confirm.discounts[]`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow_data/properties/subscription_update_confirm/properties/discounts/items`.
#[cfg(any(feature = "billing_portal", feature = "checkout"))]
#[derive(Clone)]
#[must_use]
pub struct SubscriptionUpdateConfirmDiscount(rt::Params);
#[cfg(any(feature = "billing_portal", feature = "checkout"))]
impl SubscriptionUpdateConfirmDiscount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Coupon. At most 5000 characters.
    pub fn coupon(self, value: impl Into<rt::Id<crate::coupons::Coupon>>) -> Self {
        Self(self.0.set::<rt::Id<crate::coupons::Coupon>>(0, value))
    }
    /// Promotion code. At most 5000 characters.
    pub fn promotion_code(
        self,
        value: impl Into<rt::Id<crate::promotion_codes::PromotionCode>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<crate::promotion_codes::PromotionCode>>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "billing_portal", feature = "checkout"))]
rt::params! {
    SubscriptionUpdateConfirmDiscount;
    "coupon": Option<String>;
    "promotion_code": Option<String>;
}
