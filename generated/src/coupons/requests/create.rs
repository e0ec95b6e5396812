// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    amount_off: Option<i64>,
    applies_to: Option<Box<crate::coupons::params::AppliesTo>>,
    currency: Option<rt::Currency>,
    currency_options: Option<
        std::collections::BTreeMap<String, crate::coupons::params::CurrencyOption>,
    >,
    duration: Option<crate::coupons::CouponDuration>,
    duration_in_months: Option<i64>,
    expand: Option<Vec<String>>,
    id: Option<String>,
    max_redemptions: Option<i64>,
    metadata: rt::Clearable<rt::Metadata>,
    name: Option<String>,
    percent_off: Option<f64>,
    redeem_by: Option<rt::Timestamp>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Amount off, in the currency's smallest unit.
    pub fn amount_off(mut self, value: i64) -> Self {
        self.amount_off = Some(value);
        self
    }
    /// Applies to.
    pub fn applies_to(mut self, value: crate::coupons::params::AppliesTo) -> Self {
        self.applies_to = Some(Box::new(value));
        self
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(mut self, value: impl Into<rt::Currency>) -> Self {
        self.currency = Some(value.into());
        self
    }
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
    /// Duration. `forever`, `once` or `repeating`.
    pub fn duration(mut self, value: crate::coupons::CouponDuration) -> Self {
        self.duration = Some(value);
        self
    }
    /// Duration in months.
    pub fn duration_in_months(mut self, value: i64) -> Self {
        self.duration_in_months = Some(value);
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Id. At most 5000 characters.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Max redemptions.
    pub fn max_redemptions(mut self, value: i64) -> Self {
        self.max_redemptions = Some(value);
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
    /// Percent off.
    pub fn percent_off(mut self, value: f64) -> Self {
        self.percent_off = Some(value);
        self
    }
    /// Redeem by, in seconds since 1970.
    pub fn redeem_by(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.redeem_by = Some(value.into());
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
    Create;
    0 => amount_off "amount_off";
    1 => applies_to "applies_to";
    2 => currency "currency";
    3 => currency_options "currency_options";
    4 => duration "duration";
    5 => duration_in_months "duration_in_months";
    6 => expand "expand";
    7 => id "id";
    8 => max_redemptions "max_redemptions";
    9 => metadata "metadata" clearable;
    10 => name "name";
    11 => percent_off "percent_off";
    12 => redeem_by "redeem_by";
}
rt::request! {
    Create -> crate::coupons::Coupon;
    "PostCoupons" Post "/v1/coupons" Form;
}
