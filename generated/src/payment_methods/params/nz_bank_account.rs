// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Direct debit from a bank account in New Zealand (BECS).
///
/// The parameters of `nz_bank_account`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/nz_bank_account`.
#[derive(Clone)]
#[must_use]
pub struct NzBankAccount(rt::Params);

impl NzBankAccount {
    /// With what is required.
    pub fn new(
        account_number: impl Into<String>,
        bank_code: impl Into<String>,
        branch_code: impl Into<String>,
        suffix: impl Into<String>,
    ) -> Self {
        NzBankAccount(
            NzBankAccount::default()
                .0
                .set::<String>(0, account_number)
                .set::<String>(1, bank_code)
                .set::<String>(2, branch_code)
                .set::<String>(3, suffix),
        )
    }

    /// The name on the bank account. Needed only if it differs from the name in the billing details.
    pub fn account_holder_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// At most 128 characters.
    pub fn reference<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    NzBankAccount;
    "account_number" required sensitive: String;
    "bank_code" required: String;
    "branch_code" required: String;
    "suffix" required: String;
    "account_holder_name" sensitive: String;
    "reference": String;
}
