// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::coupons::Coupon;
use crate::coupons::params::CurrencyOption;
use crate::rt;

/// Update a coupon.
///
/// `POST /v1/coupons/{coupon}`
///
/// - `coupon`, in the path: Coupon. At most 5000 characters.
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
    /// Currency options. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn currency_options(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, CurrencyOption)>,
    ) -> Self {
        Self(self.0.set_map::<CurrencyOption>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(3, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(3), self.1)
    }

    /// Name. At most 40 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
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
