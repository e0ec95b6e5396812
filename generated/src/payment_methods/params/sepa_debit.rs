// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Direct debit from a bank account in the euro area (SEPA).
///
/// The parameters of `sepa_debit`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/sepa_debit`.
#[derive(Clone)]
#[must_use]
pub struct SepaDebit(rt::Params);

impl SepaDebit {
    /// With what is required.
    pub fn new(iban: impl Into<String>) -> Self {
        SepaDebit(SepaDebit::default().0.set::<String>(0, iban))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    SepaDebit;
    "iban" required sensitive: String;
}
