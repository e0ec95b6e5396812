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
    Update {
        session: session.into(),
        ..Default::default()
    }
}
/// The request of [`checkout.sessions.update`](update()).
///
/// `POST /v1/checkout/sessions/{session}` (`PostCheckoutSessionsSession`).
#[doc(alias = "PostCheckoutSessionsSession")]
#[doc(alias = "postcheckoutsessionssession")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    session: rt::Id<crate::checkout::Session>,
    collected_information: Option<
        Box<crate::checkout::sessions::params::CollectedInformation>,
    >,
    expand: Option<Vec<String>>,
    line_items: Option<Vec<crate::checkout::sessions::params::UpdateLineItem>>,
    metadata: rt::Clearable<rt::Metadata>,
    shipping_options: rt::Clearable<
        Vec<crate::checkout::sessions::params::ShippingOption>,
    >,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Collected information.
    pub fn collected_information(
        mut self,
        value: crate::checkout::sessions::params::CollectedInformation,
    ) -> Self {
        self.collected_information = Some(Box::new(value));
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Line items.
    pub fn line_items(
        mut self,
        value: impl IntoIterator<
            Item = crate::checkout::sessions::params::UpdateLineItem,
        >,
    ) -> Self {
        self.line_items = Some(value.into_iter().collect());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Shipping options.
    pub fn shipping_options(
        mut self,
        value: impl IntoIterator<
            Item = crate::checkout::sessions::params::ShippingOption,
        >,
    ) -> Self {
        self.shipping_options = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `shipping_options`.
    pub fn clear_shipping_options(mut self) -> Self {
        self.shipping_options = rt::Clearable::Clear;
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::checkout::Session>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => session "session" required path;
    1 => collected_information "collected_information";
    2 => expand "expand";
    3 => line_items "line_items";
    4 => metadata "metadata" clearable;
    5 => shipping_options "shipping_options" clearable;
}
rt::request! {
    Update -> crate::checkout::Session;
    "PostCheckoutSessionsSession" Post "/v1/checkout/sessions/{session}" Form;
}
