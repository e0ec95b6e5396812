// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Applicability scope: the same shape as [`crate::billing::params::Scope`].
pub type ApplicabilityScope = crate::billing::params::Scope;
/// The parameters of `filter`.
///
/// Contract: `#/paths/~1v1~1billing~1credit_balance_summary/get/parameters/3/schema`.
#[derive(Clone, Default)]
#[must_use]
pub struct Filter {
    applicability_scope: Option<Box<ApplicabilityScope>>,
    credit_grant: Option<rt::Id<crate::billing::CreditGrant>>,
    r#type: Type,
    extra: rt::Extra,
}
impl Filter {
    /// With what is required.
    pub fn new(r#type: Type) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Applicability scope.
    pub fn applicability_scope(mut self, value: ApplicabilityScope) -> Self {
        self.applicability_scope = Some(Box::new(value));
        self
    }
    /// Credit grant. At most 5000 characters.
    pub fn credit_grant(
        mut self,
        value: impl Into<rt::Id<crate::billing::CreditGrant>>,
    ) -> Self {
        self.credit_grant = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Filter;
    0 => applicability_scope "applicability_scope";
    1 => credit_grant "credit_grant";
    2 => r#type "type" required;
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
