// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `bank_account.details.account_type`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_account/anyOf/0/properties/account_type`.
#[cfg(feature = "_params_account_type")]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountType {
    /// `checking`
    Checking,
    /// `futsu`
    Futsu,
    /// `savings`
    Savings,
    /// `toza`
    Toza,
    /// A value that the contract doesn't list.
    Unknown(String),
}
#[cfg(feature = "_params_account_type")]
rt::open_enum! {
    AccountType;
    0 => Checking "checking";
    1 => Futsu "futsu";
    2 => Savings "savings";
    3 => Toza "toza";
}
/// The parameters of `bank_account.details.documents.bank_account_ownership_verification`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_account/anyOf/0/properties/documents/properties/bank_account_ownership_verification`.
#[cfg(any(feature = "accounts", feature = "external_accounts"))]
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentFiles {
    files: Option<Vec<String>>,
    extra: rt::Extra,
}
#[cfg(any(feature = "accounts", feature = "external_accounts"))]
impl DocumentFiles {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Files.
    pub fn files(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.files = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "accounts", feature = "external_accounts"))]
rt::record! {
    DocumentFiles;
    0 => files "files";
}
/// The parameters of `bank_account.details.documents`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_account/anyOf/0/properties/documents`.
#[cfg(any(feature = "accounts", feature = "external_accounts"))]
#[derive(Clone, Default)]
#[must_use]
pub struct Documents {
    bank_account_ownership_verification: Option<Box<DocumentFiles>>,
    extra: rt::Extra,
}
#[cfg(any(feature = "accounts", feature = "external_accounts"))]
impl Documents {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Bank account ownership verification.
    pub fn bank_account_ownership_verification(mut self, value: DocumentFiles) -> Self {
        self.bank_account_ownership_verification = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "accounts", feature = "external_accounts"))]
rt::record! {
    Documents;
    0 => bank_account_ownership_verification "bank_account_ownership_verification";
}
/// The values of `bank_account.details.object`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_account/anyOf/0/properties/object`.
#[cfg(any(feature = "accounts", feature = "customers"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum Object {
    /// `bank_account`
    BankAccount,
    /// A value that the contract doesn't list.
    Unknown(String),
}
#[cfg(any(feature = "accounts", feature = "customers"))]
rt::open_enum! {
    Object;
    0 => BankAccount "bank_account";
}
