// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax_ids::TaxId;
use crate::tax_ids::TaxIdType;
use crate::tax_ids::params::Owner;

/// Adds a tax id to the account, a customer or an application, for invoices to show. The format is checked at once, and for some types the authority is asked afterwards.
///
/// `POST /v1/tax_ids`
///
/// ```
/// use stripe_client::tax_ids;
///
/// let tax_id = tax_ids::create(tax_ids::TaxIdType::AdNrt, "value")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `type`, in the body: Which tax id it is, as country and kind: `eu_vat`.
/// - `value`, in the body: The tax id itself.
///
/// # Parameters
///
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`owner`](Create::owner()): Whose tax id it is, your own account's if left out.
///
/// # Answer
///
/// [`TaxId`](crate::tax_ids::TaxId).
///
/// # Errors
///
/// The value doesn't have the format of its type.
///
/// [Stripe's reference](https://docs.stripe.com/api/tax_ids/create)
///
/// Feature: `tax_ids`.
#[doc(alias = "PostTaxIds")]
#[doc(alias = "posttaxids")]
pub fn create(r#type: TaxIdType, value: impl Into<String>) -> Create {
    Create(
        Create::default().0.set::<TaxIdType>(0, r#type).set::<String>(1, value),
        rt::RequestOptions::default(),
    )
}

/// The request of [`tax_ids.create`](create()).
///
/// `POST /v1/tax_ids` (`PostTaxIds`).
#[doc(alias = "PostTaxIds")]
#[doc(alias = "posttaxids")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Whose tax id it is, your own account's if left out.
    pub fn owner<K>(self, value: impl rt::Maybe<Owner, K>) -> Self {
        Self(self.0.maybe::<Owner, K>(3, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<TaxId>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> TaxId;
    "PostTaxIds" Post "/v1/tax_ids" Form;
    "type" required: TaxIdType;
    "value" required sensitive: String;
    "expand": Vec<String>;
    "owner": Owner;
}
