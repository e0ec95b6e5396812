// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Settlement;
use crate::rt;
use crate::test_helpers::issuing::settlements::params::Network;

/// Create a test-mode settlement.
///
/// `POST /v1/test_helpers/issuing/settlements`
///
/// - `bin`, in the body: Bin. At most 5000 characters.
/// - `clearing_date`, in the body: Clearing date.
/// - `currency`, in the body: Currency. A three-letter ISO 4217 code in lower case.
/// - `net_total_amount`, in the body: Net total amount, in the currency's smallest unit.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersIssuingSettlements")]
#[doc(alias = "posttesthelpersissuingsettlements")]
pub fn create(
    bin: impl Into<String>,
    clearing_date: i64,
    currency: impl Into<rt::Currency>,
    net_total_amount: i64,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<String>(0, bin)
            .set::<i64>(1, clearing_date)
            .set::<rt::Currency>(2, currency)
            .set::<i64>(3, net_total_amount),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.issuing.settlements.create`](create()).
///
/// `POST /v1/test_helpers/issuing/settlements` (`PostTestHelpersIssuingSettlements`).
#[doc(alias = "PostTestHelpersIssuingSettlements")]
#[doc(alias = "posttesthelpersissuingsettlements")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(4, value), self.1)
    }

    /// Interchange fees amount, in the currency's smallest unit.
    pub fn interchange_fees_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(5, value), self.1)
    }

    /// Network. `maestro` or `visa`.
    pub fn network(self, value: Network) -> Self {
        Self(self.0.set::<Network>(6, value), self.1)
    }

    /// Network settlement identifier. At most 5000 characters.
    pub fn network_settlement_identifier(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value), self.1)
    }

    /// Transaction amount, in the currency's smallest unit.
    pub fn transaction_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(8, value), self.1)
    }

    /// Transaction count.
    pub fn transaction_count(self, value: i64) -> Self {
        Self(self.0.set::<i64>(9, value), self.1)
    }
}

rt::request! {
    Create -> Settlement;
    "PostTestHelpersIssuingSettlements" Post "/v1/test_helpers/issuing/settlements" Form;
    "bin" required: String;
    "clearing_date" required: i64;
    "currency" required: String;
    "net_total_amount" required: i64;
    "expand": Vec<String>;
    "interchange_fees_amount": i64;
    "network": Network;
    "network_settlement_identifier": String;
    "transaction_amount": i64;
    "transaction_count": i64;
}
