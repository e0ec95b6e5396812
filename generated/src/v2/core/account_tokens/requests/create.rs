// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create an account token.
///
/// `POST /v2/core/account_tokens`
///
/// Feature: `v2_core`.
#[doc(alias = "PostV2CoreAccountTokens")]
#[doc(alias = "postv2coreaccounttokens")]
pub fn create() -> Create {
    Default::default()
}
/// The request of [`v2.core.account_tokens.create`](create()).
///
/// `POST /v2/core/account_tokens` (`PostV2CoreAccountTokens`).
#[doc(alias = "PostV2CoreAccountTokens")]
#[doc(alias = "postv2coreaccounttokens")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    contact_email: Option<String>,
    contact_phone: Option<String>,
    display_name: Option<String>,
    identity: Option<Box<crate::v2::core::account_tokens::params::Identity>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Contact email.
    pub fn contact_email(mut self, value: impl Into<String>) -> Self {
        self.contact_email = Some(value.into());
        self
    }
    /// Contact phone.
    pub fn contact_phone(mut self, value: impl Into<String>) -> Self {
        self.contact_phone = Some(value.into());
        self
    }
    /// Display name.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Identity.
    pub fn identity(
        mut self,
        value: crate::v2::core::account_tokens::params::Identity,
    ) -> Self {
        self.identity = Some(Box::new(value));
        self
    }
}
rt::record! {
    Create;
    0 => contact_email "contact_email" sensitive;
    1 => contact_phone "contact_phone" sensitive;
    2 => display_name "display_name";
    3 => identity "identity";
}
rt::request! {
    Create -> crate::v2::core::AccountToken;
    "PostV2CoreAccountTokens" Post "/v2/core/account_tokens" Json;
}
