// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `documents.company_authorization`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}~1people/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/documents/properties/company_authorization`.
#[derive(Clone, Default)]
#[must_use]
pub struct Files {
    files: Option<Vec<rt::Clearable<String>>>,
    extra: rt::Extra,
}
impl Files {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Files.
    pub fn files(
        mut self,
        value: impl IntoIterator<Item = rt::Clearable<String>>,
    ) -> Self {
        self.files = Some(value.into_iter().collect());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Files;
    0 => files "files";
}
/// The parameters of `documents`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}~1people/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/documents`.
#[derive(Clone, Default)]
#[must_use]
pub struct PersonDocuments {
    company_authorization: Option<Box<Files>>,
    passport: Option<Box<Files>>,
    visa: Option<Box<Files>>,
    extra: rt::Extra,
}
impl PersonDocuments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Company authorization.
    pub fn company_authorization(mut self, value: Files) -> Self {
        self.company_authorization = Some(Box::new(value));
        self
    }
    /// Passport.
    pub fn passport(mut self, value: Files) -> Self {
        self.passport = Some(Box::new(value));
        self
    }
    /// Visa.
    pub fn visa(mut self, value: Files) -> Self {
        self.visa = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PersonDocuments;
    0 => company_authorization "company_authorization";
    1 => passport "passport";
    2 => visa "visa";
}
