// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Account: the same shape as [`crate::v2::core::accounts::params::Attestation`].
pub type Account = crate::v2::core::accounts::params::Attestation;
/// The parameters of `additional_terms_of_service`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{account_id}~1persons~1{id}/post/requestBody/content/application~1json/schema/properties/additional_terms_of_service`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdditionalTermsOfService {
    account: Option<Box<Account>>,
    extra: rt::Extra,
}
impl AdditionalTermsOfService {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Account.
    pub fn account(mut self, value: Account) -> Self {
        self.account = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    AdditionalTermsOfService;
    0 => account "account";
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
