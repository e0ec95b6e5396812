// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Allow redisplay filter: the same shape as [`crate::types::AllowRedisplay`].
pub type AllowRedisplayFilter = crate::types::AllowRedisplay;
