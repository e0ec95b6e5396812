// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `tiers[]`.
///
/// Contract: `#/paths/~1v1~1plans/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tiers/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tier {
    flat_amount: Option<i64>,
    flat_amount_decimal: Option<rt::Decimal>,
    unit_amount: Option<i64>,
    unit_amount_decimal: Option<rt::Decimal>,
    up_to: UpTo,
    extra: rt::Extra,
}
impl Tier {
    /// With what is required.
    pub fn new(up_to: impl Into<UpTo>) -> Self {
        Self {
            up_to: up_to.into(),
            ..Default::default()
        }
    }
    /// Flat amount, in the currency's smallest unit.
    pub fn flat_amount(mut self, value: i64) -> Self {
        self.flat_amount = Some(value);
        self
    }
    /// Flat amount decimal. A decimal number as text.
    pub fn flat_amount_decimal(mut self, value: impl Into<rt::Decimal>) -> Self {
        self.flat_amount_decimal = Some(value.into());
        self
    }
    /// Unit amount, in the currency's smallest unit.
    pub fn unit_amount(mut self, value: i64) -> Self {
        self.unit_amount = Some(value);
        self
    }
    /// Unit amount decimal. A decimal number as text.
    pub fn unit_amount_decimal(mut self, value: impl Into<rt::Decimal>) -> Self {
        self.unit_amount_decimal = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Tier;
    0 => flat_amount "flat_amount";
    1 => flat_amount_decimal "flat_amount_decimal";
    2 => unit_amount "unit_amount";
    3 => unit_amount_decimal "unit_amount_decimal";
    4 => up_to "up_to" required;
}
/// What `tiers[].up_to` can be.
///
/// Contract: `#/paths/~1v1~1plans/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tiers/items/properties/up_to`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpTo {
    /// `inf`
    Inf,
    /// Int.
    Int(i64),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}
rt::union! {
    UpTo;
    0 => Inf = text "inf";
    1 => Int(integer);
}
impl From<i64> for UpTo {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}
