// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Who changes the shipping details: Stripe's page by itself (`client_only`, as it is unless set), or only your server.
///
/// The values of `update_shipping_details`.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_permissions/properties/update_shipping_details`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateShippingDetails {
    /// `client_only`: The page updates them itself.
    ClientOnly,
    /// `server_only`: Only your server can: the page calls your handler, which updates the session by API.
    ServerOnly,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    UpdateShippingDetails;
    0 => ClientOnly "client_only";
    1 => ServerOnly "server_only";
}
