// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What happens after paying: Stripe's page says thanks, or the customer goes to an address.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/payment_links_resource_after_completion/properties/type`.
///
/// Feature: `payment_links`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AfterCompletionType {
    /// `hosted_confirmation`: Stripe shows a page that confirms it.
    HostedConfirmation,
    /// `redirect`: The customer is sent to an address of yours.
    Redirect,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    AfterCompletionType;
    0 => HostedConfirmation "hosted_confirmation";
    1 => Redirect "redirect";
}
