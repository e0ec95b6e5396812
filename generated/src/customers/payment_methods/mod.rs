// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`PaymentMethod`](crate::payment_methods::PaymentMethod): What a customer pays with: a card, a bank account, a wallet.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the payment methods that are attached to a customer, of one type or all. | `GET /v1/customers/{customer}/payment_methods` |
//! | [`retrieve`](retrieve()) | Fetches a payment method that is attached to a customer. | `GET /v1/customers/{customer}/payment_methods/{payment_method}` |
//!
//! Feature: `customers`.

#[cfg(feature = "customers")]
pub mod requests;
#[cfg(feature = "customers")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerPaymentMethods")]
#[doc(alias = "getcustomerscustomerpaymentmethods")]
pub use self::requests::list::list;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerPaymentMethodsPaymentMethod")]
#[doc(alias = "getcustomerscustomerpaymentmethodspaymentmethod")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "customers")]
pub mod params;
