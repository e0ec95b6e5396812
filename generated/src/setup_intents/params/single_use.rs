// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Makes the mandate good for one payment only.
///
/// The parameters of `single_use`.
///
/// Contract: `#/paths/~1v1~1setup_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/single_use`.
#[derive(Clone)]
#[must_use]
pub struct SingleUse(rt::Params);

impl SingleUse {
    /// With what is required.
    pub fn new(amount: i64, currency: impl Into<rt::Currency>) -> Self {
        SingleUse(
            SingleUse::default().0.set::<i64>(0, amount).set::<rt::Currency>(1, currency),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    SingleUse;
    "amount" required: i64;
    "currency" required: String;
}
