// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax_ids::TaxId;
use crate::tax_ids::TaxIdType;
use crate::tax_ids::params::Owner;

/// Create a tax ID.
///
/// `POST /v1/tax_ids`
///
/// - `type`, in the body: Type.
/// - `value`, in the body: Value.
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
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }

    /// Owner.
    pub fn owner(self, value: Owner) -> Self {
        Self(self.0.set::<Owner>(3, value), self.1)
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
