// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The parameters of `custom_fields[]`.
///
/// Contract: `#/paths/~1v1~1invoices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/custom_fields/anyOf/0/items`.
#[derive(Clone)]
#[must_use]
pub struct CustomField(rt::Params);

impl CustomField {
    /// With what is required.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        CustomField(
            CustomField::default().0.set::<String>(0, name).set::<String>(1, value),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    CustomField;
    "name" required: String;
    "value" required: String;
}
