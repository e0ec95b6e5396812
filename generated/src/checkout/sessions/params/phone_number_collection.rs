// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Has the page ask for a phone number.
///
/// The parameters of `phone_number_collection`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/phone_number_collection`.
#[derive(Clone)]
#[must_use]
pub struct PhoneNumberCollection(rt::Params);

impl PhoneNumberCollection {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        PhoneNumberCollection(PhoneNumberCollection::default().0.set::<bool>(0, enabled))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    PhoneNumberCollection;
    "enabled" required: bool;
}
