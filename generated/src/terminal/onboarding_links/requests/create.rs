// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::rt;
use crate::terminal::OnboardingLink;
use crate::terminal::onboarding_links::params::LinkOptions;
use crate::terminal::onboarding_links::params::LinkType;

/// Creates a link to Apple's terms, which must be accepted before Tap to Pay on iPhone works.
///
/// `POST /v1/terminal/onboarding_links`
///
/// ```
/// use stripe_client::terminal;
///
/// let onboarding_link = terminal::onboarding_links::create(
///     terminal::onboarding_links::params::LinkOptions::new(),
///     terminal::onboarding_links::params::LinkType::AppleTermsAndConditions,
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `link_options`, in the body: What the kind of link at hand needs, under the name of its `link_type`.
/// - `link_type`, in the body: What the link is for.
///
/// # Parameters
///
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`on_behalf_of`](Create::on_behalf_of()): Id of the connected account that the link is for.
///
/// # Answer
///
/// [`OnboardingLink`](crate::terminal::OnboardingLink).
///
/// # What follows
///
/// Open [`redirect_url`](crate::terminal::OnboardingLink::redirect_url) for whoever can sign for the business.
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/onboarding_links/create)
///
/// Feature: `terminal`.
#[doc(alias = "PostTerminalOnboardingLinks")]
#[doc(alias = "postterminalonboardinglinks")]
pub fn create(link_options: LinkOptions, link_type: LinkType) -> Create {
    Create(
        Create::default()
            .0
            .set::<LinkOptions>(0, link_options)
            .set::<LinkType>(1, link_type),
        rt::RequestOptions::default(),
    )
}

/// The request of [`terminal.onboarding_links.create`](create()).
///
/// `POST /v1/terminal/onboarding_links` (`PostTerminalOnboardingLinks`).
#[doc(alias = "PostTerminalOnboardingLinks")]
#[doc(alias = "postterminalonboardinglinks")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Id of the connected account that the link is for.
    pub fn on_behalf_of<K>(self, value: impl rt::Maybe<rt::Id<Account>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Account>, K>(3, value), self.1)
    }
}

rt::request! {
    Create -> OnboardingLink;
    "PostTerminalOnboardingLinks" Post "/v1/terminal/onboarding_links" Form;
    "link_options" required: LinkOptions;
    "link_type" required: LinkType;
    "expand": Vec<String>;
    "on_behalf_of": String;
}
