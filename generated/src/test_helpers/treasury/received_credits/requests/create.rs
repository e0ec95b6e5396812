// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Test mode: Create a ReceivedCredit.
///
/// `POST /v1/test_helpers/treasury/received_credits`
///
/// - `amount`, in the body: Amount, in the currency's smallest unit.
/// - `currency`, in the body: Currency. A three-letter ISO 4217 code in lower case.
/// - `financial_account`, in the body: Financial account.
/// - `network`, in the body: Network. `ach` or `us_domestic_wire`.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersTreasuryReceivedCredits")]
#[doc(alias = "posttesthelperstreasuryreceivedcredits")]
pub fn create(
    amount: i64,
    currency: impl Into<rt::Currency>,
    financial_account: impl Into<String>,
    network: crate::test_helpers::treasury::received_credits::params::Network,
) -> Create {
    Create {
        amount,
        currency: currency.into(),
        financial_account: financial_account.into(),
        network,
        ..Default::default()
    }
}
/// The request of [`test_helpers.treasury.received_credits.create`](create()).
///
/// `POST /v1/test_helpers/treasury/received_credits` (`PostTestHelpersTreasuryReceivedCredits`).
#[doc(alias = "PostTestHelpersTreasuryReceivedCredits")]
#[doc(alias = "posttesthelperstreasuryreceivedcredits")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    amount: i64,
    currency: rt::Currency,
    description: Option<String>,
    expand: Option<Vec<String>>,
    financial_account: String,
    initiating_payment_method_details: Option<
        Box<crate::test_helpers::treasury::params::InitiatingPaymentMethodDetails>,
    >,
    network: crate::test_helpers::treasury::received_credits::params::Network,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Description. At most 5000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Initiating payment method details.
    pub fn initiating_payment_method_details(
        mut self,
        value: crate::test_helpers::treasury::params::InitiatingPaymentMethodDetails,
    ) -> Self {
        self.initiating_payment_method_details = Some(Box::new(value));
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::treasury::ReceivedCredit>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => amount "amount" required;
    1 => currency "currency" required;
    2 => description "description";
    3 => expand "expand";
    4 => financial_account "financial_account" required;
    5 => initiating_payment_method_details "initiating_payment_method_details";
    6 => network "network" required;
}
rt::request! {
    Create -> crate::treasury::ReceivedCredit;
    "PostTestHelpersTreasuryReceivedCredits" Post "/v1/test_helpers/treasury/received_credits" Form;
}
