// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::checkout::UpdateShippingDetails;
use crate::rt;

/// Reserves changes of the session to your server.
///
/// The parameters of `permissions`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/permissions`.
#[derive(Clone)]
#[must_use]
pub struct Permissions(rt::Params);

impl Permissions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Who changes the shipping details: Stripe's page by itself (`client_only`, as it is unless set), or only your server. For the latter your page must listen for `onShippingDetailsChange`. `client_only` or `server_only`.
    pub fn update_shipping_details<K>(
        self,
        value: impl rt::Maybe<UpdateShippingDetails, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateShippingDetails, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Permissions;
    "update_shipping_details": UpdateShippingDetails;
}
