// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What happens when the flow is done: Stripe's page says so, the portal opens, or the customer goes to an address.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/portal_flows_flow_after_completion/properties/type`.
///
/// Feature: `billing_portal`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AfterCompletionType {
    /// `hosted_confirmation`: Stripe shows a page that confirms it.
    HostedConfirmation,
    /// `portal_homepage`: The customer goes to the start of the portal.
    PortalHomepage,
    /// `redirect`: The customer is sent to an address of yours.
    Redirect,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    AfterCompletionType;
    0 => HostedConfirmation "hosted_confirmation";
    1 => PortalHomepage "portal_homepage";
    2 => Redirect "redirect";
}
