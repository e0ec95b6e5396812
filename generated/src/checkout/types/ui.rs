// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Where the customer pays: on a page of Stripe's (`hosted_page`, as it is unless set), in a frame on yours, or in elements of your own page.
///
/// The values of `ui_mode`.
///
/// Contract: `#/components/schemas/checkout.session/properties/ui_mode`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UiMode {
    /// `elements`: You build the page yourself, with Stripe's elements. You get a `client_secret`.
    Elements,
    /// `embedded_page`: Stripe's page inside of yours. You get a `client_secret`.
    EmbeddedPage,
    /// `hosted_page`: A page at Stripe's: send the customer to `url`.
    HostedPage,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    UiMode;
    0 => Elements "elements";
    1 => EmbeddedPage "embedded_page";
    2 => HostedPage "hosted_page";
}
