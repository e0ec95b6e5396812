// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::AccountToken;
use crate::v2::core::account_tokens::params::Identity;

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
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Contact email.
    pub fn contact_email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value), self.1)
    }

    /// Contact phone.
    pub fn contact_phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value), self.1)
    }

    /// Display name.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Identity.
    pub fn identity(self, value: Identity) -> Self {
        Self(self.0.set::<Identity>(3, value), self.1)
    }
}

rt::request! {
    Create -> AccountToken;
    "PostV2CoreAccountTokens" Post "/v2/core/account_tokens" Json;
    "contact_email" sensitive: String;
    "contact_phone" sensitive: String;
    "display_name": String;
    "identity": Identity;
}
