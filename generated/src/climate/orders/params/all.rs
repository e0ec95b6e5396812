// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `beneficiary`.
///
/// Contract: `#/paths/~1v1~1climate~1orders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/beneficiary`.
#[derive(Clone, Default)]
#[must_use]
pub struct Beneficiary {
    public_name: String,
    extra: rt::Extra,
}
impl Beneficiary {
    /// With what is required.
    pub fn new(public_name: impl Into<String>) -> Self {
        Self {
            public_name: public_name.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Beneficiary;
    0 => public_name "public_name" required;
}
/// The parameters of `beneficiary`.
///
/// Contract: `#/paths/~1v1~1climate~1orders~1{order}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/beneficiary/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateBeneficiary {
    public_name: rt::Clearable<String>,
    extra: rt::Extra,
}
impl UpdateBeneficiary {
    /// With what is required.
    pub fn new(public_name: impl Into<String>) -> Self {
        Self {
            public_name: rt::Clearable::Set(public_name.into()),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateBeneficiary;
    0 => public_name "public_name" required;
}
