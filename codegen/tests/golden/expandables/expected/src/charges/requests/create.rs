// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create.
///
/// `POST /v1/charges`
///
/// - `customer`, in the body: Customer.
///
/// Feature: `charges`.
#[doc(alias = "PostCharges")]
#[doc(alias = "postcharges")]
pub fn create(customer: impl Into<rt::Id<crate::charges::Customer>>) -> Create {
    Create {
        customer: customer.into(),
        ..Default::default()
    }
}
/// The request of [`charges.create`](create()).
///
/// `POST /v1/charges` (`PostCharges`).
#[doc(alias = "PostCharges")]
#[doc(alias = "postcharges")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    customer: rt::Id<crate::charges::Customer>,
    invoice: Option<rt::Id<crate::charges::Invoice>>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Invoice.
    pub fn invoice(mut self, value: impl Into<rt::Id<crate::charges::Invoice>>) -> Self {
        self.invoice = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}
rt::record! {
    Create;
    0 => customer "customer" required;
    1 => invoice "invoice";
    2 => expand "expand";
}
rt::request! {
    Create -> crate::charges::Charge;
    "PostCharges" Post "/v1/charges" Form;
}
