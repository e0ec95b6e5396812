// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::customers::FundingInstructions;
use crate::customers::funding_instructions::params::BankTransfer;
use crate::customers::funding_instructions::params::FundingType;
use crate::rt;

/// Create or retrieve funding instructions for a customer cash balance.
///
/// `POST /v1/customers/{customer}/funding_instructions`
///
/// - `customer`, in the path: Customer. At most 5000 characters.
/// - `bank_transfer`, in the body: Bank transfer.
/// - `currency`, in the body: Currency. A three-letter ISO 4217 code in lower case.
/// - `funding_type`, in the body: Funding type. Only `bank_transfer`.
///
/// Feature: `customers`.
#[doc(alias = "PostCustomersCustomerFundingInstructions")]
#[doc(alias = "postcustomerscustomerfundinginstructions")]
pub fn create(
    customer: impl Into<rt::Id<Customer>>,
    bank_transfer: BankTransfer,
    currency: impl Into<rt::Currency>,
    funding_type: FundingType,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<rt::Id<Customer>>(0, customer)
            .set::<BankTransfer>(1, bank_transfer)
            .set::<rt::Currency>(2, currency)
            .set::<FundingType>(3, funding_type),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.funding_instructions.create`](create()).
///
/// `POST /v1/customers/{customer}/funding_instructions` (`PostCustomersCustomerFundingInstructions`).
#[doc(alias = "PostCustomersCustomerFundingInstructions")]
#[doc(alias = "postcustomerscustomerfundinginstructions")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(4, value), self.1)
    }
}

rt::request! {
    Create -> FundingInstructions;
    "PostCustomersCustomerFundingInstructions" Post "/v1/customers/{customer}/funding_instructions" Form;
    "customer" required path: String;
    "bank_transfer" required: BankTransfer;
    "currency" required: String;
    "funding_type" required: FundingType;
    "expand": Vec<String>;
}
