// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing_portal::AfterCompletionType;
use crate::billing_portal::FlowDataType;
use crate::coupons::Coupon;
use crate::prices::Price;
use crate::promotion_codes::PromotionCode;
use crate::rt;
use crate::subscriptions::Subscription;

/// What the customer sees after the flow is done.
///
/// The parameters of `flow_data.after_completion`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow_data/properties/after_completion`.
#[derive(Clone)]
#[must_use]
pub struct AfterCompletion(rt::Params);

impl AfterCompletion {
    /// With what is required.
    pub fn new(r#type: AfterCompletionType) -> Self {
        AfterCompletion(
            AfterCompletion::default().0.set::<AfterCompletionType>(0, r#type),
        )
    }

    /// What the page says at the end. Only if the type is `hosted_confirmation`.
    pub fn hosted_confirmation<K>(
        self,
        value: impl rt::Maybe<HostedConfirmation, K>,
    ) -> Self {
        Self(self.0.maybe::<HostedConfirmation, K>(1, value))
    }

    /// Where the customer lands after the flow, if `type` is `redirect`.
    pub fn redirect<K>(self, value: impl rt::Maybe<Redirect, K>) -> Self {
        Self(self.0.maybe::<Redirect, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The coupon that customers who want to cancel are offered, if `type` is `coupon_offer`.
///
/// The parameters of `flow_data.subscription_cancel.retention.coupon_offer`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow_data/properties/subscription_cancel/properties/retention/properties/coupon_offer`.
#[derive(Clone)]
#[must_use]
pub struct CouponOffer(rt::Params);

impl CouponOffer {
    /// With what is required.
    pub fn new(coupon: impl Into<rt::Id<Coupon>>) -> Self {
        CouponOffer(CouponOffer::default().0.set::<rt::Id<Coupon>>(0, coupon))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The coupon or promotion code that the update of the subscription brings.
///
/// The parameters of `flow_data.subscription_update_confirm.discounts[]`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow_data/properties/subscription_update_confirm/properties/discounts/items`.
#[derive(Clone)]
#[must_use]
pub struct Discount(rt::Params);

impl Discount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of the coupon that the change of the subscription gets.
    pub fn coupon<K>(self, value: impl rt::Maybe<rt::Id<Coupon>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Coupon>, K>(0, value))
    }

    /// Id of a [promotion code](crate::promotion_codes::PromotionCode) to make a new discount from.
    pub fn promotion_code<K>(
        self,
        value: impl rt::Maybe<rt::Id<PromotionCode>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PromotionCode>, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The one thing that the customer comes for, such as canceling.
///
/// The parameters of `flow_data`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow_data`.
#[derive(Clone)]
#[must_use]
pub struct FlowData(rt::Params);

impl FlowData {
    /// With what is required.
    pub fn new(r#type: FlowDataType) -> Self {
        FlowData(FlowData::default().0.set::<FlowDataType>(0, r#type))
    }

    /// What the customer sees after the flow is done.
    pub fn after_completion<K>(self, value: impl rt::Maybe<AfterCompletion, K>) -> Self {
        Self(self.0.maybe::<AfterCompletion, K>(1, value))
    }

    /// Which subscription the customer cancels, if `type` is `subscription_cancel`.
    pub fn subscription_cancel<K>(
        self,
        value: impl rt::Maybe<SubscriptionCancel, K>,
    ) -> Self {
        Self(self.0.maybe::<SubscriptionCancel, K>(2, value))
    }

    /// Which subscription the customer changes, if `type` is `subscription_update`.
    pub fn subscription_update<K>(
        self,
        value: impl rt::Maybe<SubscriptionUpdate, K>,
    ) -> Self {
        Self(self.0.maybe::<SubscriptionUpdate, K>(3, value))
    }

    /// The change that the customer is asked to agree to, if `type` is `subscription_update_confirm`.
    pub fn subscription_update_confirm<K>(
        self,
        value: impl rt::Maybe<SubscriptionUpdateConfirm, K>,
    ) -> Self {
        Self(self.0.maybe::<SubscriptionUpdateConfirm, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the page says at the end.
///
/// The parameters of `flow_data.after_completion.hosted_confirmation`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow_data/properties/after_completion/properties/hosted_confirmation`.
#[derive(Clone)]
#[must_use]
pub struct HostedConfirmation(rt::Params);

impl HostedConfirmation {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the customer reads when they are done, in place of the default. At most 500 characters.
    pub fn custom_message<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the subscription has after the update.
///
/// The parameters of `flow_data.subscription_update_confirm.items[]`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow_data/properties/subscription_update_confirm/properties/items/items`.
#[derive(Clone)]
#[must_use]
pub struct Item(rt::Params);

impl Item {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Item(Item::default().0.set::<String>(0, id))
    }

    /// Id of the [price](crate::prices::Price) that the customer changes to. The portal's configuration must offer it in `features.subscription_update.products`.
    pub fn price<K>(self, value: impl rt::Maybe<rt::Id<Price>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Price>, K>(1, value))
    }

    /// How many the customer subscribes to.
    pub fn quantity(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Where the customer lands after the flow, if `type` is `redirect`.
///
/// The parameters of `flow_data.after_completion.redirect`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow_data/properties/after_completion/properties/redirect`.
#[derive(Clone)]
#[must_use]
pub struct Redirect(rt::Params);

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

/// What customers who are about to cancel are offered to stay, such as a coupon.
///
/// The parameters of `flow_data.subscription_cancel.retention`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow_data/properties/subscription_cancel/properties/retention`.
#[derive(Clone)]
#[must_use]
pub struct Retention(rt::Params);

impl Retention {
    /// With what is required.
    pub fn new(coupon_offer: CouponOffer, r#type: RetentionType) -> Self {
        Retention(
            Retention::default()
                .0
                .set::<CouponOffer>(0, coupon_offer)
                .set::<RetentionType>(1, r#type),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What customers who are about to cancel are offered: always a coupon.
///
/// The values of `flow_data.subscription_cancel.retention.type`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow_data/properties/subscription_cancel/properties/retention/properties/type`.
///
/// Feature: `billing_portal`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RetentionType {
    /// `coupon_offer`: A coupon is offered to customers who want to cancel.
    CouponOffer,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which subscription the customer cancels, if `type` is `subscription_cancel`.
///
/// The parameters of `flow_data.subscription_cancel`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow_data/properties/subscription_cancel`.
#[derive(Clone)]
#[must_use]
pub struct SubscriptionCancel(rt::Params);

impl SubscriptionCancel {
    /// With what is required.
    pub fn new(subscription: impl Into<rt::Id<Subscription>>) -> Self {
        SubscriptionCancel(
            SubscriptionCancel::default().0.set::<rt::Id<Subscription>>(0, subscription),
        )
    }

    /// What customers who are about to cancel are offered to stay, such as a coupon.
    pub fn retention<K>(self, value: impl rt::Maybe<Retention, K>) -> Self {
        Self(self.0.maybe::<Retention, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which subscription the customer changes, if `type` is `subscription_update`.
///
/// The parameters of `flow_data.subscription_update`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow_data/properties/subscription_update`.
#[derive(Clone)]
#[must_use]
pub struct SubscriptionUpdate(rt::Params);

impl SubscriptionUpdate {
    /// With what is required.
    pub fn new(subscription: impl Into<rt::Id<Subscription>>) -> Self {
        SubscriptionUpdate(
            SubscriptionUpdate::default().0.set::<rt::Id<Subscription>>(0, subscription),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The change that the customer is asked to agree to, if `type` is `subscription_update_confirm`.
///
/// The parameters of `flow_data.subscription_update_confirm`.
///
/// Contract: `#/paths/~1v1~1billing_portal~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/flow_data/properties/subscription_update_confirm`.
#[derive(Clone)]
#[must_use]
pub struct SubscriptionUpdateConfirm(rt::Params);

impl SubscriptionUpdateConfirm {
    /// With what is required.
    pub fn new(
        items: impl IntoIterator<Item = Item>,
        subscription: impl Into<rt::Id<Subscription>>,
    ) -> Self {
        SubscriptionUpdateConfirm(
            SubscriptionUpdateConfirm::default()
                .0
                .set_list::<Item>(0, items)
                .set::<rt::Id<Subscription>>(1, subscription),
        )
    }

    /// The coupon or promotion code that the update of the subscription brings. An empty list says that there are none. A second call replaces the first.
    pub fn discounts<K>(self, value: impl rt::MaybeList<Discount, K>) -> Self {
        Self(self.0.maybe_list::<Discount, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    AfterCompletion;
    "type" required: AfterCompletionType;
    "hosted_confirmation": HostedConfirmation;
    "redirect": Redirect;
}

rt::params! {
    CouponOffer;
    "coupon" required: String;
}

rt::params! {
    Discount;
    "coupon": String;
    "promotion_code": String;
}

rt::params! {
    FlowData;
    "type" required: FlowDataType;
    "after_completion": AfterCompletion;
    "subscription_cancel": SubscriptionCancel;
    "subscription_update": SubscriptionUpdate;
    "subscription_update_confirm": SubscriptionUpdateConfirm;
}

rt::params! {
    HostedConfirmation;
    "custom_message": String;
}

rt::params! {
    Item;
    "id" required: String;
    "price": String;
    "quantity": i64;
}

rt::params! {
    Redirect;
    "return_url" required: String;
}

rt::params! {
    Retention;
    "coupon_offer" required: CouponOffer;
    "type" required: RetentionType;
}

rt::open_enum! {
    RetentionType;
    0 => CouponOffer "coupon_offer";
}

rt::params! {
    SubscriptionCancel;
    "subscription" required: String;
    "retention": Retention;
}

rt::params! {
    SubscriptionUpdate;
    "subscription" required: String;
}

rt::params! {
    SubscriptionUpdateConfirm;
    "items" required: Vec<Item>;
    "subscription" required: String;
    "discounts": Vec<Discount>;
}
