// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::coupons::Coupon;
use crate::coupons::params::CurrencyOption;
use crate::rt;

/// Changes a coupon's name or metadata, or adds amounts in further currencies. What it takes off, and for how long, is fixed.
///
/// `POST /v1/coupons/{coupon}`
///
/// ```
/// use stripe_client::coupons;
///
/// let coupon = coupons::update("coupon_123")
///     .name("Example")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `coupon`, in the path: Id of the coupon.
///
/// # Parameters
///
/// - [`currency_options`](Update::currency_options()): What the coupon takes off in other currencies, by their codes.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`name`](Update::name()): What customers read of the discount, on invoices and receipts.
///
/// # Answer
///
/// [`Coupon`](crate::coupons::Coupon).
///
/// [Stripe's reference](https://docs.stripe.com/api/coupons/update)
///
/// Feature: `coupons`.
#[doc(alias = "PostCouponsCoupon")]
#[doc(alias = "postcouponscoupon")]
pub fn update(coupon: impl Into<rt::Id<Coupon>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Coupon>>(0, coupon),
        rt::RequestOptions::default(),
    )
}

/// The request of [`coupons.update`](update()).
///
/// `POST /v1/coupons/{coupon}` (`PostCouponsCoupon`).
#[doc(alias = "PostCouponsCoupon")]
#[doc(alias = "postcouponscoupon")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// What the coupon takes off in other currencies, by their codes. Only if it takes off a fixed sum. An empty map is not sent. A second call replaces the first.
    pub fn currency_options<K>(
        self,
        value: impl rt::MaybeMap<CurrencyOption, K>,
    ) -> Self {
        Self(self.0.maybe_map::<CurrencyOption, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(3), self.1)
    }

    /// What customers read of the discount, on invoices and receipts. They read the id if there is no name. At most 40 characters.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Coupon>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> Coupon;
    "PostCouponsCoupon" Post "/v1/coupons/{coupon}" Form;
    "coupon" required path: String;
    "currency_options": std::collections::BTreeMap<String, CurrencyOption>;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "name": String;
}
