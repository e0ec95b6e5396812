// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `documents`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/documents`.
#[derive(Clone)]
#[must_use]
pub struct Documents(rt::Params);
impl Documents {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Bank account ownership verification.
    pub fn bank_account_ownership_verification(
        self,
        value: crate::params::DocumentFiles,
    ) -> Self {
        Self(self.0.set::<crate::params::DocumentFiles>(0, value))
    }
    /// Company license.
    pub fn company_license(self, value: crate::params::DocumentFiles) -> Self {
        Self(self.0.set::<crate::params::DocumentFiles>(1, value))
    }
    /// Company memorandum of association.
    pub fn company_memorandum_of_association(
        self,
        value: crate::params::DocumentFiles,
    ) -> Self {
        Self(self.0.set::<crate::params::DocumentFiles>(2, value))
    }
    /// Company ministerial decree.
    pub fn company_ministerial_decree(
        self,
        value: crate::params::DocumentFiles,
    ) -> Self {
        Self(self.0.set::<crate::params::DocumentFiles>(3, value))
    }
    /// Company registration verification.
    pub fn company_registration_verification(
        self,
        value: crate::params::DocumentFiles,
    ) -> Self {
        Self(self.0.set::<crate::params::DocumentFiles>(4, value))
    }
    /// Company tax id verification.
    pub fn company_tax_id_verification(
        self,
        value: crate::params::DocumentFiles,
    ) -> Self {
        Self(self.0.set::<crate::params::DocumentFiles>(5, value))
    }
    /// Proof of address.
    pub fn proof_of_address(self, value: crate::params::DocumentFiles) -> Self {
        Self(self.0.set::<crate::params::DocumentFiles>(6, value))
    }
    /// Proof of registration.
    pub fn proof_of_registration(self, value: ProofOfRegistration) -> Self {
        Self(self.0.set::<ProofOfRegistration>(7, value))
    }
    /// Proof of ultimate beneficial ownership.
    pub fn proof_of_ultimate_beneficial_ownership(
        self,
        value: crate::accounts::params::ProofOfUltimateBeneficialOwnership,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::accounts::params::ProofOfUltimateBeneficialOwnership,
                >(8, value),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Documents;
    "bank_account_ownership_verification": Option<crate::params::DocumentFiles>;
    "company_license": Option<crate::params::DocumentFiles>;
    "company_memorandum_of_association": Option<crate::params::DocumentFiles>;
    "company_ministerial_decree": Option<crate::params::DocumentFiles>;
    "company_registration_verification": Option<crate::params::DocumentFiles>;
    "company_tax_id_verification": Option<crate::params::DocumentFiles>;
    "proof_of_address": Option<crate::params::DocumentFiles>;
    "proof_of_registration": Option<ProofOfRegistration>;
    "proof_of_ultimate_beneficial_ownership": Option<crate::accounts::params::ProofOfUltimateBeneficialOwnership>;
}
/// The parameters of `documents.proof_of_registration`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/documents/properties/proof_of_registration`.
#[derive(Clone)]
#[must_use]
pub struct ProofOfRegistration(rt::Params);
impl ProofOfRegistration {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Files.
    pub fn files(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(0, value))
    }
    /// Signer.
    pub fn signer(self, value: Signer) -> Self {
        Self(self.0.set::<Signer>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    ProofOfRegistration;
    "files": Option<Vec<String>>;
    "signer": Option<Signer>;
}
/// The parameters of `documents.proof_of_registration.signer`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/documents/properties/proof_of_registration/properties/signer`.
#[derive(Clone)]
#[must_use]
pub struct Signer(rt::Params);
impl Signer {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Person. At most 5000 characters.
    pub fn person(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Signer;
    "person": Option<String>;
}
