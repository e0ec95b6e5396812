// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::Settings;

/// Fetches the settings of Stripe Tax, and what is missing for it to work.
///
/// `GET /v1/tax/settings`
///
/// ```
/// use stripe_client::tax;
///
/// let settings = tax::settings::retrieve().send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Settings`](crate::tax::Settings).
///
/// [Stripe's reference](https://docs.stripe.com/api/tax/settings)
///
/// Feature: `tax`.
#[doc(alias = "GetTaxSettings")]
#[doc(alias = "gettaxsettings")]
pub fn retrieve() -> Retrieve {
    Default::default()
}

/// The request of [`tax.settings.retrieve`](retrieve()).
///
/// `GET /v1/tax/settings` (`GetTaxSettings`).
#[doc(alias = "GetTaxSettings")]
#[doc(alias = "gettaxsettings")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(0, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Settings>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(0, path(Default::default())), self.1)
    }
}

rt::request! {
    Retrieve -> Settings;
    "GetTaxSettings" Get "/v1/tax/settings" Query;
    "expand" query: Vec<String>;
}
