// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `terminal.onboarding_link` object.
///
/// Contract: `#/components/schemas/terminal.onboarding_link`.
///
/// Feature: `terminal`.
#[derive(Default)]
#[non_exhaustive]
pub struct OnboardingLink {
    /// Link options.
    pub link_options: OnboardingLinkOptions,
    /// On behalf of. At most 5000 characters. May be null.
    pub on_behalf_of: Option<String>,
    /// Redirect url. At most 5000 characters.
    pub redirect_url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal onboarding link apple terms and conditions.
///
/// Contract: `#/components/schemas/terminal_onboarding_link_apple_terms_and_conditions`.
///
/// Feature: `terminal`.
#[derive(Default)]
#[non_exhaustive]
pub struct OnboardingLinkAppleTermsAndConditions {
    /// Allow relinking. May be null.
    pub allow_relinking: Option<bool>,
    /// Merchant display name. At most 5000 characters.
    pub merchant_display_name: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Terminal onboarding link link options.
///
/// Contract: `#/components/schemas/terminal_onboarding_link_link_options`.
///
/// Feature: `terminal`.
#[derive(Default)]
#[non_exhaustive]
pub struct OnboardingLinkOptions {
    /// Apple terms and conditions. May be null.
    pub apple_terms_and_conditions: Option<Box<OnboardingLinkAppleTermsAndConditions>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    OnboardingLink;
    const "link_type" = Str("apple_terms_and_conditions");
    const "object" = Str("terminal.onboarding_link");
    0 => link_options "link_options" required;
    1 => on_behalf_of "on_behalf_of";
    2 => redirect_url "redirect_url" required;
}

rt::record! {
    OnboardingLinkAppleTermsAndConditions;
    0 => allow_relinking "allow_relinking";
    1 => merchant_display_name "merchant_display_name" required;
}

rt::record! {
    OnboardingLinkOptions;
    0 => apple_terms_and_conditions "apple_terms_and_conditions";
}
