// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Dispute;
use crate::issuing::disputes::params::Evidence;
use crate::rt;

/// Update a dispute.
///
/// `POST /v1/issuing/disputes/{dispute}`
///
/// - `dispute`, in the path: Dispute. At most 5000 characters.
///
/// Feature: `issuing`.
#[doc(alias = "PostIssuingDisputesDispute")]
#[doc(alias = "postissuingdisputesdispute")]
pub fn update(dispute: impl Into<rt::Id<Dispute>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Dispute>>(0, dispute),
        rt::RequestOptions::default(),
    )
}

/// The request of [`issuing.disputes.update`](update()).
///
/// `POST /v1/issuing/disputes/{dispute}` (`PostIssuingDisputesDispute`).
#[doc(alias = "PostIssuingDisputesDispute")]
#[doc(alias = "postissuingdisputesdispute")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value), self.1)
    }

    /// Evidence.
    pub fn evidence(self, value: Evidence) -> Self {
        Self(self.0.set::<Evidence>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(4, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(4), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Dispute>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> Dispute;
    "PostIssuingDisputesDispute" Post "/v1/issuing/disputes/{dispute}" Form;
    "dispute" required path: String;
    "amount": i64;
    "evidence": Evidence;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
}
