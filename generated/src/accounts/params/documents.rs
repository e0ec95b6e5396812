// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::params::BankAccountOwnershipVerification;
use crate::rt;

/// Papers that Stripe may ask for.
///
/// The parameters of `documents`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}~1people/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/documents`.
#[derive(Clone)]
#[must_use]
pub struct CreateDocuments(rt::Params);

impl CreateDocuments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Files that prove that the person may act for the company.
    pub fn company_authorization<K>(self, value: impl rt::Maybe<Visa, K>) -> Self {
        Self(self.0.maybe::<Visa, K>(0, value))
    }

    /// Files of the passport's page with photo and personal data.
    pub fn passport<K>(self, value: impl rt::Maybe<Visa, K>) -> Self {
        Self(self.0.maybe::<Visa, K>(1, value))
    }

    /// A visa that shows that the person may live where they live.
    pub fn visa<K>(self, value: impl rt::Maybe<Visa, K>) -> Self {
        Self(self.0.maybe::<Visa, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `documents.proof_of_registration`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/documents/properties/proof_of_registration`.
#[derive(Clone)]
#[must_use]
pub struct CreateSigner(rt::Params);

impl CreateSigner {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Ids of [files](crate::files::File) with the purpose `account_requirement`. An empty list says that there are none. A second call replaces the first.
    pub fn files<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(0, value))
    }

    /// Who signs the document.
    pub fn signer<K>(self, value: impl rt::Maybe<DocumentsSigner, K>) -> Self {
        Self(self.0.maybe::<DocumentsSigner, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Who signs the document.
///
/// The parameters of `documents.proof_of_registration.signer`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/documents/properties/proof_of_registration/properties/signer`.
#[derive(Clone)]
#[must_use]
pub struct DocumentsSigner(rt::Params);

impl DocumentsSigner {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of the person who signs the document.
    pub fn person<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Papers that Stripe may ask for.
///
/// The parameters of `documents`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/documents`.
#[derive(Clone)]
#[must_use]
pub struct UpdateDocuments(rt::Params);

impl UpdateDocuments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Files that prove whose the account's main bank account is: a statement or check that shows the last four digits of the number.
    pub fn bank_account_ownership_verification<K>(
        self,
        value: impl rt::Maybe<BankAccountOwnershipVerification, K>,
    ) -> Self {
        Self(self.0.maybe::<BankAccountOwnershipVerification, K>(0, value))
    }

    /// Files that show the company is licensed to do business.
    pub fn company_license<K>(
        self,
        value: impl rt::Maybe<BankAccountOwnershipVerification, K>,
    ) -> Self {
        Self(self.0.maybe::<BankAccountOwnershipVerification, K>(1, value))
    }

    /// Files with the company's memorandum of association.
    pub fn company_memorandum_of_association<K>(
        self,
        value: impl rt::Maybe<BankAccountOwnershipVerification, K>,
    ) -> Self {
        Self(self.0.maybe::<BankAccountOwnershipVerification, K>(2, value))
    }

    /// Files with the ministerial decree that founded the company. Only some countries know that.
    pub fn company_ministerial_decree<K>(
        self,
        value: impl rt::Maybe<BankAccountOwnershipVerification, K>,
    ) -> Self {
        Self(self.0.maybe::<BankAccountOwnershipVerification, K>(3, value))
    }

    /// Files that prove the company is registered with the local authorities.
    pub fn company_registration_verification<K>(
        self,
        value: impl rt::Maybe<BankAccountOwnershipVerification, K>,
    ) -> Self {
        Self(self.0.maybe::<BankAccountOwnershipVerification, K>(4, value))
    }

    /// Files that prove the company's tax id.
    pub fn company_tax_id_verification<K>(
        self,
        value: impl rt::Maybe<BankAccountOwnershipVerification, K>,
    ) -> Self {
        Self(self.0.maybe::<BankAccountOwnershipVerification, K>(5, value))
    }

    /// Documents that prove the address.
    pub fn proof_of_address<K>(
        self,
        value: impl rt::Maybe<BankAccountOwnershipVerification, K>,
    ) -> Self {
        Self(self.0.maybe::<BankAccountOwnershipVerification, K>(6, value))
    }

    /// Documents that prove that the company is in its country's register of businesses.
    pub fn proof_of_registration<K>(
        self,
        value: impl rt::Maybe<CreateSigner, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateSigner, K>(7, value))
    }

    /// Documents that prove which people own the company in the end.
    pub fn proof_of_ultimate_beneficial_ownership<K>(
        self,
        value: impl rt::Maybe<CreateSigner, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateSigner, K>(8, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `documents.company_authorization`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}~1people/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/documents/properties/company_authorization`.
#[derive(Clone)]
#[must_use]
pub struct Visa(rt::Params);

impl Visa {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Ids of [files](crate::files::File) with the purpose `account_requirement`. An empty list says that there are none. A second call replaces the first.
    pub fn files<K>(self, value: impl rt::MaybeList<rt::Clearable<String>, K>) -> Self {
        Self(self.0.maybe_list::<rt::Clearable<String>, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    CreateDocuments;
    "company_authorization": Visa;
    "passport": Visa;
    "visa": Visa;
}

rt::params! {
    CreateSigner;
    "files": Vec<String>;
    "signer": DocumentsSigner;
}

rt::params! {
    DocumentsSigner;
    "person": String;
}

rt::params! {
    UpdateDocuments;
    "bank_account_ownership_verification": BankAccountOwnershipVerification;
    "company_license": BankAccountOwnershipVerification;
    "company_memorandum_of_association": BankAccountOwnershipVerification;
    "company_ministerial_decree": BankAccountOwnershipVerification;
    "company_registration_verification": BankAccountOwnershipVerification;
    "company_tax_id_verification": BankAccountOwnershipVerification;
    "proof_of_address": BankAccountOwnershipVerification;
    "proof_of_registration": CreateSigner;
    "proof_of_ultimate_beneficial_ownership": CreateSigner;
}

rt::params! {
    Visa;
    "files": Vec<rt::Clearable<String>>;
}
