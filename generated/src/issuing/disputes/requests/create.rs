// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Dispute;
use crate::issuing::disputes::params::Evidence;
use crate::issuing::disputes::params::Treasury;
use crate::rt;

/// Create a dispute.
///
/// `POST /v1/issuing/disputes`
///
/// Feature: `issuing`.
#[doc(alias = "PostIssuingDisputes")]
#[doc(alias = "postissuingdisputes")]
pub fn create() -> Create {
    Default::default()
}

/// The request of [`issuing.disputes.create`](create()).
///
/// `POST /v1/issuing/disputes` (`PostIssuingDisputes`).
#[doc(alias = "PostIssuingDisputes")]
#[doc(alias = "postissuingdisputes")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value), self.1)
    }

    /// Evidence.
    pub fn evidence(self, value: Evidence) -> Self {
        Self(self.0.set::<Evidence>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(3, value), self.1)
    }

    /// Transaction. At most 5000 characters.
    pub fn transaction(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }

    /// Treasury.
    pub fn treasury(self, value: Treasury) -> Self {
        Self(self.0.set::<Treasury>(5, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Dispute>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Dispute;
    "PostIssuingDisputes" Post "/v1/issuing/disputes" Form;
    "amount": i64;
    "evidence": Evidence;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "transaction": String;
    "treasury": Treasury;
}
