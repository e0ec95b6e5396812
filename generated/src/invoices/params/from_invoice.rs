// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
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
rt::open_enum! {
    Action;
    0 => Revision "revision";
}
/// The parameters of `from_invoice`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/from_invoice`.
#[derive(Clone, Default)]
#[must_use]
pub struct FromInvoice {
    action: Action,
    invoice: rt::Id<crate::invoices::Invoice>,
    extra: rt::Extra,
}
impl FromInvoice {
    /// With what is required.
    pub fn new(
        action: Action,
        invoice: impl Into<rt::Id<crate::invoices::Invoice>>,
    ) -> Self {
        Self {
            action,
            invoice: invoice.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    FromInvoice;
    0 => action "action" required;
    1 => invoice "invoice" required;
}
