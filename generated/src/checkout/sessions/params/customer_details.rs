// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `customer_details`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/get/parameters/3/schema`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomerDetails {
    email: String,
    extra: rt::Extra,
}
impl CustomerDetails {
    /// With what is required.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
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
    CustomerDetails;
    0 => email "email" required sensitive;
}
