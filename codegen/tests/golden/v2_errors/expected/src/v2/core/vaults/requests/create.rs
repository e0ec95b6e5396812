// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::Vault;

/// Create.
///
/// `POST /v2/core/vaults`
///
/// ```
/// use stripe_client::v2;
///
/// let vault = v2::core::vaults::create().send(&client).await?;
/// ```
///
/// # Answer
///
/// [`Vault`](crate::v2::core::Vault).
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/core/vaults/create)
///
/// Feature: `v2_core`.
#[doc(alias = "PostV2CoreVaults")]
#[doc(alias = "postv2corevaults")]
pub fn create() -> Create {
    Default::default()
}

/// The request of [`v2.core.vaults.create`](create()).
///
/// `POST /v2/core/vaults` (`PostV2CoreVaults`).
#[doc(alias = "PostV2CoreVaults")]
#[doc(alias = "postv2corevaults")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

rt::request! {
    Create -> Vault;
    "PostV2CoreVaults" Post "/v2/core/vaults" Json;
}
