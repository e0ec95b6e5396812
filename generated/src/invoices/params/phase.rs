// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Phase: the same shape as [`crate::params::ScheduleDetailsPhase`].
pub type Phase = crate::params::ScheduleDetailsPhase;
