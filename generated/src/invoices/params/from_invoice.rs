// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::Invoice;
use crate::rt;

/// How the invoice comes from the other one: a `revision` replaces it.
///
/// The values of `from_invoice.action`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/from_invoice/properties/action`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Action {
    /// `revision`
    Revision,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The invoice that the new one is to revise.
///
/// The parameters of `from_invoice`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/from_invoice`.
#[derive(Clone)]
#[must_use]
pub struct FromInvoice(rt::Params);

impl FromInvoice {
    /// With what is required.
    pub fn new(action: Action, invoice: impl Into<rt::Id<Invoice>>) -> Self {
        FromInvoice(
            FromInvoice::default()
                .0
                .set::<Action>(0, action)
                .set::<rt::Id<Invoice>>(1, invoice),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::open_enum! {
    Action;
    0 => Revision "revision";
}

rt::params! {
    FromInvoice;
    "action" required: Action;
    "invoice" required: String;
}
