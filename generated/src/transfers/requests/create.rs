// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::rt;
use crate::transfers::Transfer;
use crate::transfers::params::SourceType;

/// Create a transfer.
///
/// `POST /v1/transfers`
///
/// - `currency`, in the body: Currency. A three-letter ISO 4217 code in lower case.
/// - `destination`, in the body: Destination.
///
/// Feature: `transfers`.
#[doc(alias = "PostTransfers")]
#[doc(alias = "posttransfers")]
pub fn create(
    currency: impl Into<rt::Currency>,
    destination: impl Into<String>,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<rt::Currency>(0, currency)
            .set::<String>(1, destination),
        rt::RequestOptions::default(),
    )
}

/// The request of [`transfers.create`](create()).
///
/// `POST /v1/transfers` (`PostTransfers`).
#[doc(alias = "PostTransfers")]
#[doc(alias = "posttransfers")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(2, value), self.1)
    }

    /// Description. At most 5000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(4, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(5, value), self.1)
    }

    /// Source transaction.
    pub fn source_transaction(self, value: impl Into<rt::Id<Charge>>) -> Self {
        Self(self.0.set::<rt::Id<Charge>>(6, value), self.1)
    }

    /// Source type. `bank_account`, `card` or `fpx`.
    pub fn source_type(self, value: SourceType) -> Self {
        Self(self.0.set::<SourceType>(7, value), self.1)
    }

    /// Transfer group.
    pub fn transfer_group(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(8, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Transfer>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Transfer;
    "PostTransfers" Post "/v1/transfers" Form;
    "currency" required: String;
    "destination" required: String;
    "amount": i64;
    "description": String;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "source_transaction": String;
    "source_type": SourceType;
    "transfer_group": String;
}
