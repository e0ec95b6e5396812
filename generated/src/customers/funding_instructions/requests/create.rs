// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
    customer: impl Into<rt::Id<crate::customers::Customer>>,
    bank_transfer: crate::customers::funding_instructions::params::BankTransfer,
    currency: impl Into<rt::Currency>,
    funding_type: crate::customers::funding_instructions::params::FundingType,
) -> Create {
    Create {
        customer: customer.into(),
        bank_transfer,
        currency: currency.into(),
        funding_type,
        ..Default::default()
    }
}
/// The request of [`customers.funding_instructions.create`](create()).
///
/// `POST /v1/customers/{customer}/funding_instructions` (`PostCustomersCustomerFundingInstructions`).
#[doc(alias = "PostCustomersCustomerFundingInstructions")]
#[doc(alias = "postcustomerscustomerfundinginstructions")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    customer: rt::Id<crate::customers::Customer>,
    bank_transfer: crate::customers::funding_instructions::params::BankTransfer,
    currency: rt::Currency,
    expand: Option<Vec<String>>,
    funding_type: crate::customers::funding_instructions::params::FundingType,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}
rt::record! {
    Create;
    0 => customer "customer" required path;
    1 => bank_transfer "bank_transfer" required;
    2 => currency "currency" required;
    3 => expand "expand";
    4 => funding_type "funding_type" required;
}
rt::request! {
    Create -> crate::customers::FundingInstructions;
    "PostCustomersCustomerFundingInstructions" Post "/v1/customers/{customer}/funding_instructions" Form;
}
