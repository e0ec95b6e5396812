// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
    Create {
        amount,
        currency: currency.into(),
        ..Default::default()
    }
}
/// The request of [`payouts.create`](create()).
///
/// `POST /v1/payouts` (`PostPayouts`).
#[doc(alias = "PostPayouts")]
#[doc(alias = "postpayouts")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    amount: i64,
    currency: rt::Currency,
    description: Option<String>,
    destination: Option<String>,
    expand: Option<Vec<String>>,
    metadata: Option<rt::Metadata>,
    method: Option<crate::payouts::params::Method>,
    payout_method: Option<String>,
    source_type: Option<crate::params::SourceType>,
    statement_descriptor: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Description. At most 5000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Destination.
    pub fn destination(mut self, value: impl Into<String>) -> Self {
        self.destination = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Method. `instant` or `standard`.
    pub fn method(mut self, value: crate::payouts::params::Method) -> Self {
        self.method = Some(value);
        self
    }
    /// Payout method.
    pub fn payout_method(mut self, value: impl Into<String>) -> Self {
        self.payout_method = Some(value.into());
        self
    }
    /// Source type. `bank_account`, `card` or `fpx`.
    pub fn source_type(mut self, value: crate::params::SourceType) -> Self {
        self.source_type = Some(value);
        self
    }
    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::payouts::Payout>,
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
    3 => destination "destination";
    4 => expand "expand";
    5 => metadata "metadata";
    6 => method "method";
    7 => payout_method "payout_method";
    8 => source_type "source_type";
    9 => statement_descriptor "statement_descriptor";
}
rt::request! {
    Create -> crate::payouts::Payout;
    "PostPayouts" Post "/v1/payouts" Form;
}
