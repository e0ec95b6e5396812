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
#[derive(Clone)]
#[must_use]
pub struct DocumentFiles(rt::Params);
#[cfg(any(feature = "accounts", feature = "external_accounts"))]
impl DocumentFiles {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Files.
    pub fn files(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "accounts", feature = "external_accounts"))]
rt::params! {
    DocumentFiles;
    "files": Option<Vec<String>>;
}
/// The parameters of `bank_account.details.documents`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_account/anyOf/0/properties/documents`.
#[cfg(any(feature = "accounts", feature = "external_accounts"))]
#[derive(Clone)]
#[must_use]
pub struct Documents(rt::Params);
#[cfg(any(feature = "accounts", feature = "external_accounts"))]
impl Documents {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Bank account ownership verification.
    pub fn bank_account_ownership_verification(self, value: DocumentFiles) -> Self {
        Self(self.0.set::<DocumentFiles>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "accounts", feature = "external_accounts"))]
rt::params! {
    Documents;
    "bank_account_ownership_verification": Option<DocumentFiles>;
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
