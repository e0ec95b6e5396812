// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::coupons::Coupon;
use crate::coupons::CouponDuration;
use crate::coupons::params::AppliesTo;
use crate::coupons::params::CurrencyOption;
use crate::rt;

/// Creates a coupon that takes a percentage or a fixed amount off invoices. A fixed amount never brings an invoice below zero. Only its name, metadata and further currencies can change later.
///
/// `POST /v1/coupons`
///
/// ```
/// use stripe_client::coupons;
///
/// let coupon = coupons::create()
///     .percent_off(1.5)
///     .duration(coupons::CouponDuration::Forever)
///     .name("Example")
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`amount_off`](Create::amount_off()): What the coupon takes off, in the smallest unit of [`currency`](Create::currency()), more than 0.
/// - [`applies_to`](Create::applies_to()): The products that the coupon lowers.
/// - [`currency`](Create::currency()): The currency of [`amount_off`](Create::amount_off()), required with it.
/// - [`currency_options`](Create::currency_options()): What the coupon takes off in other currencies, by their codes.
/// - [`duration`](Create::duration()): How long a subscription keeps the discount: once, some months, or for good.
/// - [`duration_in_months`](Create::duration_in_months()): For how many months the discount holds, one or more.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`id`](Create::id()): Your own id for the coupon: you use it to apply it.
/// - [`max_redemptions`](Create::max_redemptions()): How many times it can be used, by all customers together, before it is no longer valid.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`name`](Create::name()): What customers read of the discount, on invoices and receipts.
/// - [`percent_off`](Create::percent_off()): What is taken off, in percent, above 0 up to 100.
/// - [`redeem_by`](Create::redeem_by()): Until when new customers can use the coupon, within five years.
///
/// # Answer
///
/// [`Coupon`](crate::coupons::Coupon).
///
/// # Errors
///
/// Both `percent_off` and `amount_off` are set, or an amount without a currency.
///
/// # What follows
///
/// [`promotion_codes.create`](crate::promotion_codes::create()) makes a code that customers can type in.
///
/// [Stripe's reference](https://docs.stripe.com/api/coupons/create)
///
/// Feature: `coupons`.
#[doc(alias = "PostCoupons")]
#[doc(alias = "postcoupons")]
pub fn create() -> Create {
    Default::default()
}

/// The request of [`coupons.create`](create()).
///
/// `POST /v1/coupons` (`PostCoupons`).
#[doc(alias = "PostCoupons")]
#[doc(alias = "postcoupons")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// What the coupon takes off, in the smallest unit of [`currency`](Self::currency()), more than 0. Required without [`percent_off`](Self::percent_off()).
    pub fn amount_off(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value), self.1)
    }

    /// The products that the coupon lowers. All if left out.
    pub fn applies_to<K>(self, value: impl rt::Maybe<AppliesTo, K>) -> Self {
        Self(self.0.maybe::<AppliesTo, K>(1, value), self.1)
    }

    /// The currency of [`amount_off`](Self::amount_off()), required with it. A three-letter ISO 4217 code in lower case.
    pub fn currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(2, value), self.1)
    }

    /// What the coupon takes off in other currencies, by their codes. Only together with [`amount_off`](Self::amount_off()). An empty map is not sent. A second call replaces the first.
    pub fn currency_options<K>(
        self,
        value: impl rt::MaybeMap<CurrencyOption, K>,
    ) -> Self {
        Self(self.0.maybe_map::<CurrencyOption, K>(3, value), self.1)
    }

    /// How long a subscription keeps the discount: once, some months, or for good. Once if left out. `forever`, `once` or `repeating`.
    pub fn duration<K>(self, value: impl rt::Maybe<CouponDuration, K>) -> Self {
        Self(self.0.maybe::<CouponDuration, K>(4, value), self.1)
    }

    /// For how many months the discount holds, one or more. Needed if [`duration`](Self::duration()) is `repeating`, and only then.
    pub fn duration_in_months(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(5, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(6, value), self.1)
    }

    /// Your own id for the coupon: you use it to apply it. Stripe makes one up if left out.
    pub fn id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// How many times it can be used, by all customers together, before it is no longer valid.
    pub fn max_redemptions(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(8, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(9, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(9), self.1)
    }

    /// What customers read of the discount, on invoices and receipts. They read the id if there is no name. At most 40 characters.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(10, value), self.1)
    }

    /// What is taken off, in percent, above 0 up to 100. Required without [`amount_off`](Self::amount_off()).
    pub fn percent_off(self, value: impl Into<Option<f64>>) -> Self {
        Self(self.0.option::<f64>(11, value), self.1)
    }

    /// Until when new customers can use the coupon, within five years. In seconds since 1970.
    pub fn redeem_by<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(12, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Coupon>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(6, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Coupon;
    "PostCoupons" Post "/v1/coupons" Form;
    "amount_off": i64;
    "applies_to": AppliesTo;
    "currency": String;
    "currency_options": std::collections::BTreeMap<String, CurrencyOption>;
    "duration": CouponDuration;
    "duration_in_months": i64;
    "expand": Vec<String>;
    "id": String;
    "max_redemptions": i64;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "name": String;
    "percent_off": f64;
    "redeem_by": i64;
}
