// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::charges::dispute::params::Evidence;
use crate::disputes::Dispute;
use crate::rt;

/// Update.
///
/// `POST /v1/charges/{charge}/dispute`
///
/// - `charge`, in the path: Charge. At most 5000 characters.
///
/// Feature: `charges`.
#[doc(alias = "PostChargesChargeDispute")]
#[doc(alias = "postchargeschargedispute")]
pub fn update(charge: impl Into<rt::Id<Charge>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Charge>>(0, charge),
        rt::RequestOptions::default(),
    )
}

/// The request of [`charges.dispute.update`](update()).
///
/// `POST /v1/charges/{charge}/dispute` (`PostChargesChargeDispute`).
#[doc(alias = "PostChargesChargeDispute")]
#[doc(alias = "postchargeschargedispute")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Evidence.
    pub fn evidence(self, value: Evidence) -> Self {
        Self(self.0.set::<Evidence>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(3, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(3), self.1)
    }

    /// Submit.
    pub fn submit(self, value: bool) -> Self {
        Self(self.0.set::<bool>(4, value), self.1)
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
    Update -> Dispute;
    "PostChargesChargeDispute" Post "/v1/charges/{charge}/dispute" Form;
    "charge" required path: String;
    "evidence": Evidence;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "submit": bool;
}
