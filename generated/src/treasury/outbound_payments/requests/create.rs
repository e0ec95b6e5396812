// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::rt;
use crate::treasury::OutboundPayment;
use crate::treasury::outbound_payments::params::DestinationPaymentMethodData;
use crate::treasury::outbound_payments::params::EndUserDetails;
use crate::treasury::params::DestinationPaymentMethodOptions;

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
    Create(
        Create::default()
            .0
            .set::<i64>(0, amount)
            .set::<rt::Currency>(1, currency)
            .set::<String>(2, financial_account),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.outbound_payments.create`](create()).
///
/// `POST /v1/treasury/outbound_payments` (`PostTreasuryOutboundPayments`).
#[doc(alias = "PostTreasuryOutboundPayments")]
#[doc(alias = "posttreasuryoutboundpayments")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(3, value), self.1)
    }

    /// Description. At most 5000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }

    /// Destination payment method. At most 5000 characters.
    pub fn destination_payment_method(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }

    /// Destination payment method data.
    pub fn destination_payment_method_data(
        self,
        value: DestinationPaymentMethodData,
    ) -> Self {
        Self(self.0.set::<DestinationPaymentMethodData>(6, value), self.1)
    }

    /// Destination payment method options.
    pub fn destination_payment_method_options(
        self,
        value: DestinationPaymentMethodOptions,
    ) -> Self {
        Self(self.0.set::<DestinationPaymentMethodOptions>(7, value), self.1)
    }

    /// End user details.
    pub fn end_user_details(self, value: EndUserDetails) -> Self {
        Self(self.0.set::<EndUserDetails>(8, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(9, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(10, value), self.1)
    }

    /// Statement descriptor. At most 5000 characters.
    pub fn statement_descriptor(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(11, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<OutboundPayment>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(9, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> OutboundPayment;
    "PostTreasuryOutboundPayments" Post "/v1/treasury/outbound_payments" Form;
    "amount" required: i64;
    "currency" required: String;
    "financial_account" required: String;
    "customer": String;
    "description": String;
    "destination_payment_method": String;
    "destination_payment_method_data": DestinationPaymentMethodData;
    "destination_payment_method_options": DestinationPaymentMethodOptions;
    "end_user_details": EndUserDetails;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "statement_descriptor": String;
}
