// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::CreditReversal;

/// Create a CreditReversal.
///
/// `POST /v1/treasury/credit_reversals`
///
/// - `received_credit`, in the body: Received credit. At most 5000 characters.
///
/// Feature: `treasury`.
#[doc(alias = "PostTreasuryCreditReversals")]
#[doc(alias = "posttreasurycreditreversals")]
pub fn create(received_credit: impl Into<String>) -> Create {
    Create(
        Create::default().0.set::<String>(0, received_credit),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.credit_reversals.create`](create()).
///
/// `POST /v1/treasury/credit_reversals` (`PostTreasuryCreditReversals`).
#[doc(alias = "PostTreasuryCreditReversals")]
#[doc(alias = "posttreasurycreditreversals")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(1, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<CreditReversal>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> CreditReversal;
    "PostTreasuryCreditReversals" Post "/v1/treasury/credit_reversals" Form;
    "received_credit" required: String;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
}
