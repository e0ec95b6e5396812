// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Payment method allow redisplay filter: the same shape as [`crate::types::AllowRedisplay`].
pub type PaymentMethodAllowRedisplayFilter = crate::types::AllowRedisplay;
/// Payment method save allow redisplay override: the same shape as [`crate::types::AllowRedisplay`].
pub type PaymentMethodSaveAllowRedisplayOverride = crate::types::AllowRedisplay;
/// Payment method save usage: the same shape as [`crate::types::FutureUsage`].
pub type PaymentMethodSaveUsage = crate::types::FutureUsage;
