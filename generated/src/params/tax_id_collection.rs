// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `tax_id_collection`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tax_id_collection`.
#[derive(Clone, Default)]
#[must_use]
pub struct TaxIdCollection {
    enabled: bool,
    required: Option<crate::types::SessionTaxIdCollectionRequired>,
    extra: rt::Extra,
}
impl TaxIdCollection {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Default::default()
        }
    }
    /// Required. `if_supported` or `never`.
    pub fn required(
        mut self,
        value: crate::types::SessionTaxIdCollectionRequired,
    ) -> Self {
        self.required = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    TaxIdCollection;
    0 => enabled "enabled" required;
    1 => required "required";
}
