// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::Settings;
use crate::tax::settings::params::Defaults;
use crate::tax::settings::params::HeadOffice;

/// Changes the settings of Stripe Tax: head office, default code and behavior. What is set can be replaced, not removed.
///
/// `POST /v1/tax/settings`
///
/// ```
/// use stripe_client::tax;
///
/// let settings = tax::settings::update().send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`defaults`](Update::defaults()): What tax calculations assume where they aren't told.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`head_office`](Update::head_office()): Where your business is at home, which matters for tax.
///
/// # Answer
///
/// [`Settings`](crate::tax::Settings).
///
/// [Stripe's reference](https://docs.stripe.com/api/tax/settings)
///
/// Feature: `tax`.
#[doc(alias = "PostTaxSettings")]
#[doc(alias = "posttaxsettings")]
pub fn update() -> Update {
    Default::default()
}

/// The request of [`tax.settings.update`](update()).
///
/// `POST /v1/tax/settings` (`PostTaxSettings`).
#[doc(alias = "PostTaxSettings")]
#[doc(alias = "posttaxsettings")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// What tax calculations assume where they aren't told.
    pub fn defaults<K>(self, value: impl rt::Maybe<Defaults, K>) -> Self {
        Self(self.0.maybe::<Defaults, K>(0, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Where your business is at home, which matters for tax.
    pub fn head_office<K>(self, value: impl rt::Maybe<HeadOffice, K>) -> Self {
        Self(self.0.maybe::<HeadOffice, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Settings>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> Settings;
    "PostTaxSettings" Post "/v1/tax/settings" Form;
    "defaults": Defaults;
    "expand": Vec<String>;
    "head_office": HeadOffice;
}
