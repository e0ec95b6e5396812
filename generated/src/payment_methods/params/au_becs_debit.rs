// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Direct debit from an Australian bank account (BECS).
///
/// The parameters of `au_becs_debit`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/au_becs_debit`.
#[derive(Clone)]
#[must_use]
pub struct AuBecsDebit(rt::Params);

impl AuBecsDebit {
    /// With what is required.
    pub fn new(
        account_number: impl Into<String>,
        bsb_number: impl Into<String>,
    ) -> Self {
        AuBecsDebit(
            AuBecsDebit::default()
                .0
                .set::<String>(0, account_number)
                .set::<String>(1, bsb_number),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    AuBecsDebit;
    "account_number" required sensitive: String;
    "bsb_number" required sensitive: String;
}
