// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payouts::Payout;
use crate::payouts::params::Method;
use crate::payouts::params::SourceType;
use crate::rt;

/// Create a payout.
///
/// `POST /v1/payouts`
///
/// - `amount`, in the body: Amount, in the currency's smallest unit.
/// - `currency`, in the body: Currency. A three-letter ISO 4217 code in lower case.
///
/// Feature: `payouts`.
#[doc(alias = "PostPayouts")]
#[doc(alias = "postpayouts")]
pub fn create(amount: i64, currency: impl Into<rt::Currency>) -> Create {
    Create(
        Create::default().0.set::<i64>(0, amount).set::<rt::Currency>(1, currency),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payouts.create`](create()).
///
/// `POST /v1/payouts` (`PostPayouts`).
#[doc(alias = "PostPayouts")]
#[doc(alias = "postpayouts")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Description. At most 5000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Destination.
    pub fn destination(self, value: impl Into<String>) -> Self {
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

    /// Method. `instant` or `standard`.
    pub fn method(self, value: Method) -> Self {
        Self(self.0.set::<Method>(6, value), self.1)
    }

    /// Payout method.
    pub fn payout_method(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value), self.1)
    }

    /// Source type. `bank_account`, `card` or `fpx`.
    pub fn source_type(self, value: SourceType) -> Self {
        Self(self.0.set::<SourceType>(8, value), self.1)
    }

    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(9, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Payout>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Payout;
    "PostPayouts" Post "/v1/payouts" Form;
    "amount" required: i64;
    "currency" required: String;
    "description": String;
    "destination": String;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "method": Method;
    "payout_method": String;
    "source_type": SourceType;
    "statement_descriptor": String;
}
