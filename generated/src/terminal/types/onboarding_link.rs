// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// An address at which a merchant agrees to Apple's terms for Tap to Pay on iPhone.
///
/// The `terminal.onboarding_link` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/onboarding_links/object)
///
/// Contract: `#/components/schemas/terminal.onboarding_link`.
///
/// Feature: `terminal`.
#[non_exhaustive]
pub struct OnboardingLink {
    /// What the kind of link at hand needs, under the name of its `link_type`.
    pub link_options: OnboardingLinkOptions,
    /// Id of the connected account that the link is for. May be null.
    pub on_behalf_of: Option<String>,
    /// The link to give to the user.
    pub redirect_url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the page with Apple's terms shows, and whether a merchant who has agreed may do it again with another Apple account.
///
/// Contract: `#/components/schemas/terminal_onboarding_link_apple_terms_and_conditions`.
///
/// Feature: `terminal`.
#[non_exhaustive]
pub struct OnboardingLinkAppleTermsAndConditions {
    /// Whether merchants can link another Apple account later on. May be null.
    pub allow_relinking: Option<bool>,
    /// The name of the business that agrees to Apple's terms.
    pub merchant_display_name: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Choices for the page that the link leads to.
///
/// Contract: `#/components/schemas/terminal_onboarding_link_link_options`.
///
/// Feature: `terminal`.
#[non_exhaustive]
pub struct OnboardingLinkOptions {
    /// What the link that has a merchant accept Apple's terms allows. May be null.
    pub apple_terms_and_conditions: Option<Box<OnboardingLinkAppleTermsAndConditions>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    OnboardingLink;
    const "link_type" = Str("apple_terms_and_conditions");
    const "object" = Str("terminal.onboarding_link");
    0 => link_options "link_options" required;
    1 => on_behalf_of = None "on_behalf_of";
    2 => redirect_url "redirect_url" required;
}

rt::record! {
    OnboardingLinkAppleTermsAndConditions;
    0 => allow_relinking = None "allow_relinking";
    1 => merchant_display_name "merchant_display_name" required;
}

rt::record! {
    OnboardingLinkOptions;
    0 => apple_terms_and_conditions = None "apple_terms_and_conditions";
}
