// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_links::TaxIdCollectionRequired;
use crate::rt;

/// Whether the page asks businesses for their tax id, and whether they must give it.
///
/// The parameters of `tax_id_collection`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tax_id_collection`.
#[derive(Clone)]
#[must_use]
pub struct TaxIdCollection(rt::Params);

impl TaxIdCollection {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        TaxIdCollection(TaxIdCollection::default().0.set::<bool>(0, enabled))
    }

    /// Whether customers must give their tax id, where Stripe supports one (`if_supported`), or may skip it. `if_supported` or `never`.
    pub fn required<K>(self, value: impl rt::Maybe<TaxIdCollectionRequired, K>) -> Self {
        Self(self.0.maybe::<TaxIdCollectionRequired, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    TaxIdCollection;
    "enabled" required: bool;
    "required": TaxIdCollectionRequired;
}
