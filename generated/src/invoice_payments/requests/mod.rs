// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `invoice_payments`, as its functions make them.

#[cfg(feature = "invoice_payments")]
pub(super) mod list;
#[cfg(feature = "invoice_payments")]
#[doc(alias = "GetInvoicePayments")]
#[doc(alias = "getinvoicepayments")]
pub use self::list::List;
#[cfg(feature = "invoice_payments")]
pub(super) mod retrieve;
#[cfg(feature = "invoice_payments")]
#[doc(alias = "GetInvoicePaymentsInvoicePayment")]
#[doc(alias = "getinvoicepaymentsinvoicepayment")]
pub use self::retrieve::Retrieve;
