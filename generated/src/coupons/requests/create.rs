// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::coupons::Coupon;
use crate::coupons::CouponDuration;
use crate::coupons::params::AppliesTo;
use crate::coupons::params::CurrencyOption;
use crate::rt;

/// Create a coupon.
///
/// `POST /v1/coupons`
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
    /// Amount off, in the currency's smallest unit.
    pub fn amount_off(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value), self.1)
    }

    /// Applies to.
    pub fn applies_to(self, value: AppliesTo) -> Self {
        Self(self.0.set::<AppliesTo>(1, value), self.1)
    }

    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(2, value), self.1)
    }

    /// Currency options. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn currency_options(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, CurrencyOption)>,
    ) -> Self {
        Self(self.0.set_map::<CurrencyOption>(3, value), self.1)
    }

    /// Duration. `forever`, `once` or `repeating`.
    pub fn duration(self, value: CouponDuration) -> Self {
        Self(self.0.set::<CouponDuration>(4, value), self.1)
    }

    /// Duration in months.
    pub fn duration_in_months(self, value: i64) -> Self {
        Self(self.0.set::<i64>(5, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(6, value), self.1)
    }

    /// Id. At most 5000 characters.
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value), self.1)
    }

    /// Max redemptions.
    pub fn max_redemptions(self, value: i64) -> Self {
        Self(self.0.set::<i64>(8, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(9, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(9), self.1)
    }

    /// Name. At most 40 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(10, value), self.1)
    }

    /// Percent off.
    pub fn percent_off(self, value: f64) -> Self {
        Self(self.0.set::<f64>(11, value), self.1)
    }

    /// Redeem by, in seconds since 1970.
    pub fn redeem_by(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(12, value), self.1)
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
