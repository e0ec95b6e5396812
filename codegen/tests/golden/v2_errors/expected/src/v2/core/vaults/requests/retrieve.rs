// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::Vault;

/// Retrieve.
///
/// `GET /v2/core/vaults/{id}`
///
/// ```
/// use stripe_client::v2;
///
/// let vault = v2::core::vaults::retrieve("vault_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the v2 core vault.
///
/// # Answer
///
/// [`Vault`](crate::v2::core::Vault).
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/core/vaults/retrieve)
///
/// Feature: `v2_core`.
#[doc(alias = "GetV2CoreVaultsId")]
#[doc(alias = "getv2corevaultsid")]
pub fn retrieve(id: impl Into<rt::Id<Vault>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Vault>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`v2.core.vaults.retrieve`](retrieve()).
///
/// `GET /v2/core/vaults/{id}` (`GetV2CoreVaultsId`).
#[doc(alias = "GetV2CoreVaultsId")]
#[doc(alias = "getv2corevaultsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl rt::Retrieve for Vault {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Vault;
    "GetV2CoreVaultsId" Get "/v2/core/vaults/{id}" Query;
    "id" required path: String;
}
