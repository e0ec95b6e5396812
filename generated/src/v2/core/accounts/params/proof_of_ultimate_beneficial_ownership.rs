// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Proof of ultimate beneficial ownership: the same shape as [`crate::v2::core::params::ProofOfRegistration`].
pub type ProofOfUltimateBeneficialOwnership = crate::v2::core::params::ProofOfRegistration;
