// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Direct debit from a bank account in the United Kingdom (Bacs).
///
/// The parameters of `bacs_debit`.
///
/// Contract: `#/paths/~1v1~1payment_methods/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bacs_debit`.
#[derive(Clone)]
#[must_use]
pub struct BacsDebit(rt::Params);

impl BacsDebit {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The number of the bank account.
    pub fn account_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The number of the bank's branch in the United Kingdom: `10-20-30`.
    pub fn sort_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    BacsDebit;
    "account_number" sensitive: String;
    "sort_code" sensitive: String;
}
