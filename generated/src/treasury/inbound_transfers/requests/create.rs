// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::InboundTransfer;

/// Create an InboundTransfer.
///
/// `POST /v1/treasury/inbound_transfers`
///
/// - `amount`, in the body: Amount, in the currency's smallest unit.
/// - `currency`, in the body: Currency. A three-letter ISO 4217 code in lower case.
/// - `financial_account`, in the body: Financial account.
/// - `origin_payment_method`, in the body: Origin payment method. At most 5000 characters.
///
/// Feature: `treasury`.
#[doc(alias = "PostTreasuryInboundTransfers")]
#[doc(alias = "posttreasuryinboundtransfers")]
pub fn create(
    amount: i64,
    currency: impl Into<rt::Currency>,
    financial_account: impl Into<String>,
    origin_payment_method: impl Into<String>,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<i64>(0, amount)
            .set::<rt::Currency>(1, currency)
            .set::<String>(2, financial_account)
            .set::<String>(3, origin_payment_method),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.inbound_transfers.create`](create()).
///
/// `POST /v1/treasury/inbound_transfers` (`PostTreasuryInboundTransfers`).
#[doc(alias = "PostTreasuryInboundTransfers")]
#[doc(alias = "posttreasuryinboundtransfers")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Description. At most 5000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(5, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(6, value), self.1)
    }

    /// Statement descriptor. At most 10 characters.
    pub fn statement_descriptor(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<InboundTransfer>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(5, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> InboundTransfer;
    "PostTreasuryInboundTransfers" Post "/v1/treasury/inbound_transfers" Form;
    "amount" required: i64;
    "currency" required: String;
    "financial_account" required: String;
    "origin_payment_method" required: String;
    "description": String;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "statement_descriptor": String;
}
