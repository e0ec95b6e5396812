// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `documents.company_authorization`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}~1people/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/documents/properties/company_authorization`.
#[derive(Clone)]
#[must_use]
pub struct Files(rt::Params);
impl Files {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Files.
    pub fn files(self, value: impl IntoIterator<Item = rt::Clearable<String>>) -> Self {
        Self(self.0.set_list::<rt::Clearable<String>>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Files;
    "files": Option<Vec<rt::Clearable<String>>>;
}
/// The parameters of `documents`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}~1people/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/documents`.
#[derive(Clone)]
#[must_use]
pub struct PersonDocuments(rt::Params);
impl PersonDocuments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Company authorization.
    pub fn company_authorization(self, value: Files) -> Self {
        Self(self.0.set::<Files>(0, value))
    }
    /// Passport.
    pub fn passport(self, value: Files) -> Self {
        Self(self.0.set::<Files>(1, value))
    }
    /// Visa.
    pub fn visa(self, value: Files) -> Self {
        Self(self.0.set::<Files>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    PersonDocuments;
    "company_authorization": Option<Files>;
    "passport": Option<Files>;
    "visa": Option<Files>;
}
