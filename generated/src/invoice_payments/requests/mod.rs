// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "invoice_payments")]
mod list;
#[cfg(feature = "invoice_payments")]
#[doc(alias = "GetInvoicePayments")]
#[doc(alias = "getinvoicepayments")]
pub use self::list::*;
#[cfg(feature = "invoice_payments")]
mod retrieve;
#[cfg(feature = "invoice_payments")]
#[doc(alias = "GetInvoicePaymentsInvoicePayment")]
#[doc(alias = "getinvoicepaymentsinvoicepayment")]
pub use self::retrieve::*;
