// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::CreditGrant;
use crate::billing::params::Scope;
use crate::rt;

/// The parameters of `filter`.
///
/// Contract: `#/paths/~1v1~1billing~1credit_balance_summary/get/parameters/3/schema`.
#[derive(Clone)]
#[must_use]
pub struct Filter(rt::Params);

impl Filter {
    /// With what is required.
    pub fn new(r#type: FilterType) -> Self {
        Filter(Filter::default().0.set::<FilterType>(0, r#type))
    }

    /// Sums up only credits that can pay for these prices.
    pub fn applicability_scope<K>(self, value: impl rt::Maybe<Scope, K>) -> Self {
        Self(self.0.maybe::<Scope, K>(1, value))
    }

    /// Only those of this billing credit.
    pub fn credit_grant<K>(self, value: impl rt::Maybe<rt::Id<CreditGrant>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<CreditGrant>, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the credits are picked out by: a price that they can pay for, or one grant.
///
/// The values of `filter.type`.
///
/// Contract: `#/paths/~1v1~1billing~1credit_balance_summary/get/parameters/3/schema/properties/type`.
///
/// Feature: `billing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FilterType {
    /// `applicability_scope`: Credits that can pay for what the scope names.
    ApplicabilityScope,
    /// `credit_grant`: The credits of one grant.
    CreditGrant,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::params! {
    Filter;
    "type" required: FilterType;
    "applicability_scope": Scope;
    "credit_grant": String;
}

rt::open_enum! {
    FilterType;
    0 => ApplicabilityScope "applicability_scope";
    1 => CreditGrant "credit_grant";
}
