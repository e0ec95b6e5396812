// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
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
    Create {
        bin: bin.into(),
        clearing_date,
        currency: currency.into(),
        net_total_amount,
        ..Default::default()
    }
}
/// The request of [`test_helpers.issuing.settlements.create`](create()).
///
/// `POST /v1/test_helpers/issuing/settlements` (`PostTestHelpersIssuingSettlements`).
#[doc(alias = "PostTestHelpersIssuingSettlements")]
#[doc(alias = "posttesthelpersissuingsettlements")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    bin: String,
    clearing_date: i64,
    currency: rt::Currency,
    expand: Option<Vec<String>>,
    interchange_fees_amount: Option<i64>,
    net_total_amount: i64,
    network: Option<crate::test_helpers::issuing::settlements::params::Network>,
    network_settlement_identifier: Option<String>,
    transaction_amount: Option<i64>,
    transaction_count: Option<i64>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Interchange fees amount, in the currency's smallest unit.
    pub fn interchange_fees_amount(mut self, value: i64) -> Self {
        self.interchange_fees_amount = Some(value);
        self
    }
    /// Network. `maestro` or `visa`.
    pub fn network(
        mut self,
        value: crate::test_helpers::issuing::settlements::params::Network,
    ) -> Self {
        self.network = Some(value);
        self
    }
    /// Network settlement identifier. At most 5000 characters.
    pub fn network_settlement_identifier(mut self, value: impl Into<String>) -> Self {
        self.network_settlement_identifier = Some(value.into());
        self
    }
    /// Transaction amount, in the currency's smallest unit.
    pub fn transaction_amount(mut self, value: i64) -> Self {
        self.transaction_amount = Some(value);
        self
    }
    /// Transaction count.
    pub fn transaction_count(mut self, value: i64) -> Self {
        self.transaction_count = Some(value);
        self
    }
}
rt::record! {
    Create;
    0 => bin "bin" required;
    1 => clearing_date "clearing_date" required;
    2 => currency "currency" required;
    3 => expand "expand";
    4 => interchange_fees_amount "interchange_fees_amount";
    5 => net_total_amount "net_total_amount" required;
    6 => network "network";
    7 => network_settlement_identifier "network_settlement_identifier";
    8 => transaction_amount "transaction_amount";
    9 => transaction_count "transaction_count";
}
rt::request! {
    Create -> crate::issuing::Settlement;
    "PostTestHelpersIssuingSettlements" Post "/v1/test_helpers/issuing/settlements" Form;
}
