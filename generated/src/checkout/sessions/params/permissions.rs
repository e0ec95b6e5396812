// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `permissions`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/permissions`.
#[derive(Clone, Default)]
#[must_use]
pub struct Permissions {
    update_shipping_details: Option<
        crate::checkout::SessionPermissionsUpdateShippingDetails,
    >,
    extra: rt::Extra,
}
impl Permissions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Update shipping details. `client_only` or `server_only`.
    pub fn update_shipping_details(
        mut self,
        value: crate::checkout::SessionPermissionsUpdateShippingDetails,
    ) -> Self {
        self.update_shipping_details = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Permissions;
    0 => update_shipping_details "update_shipping_details";
}
