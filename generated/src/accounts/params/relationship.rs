// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Relationship: the same shape as [`crate::params::IndividualRelationship`].
pub type IndividualRelationship = crate::params::IndividualRelationship;
/// The parameters of `relationship`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}~1people/get/parameters/4/schema`.
#[derive(Clone, Default)]
#[must_use]
pub struct Relationship {
    authorizer: Option<bool>,
    director: Option<bool>,
    executive: Option<bool>,
    legal_guardian: Option<bool>,
    owner: Option<bool>,
    representative: Option<bool>,
    extra: rt::Extra,
}
impl Relationship {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Authorizer.
    pub fn authorizer(mut self, value: bool) -> Self {
        self.authorizer = Some(value);
        self
    }
    /// Director.
    pub fn director(mut self, value: bool) -> Self {
        self.director = Some(value);
        self
    }
    /// Executive.
    pub fn executive(mut self, value: bool) -> Self {
        self.executive = Some(value);
        self
    }
    /// Legal guardian.
    pub fn legal_guardian(mut self, value: bool) -> Self {
        self.legal_guardian = Some(value);
        self
    }
    /// Owner.
    pub fn owner(mut self, value: bool) -> Self {
        self.owner = Some(value);
        self
    }
    /// Representative.
    pub fn representative(mut self, value: bool) -> Self {
        self.representative = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Relationship;
    0 => authorizer "authorizer";
    1 => director "director";
    2 => executive "executive";
    3 => legal_guardian "legal_guardian";
    4 => owner "owner";
    5 => representative "representative";
}
