// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Applicability scope: the same shape as [`crate::billing::params::Scope`].
pub type ApplicabilityScope = crate::billing::params::Scope;
/// The parameters of `filter`.
///
/// Contract: `#/paths/~1v1~1billing~1credit_balance_summary/get/parameters/3/schema`.
#[derive(Clone)]
#[must_use]
pub struct Filter(rt::Params);
impl Filter {
    /// With what is required.
    pub fn new(r#type: Type) -> Self {
        Filter(Filter::default().0.set::<Type>(2, r#type))
    }
    /// Applicability scope.
    pub fn applicability_scope(self, value: ApplicabilityScope) -> Self {
        Self(self.0.set::<ApplicabilityScope>(0, value))
    }
    /// Credit grant. At most 5000 characters.
    pub fn credit_grant(
        self,
        value: impl Into<rt::Id<crate::billing::CreditGrant>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<crate::billing::CreditGrant>>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Filter;
    "applicability_scope": Option<ApplicabilityScope>;
    "credit_grant": Option<String>;
    "type" required: Type;
}
/// The values of `filter.type`.
///
/// Contract: `#/paths/~1v1~1billing~1credit_balance_summary/get/parameters/3/schema/properties/type`.
///
/// Feature: `billing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `applicability_scope`
    ApplicabilityScope,
    /// `credit_grant`
    CreditGrant,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Type;
    0 => ApplicabilityScope "applicability_scope";
    1 => CreditGrant "credit_grant";
}
