// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `tiers[]`.
///
/// Contract: `#/paths/~1v1~1plans/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tiers/items`.
#[derive(Clone)]
#[must_use]
pub struct Tier(rt::Params);
impl Tier {
    /// With what is required.
    pub fn new(up_to: impl Into<UpTo>) -> Self {
        Tier(Tier::default().0.set::<UpTo>(4, up_to))
    }
    /// Flat amount, in the currency's smallest unit.
    pub fn flat_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }
    /// Flat amount decimal. A decimal number as text.
    pub fn flat_amount_decimal(self, value: impl Into<rt::Decimal>) -> Self {
        Self(self.0.set::<rt::Decimal>(1, value))
    }
    /// Unit amount, in the currency's smallest unit.
    pub fn unit_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(2, value))
    }
    /// Unit amount decimal. A decimal number as text.
    pub fn unit_amount_decimal(self, value: impl Into<rt::Decimal>) -> Self {
        Self(self.0.set::<rt::Decimal>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Tier;
    "flat_amount": Option<i64>;
    "flat_amount_decimal": Option<String>;
    "unit_amount": Option<i64>;
    "unit_amount_decimal": Option<String>;
    "up_to" required: UpTo;
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
