// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Online: the same shape as [`crate::params::AlternativeCustomerAcceptanceOnline`].
pub type AlternativeCustomerAcceptanceOnline = crate::params::AlternativeCustomerAcceptanceOnline;
/// Online: the same shape as [`crate::params::MandateDataCustomerAcceptanceOnline`].
pub type MandateDataCustomerAcceptanceOnline = crate::params::MandateDataCustomerAcceptanceOnline;
