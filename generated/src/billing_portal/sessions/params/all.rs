// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `flow_data.after_completion`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow_data/properties/after_completion`.
#[derive(Clone, Default)]
#[must_use]
pub struct AfterCompletion {
    hosted_confirmation: Option<Box<crate::params::HostedConfirmation>>,
    redirect: Option<Box<crate::params::Redirect>>,
    r#type: crate::billing_portal::PortalFlowAfterCompletionType,
    extra: rt::Extra,
}
impl AfterCompletion {
    /// With what is required.
    pub fn new(r#type: crate::billing_portal::PortalFlowAfterCompletionType) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Hosted confirmation.
    pub fn hosted_confirmation(
        mut self,
        value: crate::params::HostedConfirmation,
    ) -> Self {
        self.hosted_confirmation = Some(Box::new(value));
        self
    }
    /// Redirect.
    pub fn redirect(mut self, value: crate::params::Redirect) -> Self {
        self.redirect = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    AfterCompletion;
    0 => hosted_confirmation "hosted_confirmation";
    1 => redirect "redirect";
    2 => r#type "type" required;
}
/// The parameters of `flow_data.subscription_cancel.retention.coupon_offer`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow_data/properties/subscription_cancel/properties/retention/properties/coupon_offer`.
#[derive(Clone, Default)]
#[must_use]
pub struct CouponOffer {
    coupon: rt::Id<crate::coupons::Coupon>,
    extra: rt::Extra,
}
impl CouponOffer {
    /// With what is required.
    pub fn new(coupon: impl Into<rt::Id<crate::coupons::Coupon>>) -> Self {
        Self {
            coupon: coupon.into(),
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
    CouponOffer;
    0 => coupon "coupon" required;
}
/// Discount: the same shape as [`crate::params::SubscriptionUpdateConfirmDiscount`].
pub type Discount = crate::params::SubscriptionUpdateConfirmDiscount;
/// The parameters of `flow_data`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow_data`.
#[derive(Clone, Default)]
#[must_use]
pub struct FlowData {
    after_completion: Option<Box<AfterCompletion>>,
    subscription_cancel: Option<Box<SubscriptionCancel>>,
    subscription_update: Option<Box<SubscriptionUpdate>>,
    subscription_update_confirm: Option<Box<SubscriptionUpdateConfirm>>,
    r#type: crate::billing_portal::PortalFlowType,
    extra: rt::Extra,
}
impl FlowData {
    /// With what is required.
    pub fn new(r#type: crate::billing_portal::PortalFlowType) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// After completion.
    pub fn after_completion(mut self, value: AfterCompletion) -> Self {
        self.after_completion = Some(Box::new(value));
        self
    }
    /// Subscription cancel.
    pub fn subscription_cancel(mut self, value: SubscriptionCancel) -> Self {
        self.subscription_cancel = Some(Box::new(value));
        self
    }
    /// Subscription update.
    pub fn subscription_update(mut self, value: SubscriptionUpdate) -> Self {
        self.subscription_update = Some(Box::new(value));
        self
    }
    /// Subscription update confirm.
    pub fn subscription_update_confirm(
        mut self,
        value: SubscriptionUpdateConfirm,
    ) -> Self {
        self.subscription_update_confirm = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    FlowData;
    0 => after_completion "after_completion";
    1 => subscription_cancel "subscription_cancel";
    2 => subscription_update "subscription_update";
    3 => subscription_update_confirm "subscription_update_confirm";
    4 => r#type "type" required;
}
/// The parameters of `flow_data.subscription_update_confirm.items[]`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow_data/properties/subscription_update_confirm/properties/items/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct Item {
    id: String,
    price: Option<rt::Id<crate::prices::Price>>,
    quantity: Option<i64>,
    extra: rt::Extra,
}
impl Item {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Default::default()
        }
    }
    /// Price. At most 5000 characters.
    pub fn price(mut self, value: impl Into<rt::Id<crate::prices::Price>>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Quantity.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Item;
    0 => id "id" required;
    1 => price "price";
    2 => quantity "quantity";
}
/// The parameters of `flow_data.subscription_cancel.retention`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow_data/properties/subscription_cancel/properties/retention`.
#[derive(Clone, Default)]
#[must_use]
pub struct Retention {
    coupon_offer: CouponOffer,
    r#type: Type,
    extra: rt::Extra,
}
impl Retention {
    /// With what is required.
    pub fn new(coupon_offer: CouponOffer, r#type: Type) -> Self {
        Self {
            coupon_offer,
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
    Retention;
    0 => coupon_offer "coupon_offer" required;
    1 => r#type "type" required;
}
/// The parameters of `flow_data.subscription_cancel`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow_data/properties/subscription_cancel`.
#[derive(Clone, Default)]
#[must_use]
pub struct SubscriptionCancel {
    retention: Option<Box<Retention>>,
    subscription: rt::Id<crate::subscriptions::Subscription>,
    extra: rt::Extra,
}
impl SubscriptionCancel {
    /// With what is required.
    pub fn new(
        subscription: impl Into<rt::Id<crate::subscriptions::Subscription>>,
    ) -> Self {
        Self {
            subscription: subscription.into(),
            ..Default::default()
        }
    }
    /// Retention.
    pub fn retention(mut self, value: Retention) -> Self {
        self.retention = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    SubscriptionCancel;
    0 => retention "retention";
    1 => subscription "subscription" required;
}
/// The parameters of `flow_data.subscription_update`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow_data/properties/subscription_update`.
#[derive(Clone, Default)]
#[must_use]
pub struct SubscriptionUpdate {
    subscription: rt::Id<crate::subscriptions::Subscription>,
    extra: rt::Extra,
}
impl SubscriptionUpdate {
    /// With what is required.
    pub fn new(
        subscription: impl Into<rt::Id<crate::subscriptions::Subscription>>,
    ) -> Self {
        Self {
            subscription: subscription.into(),
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
    SubscriptionUpdate;
    0 => subscription "subscription" required;
}
/// The parameters of `flow_data.subscription_update_confirm`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow_data/properties/subscription_update_confirm`.
#[derive(Clone, Default)]
#[must_use]
pub struct SubscriptionUpdateConfirm {
    discounts: Option<Vec<Discount>>,
    items: Vec<Item>,
    subscription: rt::Id<crate::subscriptions::Subscription>,
    extra: rt::Extra,
}
impl SubscriptionUpdateConfirm {
    /// With what is required.
    pub fn new(
        items: impl IntoIterator<Item = Item>,
        subscription: impl Into<rt::Id<crate::subscriptions::Subscription>>,
    ) -> Self {
        Self {
            items: items.into_iter().collect(),
            subscription: subscription.into(),
            ..Default::default()
        }
    }
    /// Discounts.
    pub fn discounts(mut self, value: impl IntoIterator<Item = Discount>) -> Self {
        self.discounts = Some(value.into_iter().collect());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    SubscriptionUpdateConfirm;
    0 => discounts "discounts";
    1 => items "items" required;
    2 => subscription "subscription" required;
}
/// The values of `flow_data.subscription_cancel.retention.type`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow_data/properties/subscription_cancel/properties/retention/properties/type`.
///
/// Feature: `billing_portal`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `coupon_offer`
    CouponOffer,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Type;
    0 => CouponOffer "coupon_offer";
}
