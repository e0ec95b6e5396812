// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::promotion_codes::PromotionCode;
use crate::promotion_codes::params::CreateRestrictions;
use crate::promotion_codes::params::Promotion;
use crate::rt;

/// Creates a code that customers type in to get a coupon's discount. It can be for one customer, a number of uses, a minimum amount or a span of time.
///
/// `POST /v1/promotion_codes`
///
/// ```
/// use stripe_client::promotion_codes;
///
/// let promotion_code = promotion_codes::create(
///     promotion_codes::params::Promotion::new(
///         promotion_codes::params::PromotionType::Coupon,
///     ),
/// )
/// .customer("cus_123")
/// .metadata([("order_id", "1001")])
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `promotion`, in the body: What the code gives: a coupon.
///
/// # Parameters
///
/// - [`active`](Create::active()): Whether customers can redeem the code, true if left out.
/// - [`code`](Create::code()): What the customer types in, in any case: letters, digits and dashes.
/// - [`customer`](Create::customer()): Id of the only customer who can use the code.
/// - [`customer_account`](Create::customer_account()): Id of the v2 account that alone can use the code, in place of [`customer`](Create::customer()).
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`expires_at`](Create::expires_at()): When the code stops working.
/// - [`max_redemptions`](Create::max_redemptions()): How many times it can be used, not more than the coupon's own limit.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`restrictions`](Create::restrictions()): When the code can be used: from which order total on, and whether only for a first purchase.
///
/// # Answer
///
/// [`PromotionCode`](crate::promotion_codes::PromotionCode).
///
/// # Errors
///
/// An active code of the same text exists, or the coupon can't be redeemed any more.
///
/// [Stripe's reference](https://docs.stripe.com/api/promotion_codes/create)
///
/// Feature: `promotion_codes`.
#[doc(alias = "PostPromotionCodes")]
#[doc(alias = "postpromotioncodes")]
pub fn create(promotion: Promotion) -> Create {
    Create(
        Create::default().0.set::<Promotion>(0, promotion),
        rt::RequestOptions::default(),
    )
}

/// The request of [`promotion_codes.create`](create()).
///
/// `POST /v1/promotion_codes` (`PostPromotionCodes`).
#[doc(alias = "PostPromotionCodes")]
#[doc(alias = "postpromotioncodes")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Whether customers can redeem the code, true if left out.
    pub fn active<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value), self.1)
    }

    /// What the customer types in, in any case: letters, digits and dashes. No two active codes of the same customer may be alike, and Stripe makes one up if it is left out. At most 500 characters.
    pub fn code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Id of the only customer who can use the code. All can if left out.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(3, value), self.1)
    }

    /// Id of the v2 account that alone can use the code, in place of [`customer`](Self::customer()).
    pub fn customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(5, value), self.1)
    }

    /// When the code stops working. Not after the coupon's [`redeem_by`](crate::coupons::Coupon::redeem_by). In seconds since 1970.
    pub fn expires_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(6, value), self.1)
    }

    /// How many times it can be used, not more than the coupon's own limit.
    pub fn max_redemptions(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(7, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(8, value), self.1)
    }

    /// When the code can be used: from which order total on, and whether only for a first purchase.
    pub fn restrictions<K>(self, value: impl rt::Maybe<CreateRestrictions, K>) -> Self {
        Self(self.0.maybe::<CreateRestrictions, K>(9, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PromotionCode>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(5, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> PromotionCode;
    "PostPromotionCodes" Post "/v1/promotion_codes" Form;
    "promotion" required: Promotion;
    "active": bool;
    "code": String;
    "customer": String;
    "customer_account": String;
    "expand": Vec<String>;
    "expires_at": i64;
    "max_redemptions": i64;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "restrictions": CreateRestrictions;
}
