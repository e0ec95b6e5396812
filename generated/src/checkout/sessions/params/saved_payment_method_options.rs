// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `saved_payment_method_options`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/saved_payment_method_options`.
#[derive(Clone, Default)]
#[must_use]
pub struct SavedPaymentMethodOptions {
    allow_redisplay_filters: Option<
        Vec<crate::checkout::sessions::params::AllowRedisplayFilter>,
    >,
    payment_method_remove: Option<
        crate::checkout::sessions::params::PaymentMethodRemove,
    >,
    payment_method_save: Option<crate::checkout::sessions::params::PaymentMethodSave>,
    extra: rt::Extra,
}
impl SavedPaymentMethodOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Allow redisplay filters. `always`, `limited` or `unspecified`.
    pub fn allow_redisplay_filters(
        mut self,
        value: impl IntoIterator<
            Item = crate::checkout::sessions::params::AllowRedisplayFilter,
        >,
    ) -> Self {
        self.allow_redisplay_filters = Some(value.into_iter().collect());
        self
    }
    /// Payment method remove. `disabled` or `enabled`.
    pub fn payment_method_remove(
        mut self,
        value: crate::checkout::sessions::params::PaymentMethodRemove,
    ) -> Self {
        self.payment_method_remove = Some(value);
        self
    }
    /// Payment method save. `disabled` or `enabled`.
    pub fn payment_method_save(
        mut self,
        value: crate::checkout::sessions::params::PaymentMethodSave,
    ) -> Self {
        self.payment_method_save = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    SavedPaymentMethodOptions;
    0 => allow_redisplay_filters "allow_redisplay_filters";
    1 => payment_method_remove "payment_method_remove";
    2 => payment_method_save "payment_method_save";
}
