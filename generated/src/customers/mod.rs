// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Customer`]: Someone who buys from you.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists customers, the newest first, filtered by email or date. | `GET /v1/customers` |
//! | [`create`](create()) | Creates a customer, to whom payment methods, subscriptions and invoices are tied. | `POST /v1/customers` |
//! | [`search`](search()) | Searches customers with Stripe's query language, by email, name, phone and metadata. | `GET /v1/customers/search` |
//! | [`retrieve`](retrieve()) | Fetches a customer. | `GET /v1/customers/{customer}` |
//! | [`update`](update()) | Changes a customer. | `POST /v1/customers/{customer}` |
//! | [`delete`](delete()) | Deletes a customer for good and cancels their active subscriptions at once. | `DELETE /v1/customers/{customer}` |
//! | [`retrieve_discount`](retrieve_discount()) | Fetches the discount that a customer has, with its coupon and when it ends. | `GET /v1/customers/{customer}/discount` |
//! | [`delete_discount`](delete_discount()) | Takes the discount off a customer. | `DELETE /v1/customers/{customer}/discount` |

#[cfg(feature = "customers")]
pub mod requests;
#[cfg(feature = "customers")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomers")]
#[doc(alias = "postcustomers")]
pub use self::requests::create::create;
#[cfg(feature = "customers")]
#[doc(alias = "DeleteCustomersCustomer")]
#[doc(alias = "deletecustomerscustomer")]
pub use self::requests::delete::delete;
#[cfg(feature = "customers")]
#[doc(alias = "DeleteCustomersCustomerDiscount")]
#[doc(alias = "deletecustomerscustomerdiscount")]
pub use self::requests::delete_discount::delete_discount;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomers")]
#[doc(alias = "getcustomers")]
pub use self::requests::list::list;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomer")]
#[doc(alias = "getcustomerscustomer")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerDiscount")]
#[doc(alias = "getcustomerscustomerdiscount")]
pub use self::requests::retrieve_discount::retrieve_discount;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersSearch")]
#[doc(alias = "getcustomerssearch")]
pub use self::requests::search::search;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomer")]
#[doc(alias = "postcustomerscustomer")]
pub use self::requests::update::update;
mod types;
pub use self::types::*;
#[cfg(not(feature = "customers"))]
mod opaque;
#[cfg(not(feature = "customers"))]
pub use self::opaque::*;
#[doc(inline)]
#[cfg(
    any(
        feature = "accounts",
        feature = "customers",
        feature = "external_accounts",
        feature = "sources"
    )
)]
pub use crate::types::AccountRequirementsError;
#[doc(inline)]
#[cfg(
    any(
        feature = "accounts",
        feature = "customers",
        feature = "external_accounts",
        feature = "sources"
    )
)]
pub use crate::types::AccountRequirementsErrorCode;
#[doc(inline)]
pub use crate::types::Address;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_intents"))]
pub use crate::types::BankTransferFinancialAddressSupportedNetwork;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_intents"))]
pub use crate::types::FundingInstructionsBankTransferAbaRecord;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_intents"))]
pub use crate::types::FundingInstructionsBankTransferFinancialAddress;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_intents"))]
pub use crate::types::FundingInstructionsBankTransferFinancialAddressType;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_intents"))]
pub use crate::types::FundingInstructionsBankTransferIbanRecord;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_intents"))]
pub use crate::types::FundingInstructionsBankTransferSortCodeRecord;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_intents"))]
pub use crate::types::FundingInstructionsBankTransferSpeiRecord;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_intents"))]
pub use crate::types::FundingInstructionsBankTransferSwiftRecord;
#[doc(inline)]
#[cfg(any(feature = "customers", feature = "payment_intents"))]
pub use crate::types::FundingInstructionsBankTransferZenginRecord;
#[doc(inline)]
#[cfg(
    any(
        feature = "checkout",
        feature = "customers",
        feature = "invoices",
        feature = "payment_links"
    )
)]
pub use crate::types::InvoiceSettingCustomField;
#[doc(inline)]
#[cfg(
    any(
        feature = "charges",
        feature = "customers",
        feature = "invoices",
        feature = "payment_intents",
        feature = "sources"
    )
)]
pub use crate::types::Shipping;
#[cfg(feature = "customers")]
pub mod balance_transactions;
#[cfg(feature = "customers")]
pub mod bank_accounts;
#[cfg(feature = "customers")]
pub mod cards;
#[cfg(feature = "customers")]
pub mod cash_balance;
#[cfg(feature = "customers")]
pub mod cash_balance_transactions;
#[cfg(feature = "customers")]
pub mod funding_instructions;
#[cfg(feature = "customers")]
pub mod params;
#[cfg(feature = "customers")]
pub mod payment_methods;
#[cfg(feature = "customers")]
pub mod payment_sources;
#[cfg(feature = "customers")]
pub mod subscriptions;
#[cfg(feature = "customers")]
pub mod tax_ids;
