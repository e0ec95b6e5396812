// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `documents`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/documents`.
#[derive(Clone, Default)]
#[must_use]
pub struct Documents {
    bank_account_ownership_verification: Option<Box<crate::params::DocumentFiles>>,
    company_license: Option<Box<crate::params::DocumentFiles>>,
    company_memorandum_of_association: Option<Box<crate::params::DocumentFiles>>,
    company_ministerial_decree: Option<Box<crate::params::DocumentFiles>>,
    company_registration_verification: Option<Box<crate::params::DocumentFiles>>,
    company_tax_id_verification: Option<Box<crate::params::DocumentFiles>>,
    proof_of_address: Option<Box<crate::params::DocumentFiles>>,
    proof_of_registration: Option<Box<ProofOfRegistration>>,
    proof_of_ultimate_beneficial_ownership: Option<
        Box<crate::accounts::params::ProofOfUltimateBeneficialOwnership>,
    >,
    extra: rt::Extra,
}
impl Documents {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Bank account ownership verification.
    pub fn bank_account_ownership_verification(
        mut self,
        value: crate::params::DocumentFiles,
    ) -> Self {
        self.bank_account_ownership_verification = Some(Box::new(value));
        self
    }
    /// Company license.
    pub fn company_license(mut self, value: crate::params::DocumentFiles) -> Self {
        self.company_license = Some(Box::new(value));
        self
    }
    /// Company memorandum of association.
    pub fn company_memorandum_of_association(
        mut self,
        value: crate::params::DocumentFiles,
    ) -> Self {
        self.company_memorandum_of_association = Some(Box::new(value));
        self
    }
    /// Company ministerial decree.
    pub fn company_ministerial_decree(
        mut self,
        value: crate::params::DocumentFiles,
    ) -> Self {
        self.company_ministerial_decree = Some(Box::new(value));
        self
    }
    /// Company registration verification.
    pub fn company_registration_verification(
        mut self,
        value: crate::params::DocumentFiles,
    ) -> Self {
        self.company_registration_verification = Some(Box::new(value));
        self
    }
    /// Company tax id verification.
    pub fn company_tax_id_verification(
        mut self,
        value: crate::params::DocumentFiles,
    ) -> Self {
        self.company_tax_id_verification = Some(Box::new(value));
        self
    }
    /// Proof of address.
    pub fn proof_of_address(mut self, value: crate::params::DocumentFiles) -> Self {
        self.proof_of_address = Some(Box::new(value));
        self
    }
    /// Proof of registration.
    pub fn proof_of_registration(mut self, value: ProofOfRegistration) -> Self {
        self.proof_of_registration = Some(Box::new(value));
        self
    }
    /// Proof of ultimate beneficial ownership.
    pub fn proof_of_ultimate_beneficial_ownership(
        mut self,
        value: crate::accounts::params::ProofOfUltimateBeneficialOwnership,
    ) -> Self {
        self.proof_of_ultimate_beneficial_ownership = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Documents;
    0 => bank_account_ownership_verification "bank_account_ownership_verification";
    1 => company_license "company_license";
    2 => company_memorandum_of_association "company_memorandum_of_association";
    3 => company_ministerial_decree "company_ministerial_decree";
    4 => company_registration_verification "company_registration_verification";
    5 => company_tax_id_verification "company_tax_id_verification";
    6 => proof_of_address "proof_of_address";
    7 => proof_of_registration "proof_of_registration";
    8 => proof_of_ultimate_beneficial_ownership "proof_of_ultimate_beneficial_ownership";
}
/// The parameters of `documents.proof_of_registration`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/documents/properties/proof_of_registration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProofOfRegistration {
    files: Option<Vec<String>>,
    signer: Option<Box<Signer>>,
    extra: rt::Extra,
}
impl ProofOfRegistration {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Files.
    pub fn files(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.files = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Signer.
    pub fn signer(mut self, value: Signer) -> Self {
        self.signer = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ProofOfRegistration;
    0 => files "files";
    1 => signer "signer";
}
/// The parameters of `documents.proof_of_registration.signer`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/documents/properties/proof_of_registration/properties/signer`.
#[derive(Clone, Default)]
#[must_use]
pub struct Signer {
    person: Option<String>,
    extra: rt::Extra,
}
impl Signer {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Person. At most 5000 characters.
    pub fn person(mut self, value: impl Into<String>) -> Self {
        self.person = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Signer;
    0 => person "person";
}
