// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `type`.
///
/// Contract: `#/components/schemas/portal_flows_flow_after_completion/properties/type`.
///
/// Feature: `billing_portal`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AfterCompletionType {
    /// `hosted_confirmation`
    HostedConfirmation,
    /// `portal_homepage`
    PortalHomepage,
    /// `redirect`
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
