// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
pub fn update(coupon: impl Into<rt::Id<crate::coupons::Coupon>>) -> Update {
    Update {
        coupon: coupon.into(),
        ..Default::default()
    }
}
/// The request of [`coupons.update`](update()).
///
/// `POST /v1/coupons/{coupon}` (`PostCouponsCoupon`).
#[doc(alias = "PostCouponsCoupon")]
#[doc(alias = "postcouponscoupon")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    coupon: rt::Id<crate::coupons::Coupon>,
    currency_options: Option<
        std::collections::BTreeMap<String, crate::coupons::params::CurrencyOption>,
    >,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    name: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Currency options. A map with free keys.
    pub fn currency_options(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, crate::coupons::params::CurrencyOption),
        >,
    ) -> Self {
        self.currency_options = Some(
            value.into_iter().map(|(key, item)| (key.into(), item)).collect(),
        );
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Name. At most 40 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::coupons::Coupon>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => coupon "coupon" required path;
    1 => currency_options "currency_options";
    2 => expand "expand";
    3 => metadata "metadata" clearable;
    4 => name "name";
}
rt::request! {
    Update -> crate::coupons::Coupon;
    "PostCouponsCoupon" Post "/v1/coupons/{coupon}" Form;
}
