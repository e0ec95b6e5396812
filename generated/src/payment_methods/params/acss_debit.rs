// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Pre-authorized debit from a Canadian bank account (ACSS).
///
/// The parameters of `acss_debit`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/acss_debit`.
#[derive(Clone)]
#[must_use]
pub struct AcssDebit(rt::Params);

impl AcssDebit {
    /// With what is required.
    pub fn new(
        account_number: impl Into<String>,
        institution_number: impl Into<String>,
        transit_number: impl Into<String>,
    ) -> Self {
        AcssDebit(
            AcssDebit::default()
                .0
                .set::<String>(0, account_number)
                .set::<String>(1, institution_number)
                .set::<String>(2, transit_number),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    AcssDebit;
    "account_number" required sensitive: String;
    "institution_number" required sensitive: String;
    "transit_number" required sensitive: String;
}
