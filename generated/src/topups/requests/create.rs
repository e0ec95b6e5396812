// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::topups::Topup;

/// Create a top-up.
///
/// `POST /v1/topups`
///
/// - `amount`, in the body: Amount, in the currency's smallest unit.
/// - `currency`, in the body: Currency.
///
/// Feature: `topups`.
#[doc(alias = "PostTopups")]
#[doc(alias = "posttopups")]
pub fn create(amount: i64, currency: impl Into<String>) -> Create {
    Create(
        Create::default().0.set::<i64>(0, amount).set::<String>(1, currency),
        rt::RequestOptions::default(),
    )
}

/// The request of [`topups.create`](create()).
///
/// `POST /v1/topups` (`PostTopups`).
#[doc(alias = "PostTopups")]
#[doc(alias = "posttopups")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Description. At most 5000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
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

    /// Source. At most 5000 characters.
    pub fn source(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }

    /// Statement descriptor. At most 15 characters.
    pub fn statement_descriptor(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }

    /// Transfer group.
    pub fn transfer_group(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Topup>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Topup;
    "PostTopups" Post "/v1/topups" Form;
    "amount" required: i64;
    "currency" required: String;
    "description": String;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "source": String;
    "statement_descriptor": String;
    "transfer_group": String;
}
