// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `after_expiration`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/after_expiration`.
#[derive(Clone, Default)]
#[must_use]
pub struct AfterExpiration {
    recovery: Option<Box<Recovery>>,
    extra: rt::Extra,
}
impl AfterExpiration {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Recovery.
    pub fn recovery(mut self, value: Recovery) -> Self {
        self.recovery = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    AfterExpiration;
    0 => recovery "recovery";
}
/// The parameters of `after_expiration.recovery`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/after_expiration/properties/recovery`.
#[derive(Clone, Default)]
#[must_use]
pub struct Recovery {
    allow_promotion_codes: Option<bool>,
    enabled: bool,
    extra: rt::Extra,
}
impl Recovery {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Default::default()
        }
    }
    /// Allow promotion codes.
    pub fn allow_promotion_codes(mut self, value: bool) -> Self {
        self.allow_promotion_codes = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Recovery;
    0 => allow_promotion_codes "allow_promotion_codes";
    1 => enabled "enabled" required;
}
