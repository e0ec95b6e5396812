// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Customer acceptance: the same shape as [`crate::params::AlternativeCustomerAcceptance`].
pub type AlternativeCustomerAcceptance = crate::params::AlternativeCustomerAcceptance;
/// Customer acceptance: the same shape as [`crate::params::MandateDataCustomerAcceptance`].
pub type MandateDataCustomerAcceptance = crate::params::MandateDataCustomerAcceptance;
