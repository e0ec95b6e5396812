// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `relationship`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}~1people/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/relationship`.
#[derive(Clone, Default)]
#[must_use]
pub struct Relationship {
    authorizer: Option<bool>,
    director: Option<bool>,
    executive: Option<bool>,
    legal_guardian: Option<bool>,
    owner: Option<bool>,
    percent_ownership: rt::Clearable<f64>,
    representative: Option<bool>,
    title: Option<String>,
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
    /// Percent ownership.
    pub fn percent_ownership(mut self, value: f64) -> Self {
        self.percent_ownership = rt::Clearable::Set(value);
        self
    }
    /// Clears `percent_ownership`.
    pub fn clear_percent_ownership(mut self) -> Self {
        self.percent_ownership = rt::Clearable::Clear;
        self
    }
    /// Representative.
    pub fn representative(mut self, value: bool) -> Self {
        self.representative = Some(value);
        self
    }
    /// Title. At most 5000 characters.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
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
    5 => percent_ownership "percent_ownership";
    6 => representative "representative";
    7 => title "title";
}
