// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Account: the same shape as [`crate::v2::core::accounts::params::Attestation`].
pub type Account = crate::v2::core::accounts::params::Attestation;
/// The parameters of `additional_terms_of_service`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{account_id}~1persons~1{id}/post/requestBody/content/application~1json/schema/properties/additional_terms_of_service`.
#[derive(Clone)]
#[must_use]
pub struct AdditionalTermsOfService(rt::Params);
impl AdditionalTermsOfService {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Account.
    pub fn account(self, value: Account) -> Self {
        Self(self.0.set::<Account>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    AdditionalTermsOfService;
    "account": Option<Account>;
}
/// Additional terms of service: the same shape as [`crate::v2::core::accounts::params::IdentityAttestationsTermsOfService`].
pub type CreateAdditionalTermsOfService = crate::v2::core::accounts::params::IdentityAttestationsTermsOfService;
/// Secondary verification: the same shape as [`crate::v2::core::accounts::params::PrimaryVerification`].
pub type CreateSecondaryVerification = crate::v2::core::accounts::params::PrimaryVerification;
/// Date of birth: the same shape as [`crate::params::Date`].
pub type DateOfBirth = crate::params::Date;
/// Secondary verification: the same shape as [`crate::v2::core::params::PrimaryVerification`].
pub type DocumentsSecondaryVerification = crate::v2::core::params::PrimaryVerification;
/// Front back: the same shape as [`crate::params::Document`].
pub type FrontBack = crate::params::Document;
/// Kanji: the same shape as [`crate::v2::core::params::ScriptNamesKana`].
pub type Kanji = crate::v2::core::params::ScriptNamesKana;
