// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The parameters of `customer_details`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/get/parameters/3/schema`.
#[derive(Clone)]
#[must_use]
pub struct CustomerDetails(rt::Params);

impl CustomerDetails {
    /// With what is required.
    pub fn new(email: impl Into<String>) -> Self {
        CustomerDetails(CustomerDetails::default().0.set::<String>(0, email))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    CustomerDetails;
    "email" required sensitive: String;
}
