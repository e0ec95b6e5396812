// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::AccountToken;
use crate::v2::core::account_tokens::params::Identity;

/// Creates a single-use token that holds an account's details, so that they never touch your server. In live mode only a publishable key can make it.
///
/// `POST /v2/core/account_tokens`
///
/// ```
/// use stripe_client::v2;
///
/// let account_token = v2::core::account_tokens::create().send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`contact_email`](Create::contact_email()): Where Stripe and the platform reach the account by email.
/// - [`contact_phone`](Create::contact_phone()): Where Stripe and the platform reach the account by phone.
/// - [`display_name`](Create::display_name()): The account's name in the Dashboard and on invoices to it.
/// - [`identity`](Create::identity()): Who the account is: the person or company, and the business.
///
/// # Answer
///
/// [`AccountToken`](crate::v2::core::AccountToken).
///
/// # What follows
///
/// [`v2.core.accounts.create`](crate::v2::core::accounts::create()) or [`v2.core.accounts.update`](crate::v2::core::accounts::update()) takes it as `account_token`.
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/core/account_tokens/create)
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
    /// Where Stripe and the platform reach the account by email.
    pub fn contact_email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value), self.1)
    }

    /// Where Stripe and the platform reach the account by phone.
    pub fn contact_phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }

    /// The account's name in the Dashboard and on invoices to it.
    pub fn display_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Who the account is: the person or company, and the business.
    pub fn identity<K>(self, value: impl rt::Maybe<Identity, K>) -> Self {
        Self(self.0.maybe::<Identity, K>(3, value), self.1)
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
