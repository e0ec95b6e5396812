// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Boleto: a voucher that is paid in Brazil at banks and shops.
///
/// The parameters of `boleto`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/boleto`.
#[derive(Clone)]
#[must_use]
pub struct Boleto(rt::Params);

impl Boleto {
    /// With what is required.
    pub fn new(tax_id: impl Into<String>) -> Self {
        Boleto(Boleto::default().0.set::<String>(0, tax_id))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Boleto;
    "tax_id" required sensitive: String;
}
