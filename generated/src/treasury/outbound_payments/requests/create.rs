// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create an OutboundPayment.
///
/// `POST /v1/treasury/outbound_payments`
///
/// - `amount`, in the body: Amount, in the currency's smallest unit.
/// - `currency`, in the body: Currency. A three-letter ISO 4217 code in lower case.
/// - `financial_account`, in the body: Financial account.
///
/// Feature: `treasury`.
#[doc(alias = "PostTreasuryOutboundPayments")]
#[doc(alias = "posttreasuryoutboundpayments")]
pub fn create(
    amount: i64,
    currency: impl Into<rt::Currency>,
    financial_account: impl Into<String>,
) -> Create {
    Create {
        amount,
        currency: currency.into(),
        financial_account: financial_account.into(),
        ..Default::default()
    }
}
/// The request of [`treasury.outbound_payments.create`](create()).
///
/// `POST /v1/treasury/outbound_payments` (`PostTreasuryOutboundPayments`).
#[doc(alias = "PostTreasuryOutboundPayments")]
#[doc(alias = "posttreasuryoutboundpayments")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    amount: i64,
    currency: rt::Currency,
    customer: Option<rt::Id<crate::customers::Customer>>,
    description: Option<String>,
    destination_payment_method: Option<String>,
    destination_payment_method_data: Option<
        Box<crate::treasury::outbound_payments::params::DestinationPaymentMethodData>,
    >,
    destination_payment_method_options: Option<
        Box<crate::treasury::params::DestinationPaymentMethodOptions>,
    >,
    end_user_details: Option<
        Box<crate::treasury::outbound_payments::params::EndUserDetails>,
    >,
    expand: Option<Vec<String>>,
    financial_account: String,
    metadata: Option<rt::Metadata>,
    statement_descriptor: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Customer. At most 5000 characters.
    pub fn customer(
        mut self,
        value: impl Into<rt::Id<crate::customers::Customer>>,
    ) -> Self {
        self.customer = Some(value.into());
        self
    }
    /// Description. At most 5000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Destination payment method. At most 5000 characters.
    pub fn destination_payment_method(mut self, value: impl Into<String>) -> Self {
        self.destination_payment_method = Some(value.into());
        self
    }
    /// Destination payment method data.
    pub fn destination_payment_method_data(
        mut self,
        value: crate::treasury::outbound_payments::params::DestinationPaymentMethodData,
    ) -> Self {
        self.destination_payment_method_data = Some(Box::new(value));
        self
    }
    /// Destination payment method options.
    pub fn destination_payment_method_options(
        mut self,
        value: crate::treasury::params::DestinationPaymentMethodOptions,
    ) -> Self {
        self.destination_payment_method_options = Some(Box::new(value));
        self
    }
    /// End user details.
    pub fn end_user_details(
        mut self,
        value: crate::treasury::outbound_payments::params::EndUserDetails,
    ) -> Self {
        self.end_user_details = Some(Box::new(value));
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
    /// Statement descriptor. At most 5000 characters.
    pub fn statement_descriptor(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::treasury::OutboundPayment>,
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
    2 => customer "customer";
    3 => description "description";
    4 => destination_payment_method "destination_payment_method";
    5 => destination_payment_method_data "destination_payment_method_data";
    6 => destination_payment_method_options "destination_payment_method_options";
    7 => end_user_details "end_user_details";
    8 => expand "expand";
    9 => financial_account "financial_account" required;
    10 => metadata "metadata";
    11 => statement_descriptor "statement_descriptor";
}
rt::request! {
    Create -> crate::treasury::OutboundPayment;
    "PostTreasuryOutboundPayments" Post "/v1/treasury/outbound_payments" Form;
}
