// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create an Onboarding Link.
///
/// `POST /v1/terminal/onboarding_links`
///
/// - `link_options`, in the body: Link options.
/// - `link_type`, in the body: Link type. Only `apple_terms_and_conditions`.
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalOnboardingLinks")]
#[doc(alias = "postterminalonboardinglinks")]
pub fn create(
    link_options: crate::terminal::onboarding_links::params::LinkOptions,
    link_type: crate::terminal::onboarding_links::params::LinkType,
) -> Create {
    Create {
        link_options,
        link_type,
        ..Default::default()
    }
}
/// The request of [`terminal.onboarding_links.create`](create()).
///
/// `POST /v1/terminal/onboarding_links` (`PostTerminalOnboardingLinks`).
#[doc(alias = "PostTerminalOnboardingLinks")]
#[doc(alias = "postterminalonboardinglinks")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    expand: Option<Vec<String>>,
    link_options: crate::terminal::onboarding_links::params::LinkOptions,
    link_type: crate::terminal::onboarding_links::params::LinkType,
    on_behalf_of: Option<rt::Id<crate::accounts::Account>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// On behalf of. At most 5000 characters.
    pub fn on_behalf_of(
        mut self,
        value: impl Into<rt::Id<crate::accounts::Account>>,
    ) -> Self {
        self.on_behalf_of = Some(value.into());
        self
    }
}
rt::record! {
    Create;
    0 => expand "expand";
    1 => link_options "link_options" required;
    2 => link_type "link_type" required;
    3 => on_behalf_of "on_behalf_of";
}
rt::request! {
    Create -> crate::terminal::OnboardingLink;
    "PostTerminalOnboardingLinks" Post "/v1/terminal/onboarding_links" Form;
}
