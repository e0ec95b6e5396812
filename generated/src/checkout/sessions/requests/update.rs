// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a Checkout Session.
///
/// `POST /v1/checkout/sessions/{session}`
///
/// - `session`, in the path: Session. At most 5000 characters.
///
/// Feature: `checkout`.
#[doc(alias = "PostCheckoutSessionsSession")]
#[doc(alias = "postcheckoutsessionssession")]
pub fn update(session: impl Into<rt::Id<crate::checkout::Session>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<crate::checkout::Session>>(0, session),
        rt::RequestOptions::default(),
    )
}
/// The request of [`checkout.sessions.update`](update()).
///
/// `POST /v1/checkout/sessions/{session}` (`PostCheckoutSessionsSession`).
#[doc(alias = "PostCheckoutSessionsSession")]
#[doc(alias = "postcheckoutsessionssession")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);
impl Update {
    /// Collected information.
    pub fn collected_information(
        self,
        value: crate::checkout::sessions::params::CollectedInformation,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::checkout::sessions::params::CollectedInformation,
                >(1, value),
            self.1,
        )
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }
    /// Line items.
    pub fn line_items(
        self,
        value: impl IntoIterator<
            Item = crate::checkout::sessions::params::UpdateLineItem,
        >,
    ) -> Self {
        Self(
            self
                .0
                .set_list::<crate::checkout::sessions::params::UpdateLineItem>(3, value),
            self.1,
        )
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(4, value), self.1)
    }
    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(4), self.1)
    }
    /// Shipping options.
    pub fn shipping_options(
        self,
        value: impl IntoIterator<
            Item = crate::checkout::sessions::params::ShippingOption,
        >,
    ) -> Self {
        Self(
            self
                .0
                .set_list::<crate::checkout::sessions::params::ShippingOption>(5, value),
            self.1,
        )
    }
    /// Clears `shipping_options`.
    pub fn clear_shipping_options(self) -> Self {
        Self(self.0.clear(5), self.1)
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<crate::checkout::Session>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}
rt::request! {
    Update -> crate::checkout::Session;
    "PostCheckoutSessionsSession" Post "/v1/checkout/sessions/{session}" Form;
    "session" required path: String;
    "collected_information": Option<crate::checkout::sessions::params::CollectedInformation>;
    "expand": Option<Vec<String>>;
    "line_items": Option<Vec<crate::checkout::sessions::params::UpdateLineItem>>;
    "metadata" clearable: rt::Clearable<rt::Metadata>;
    "shipping_options" clearable: rt::Clearable<Vec<crate::checkout::sessions::params::ShippingOption>>;
}
