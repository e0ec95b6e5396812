// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a ForwardingRequest.
///
/// `POST /v1/forwarding/requests`
///
/// - `payment_method`, in the body: Payment method. At most 5000 characters.
/// - `replacements`, in the body: Replacements. `card_cvc`, `card_expiry`, `card_number`, `cardholder_name` or `request_signature`.
/// - `url`, in the body: Url. At most 5000 characters.
///
/// Feature: `forwarding`.
#[doc(alias = "PostForwardingRequests")]
#[doc(alias = "postforwardingrequests")]
pub fn create(
    payment_method: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
    replacements: impl IntoIterator<Item = crate::forwarding::RequestReplacement>,
    url: impl Into<String>,
) -> Create {
    Create {
        payment_method: payment_method.into(),
        replacements: replacements.into_iter().collect(),
        url: url.into(),
        ..Default::default()
    }
}
/// The request of [`forwarding.requests.create`](create()).
///
/// `POST /v1/forwarding/requests` (`PostForwardingRequests`).
#[doc(alias = "PostForwardingRequests")]
#[doc(alias = "postforwardingrequests")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    expand: Option<Vec<String>>,
    metadata: Option<rt::Metadata>,
    payment_method: rt::Id<crate::payment_methods::PaymentMethod>,
    replacements: Vec<crate::forwarding::RequestReplacement>,
    request: Option<Box<crate::forwarding::requests::params::Request>>,
    url: String,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Request.
    pub fn request(
        mut self,
        value: crate::forwarding::requests::params::Request,
    ) -> Self {
        self.request = Some(Box::new(value));
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::forwarding::Request>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => expand "expand";
    1 => metadata "metadata";
    2 => payment_method "payment_method" required;
    3 => replacements "replacements" required;
    4 => request "request";
    5 => url "url" required;
}
rt::request! {
    Create -> crate::forwarding::Request;
    "PostForwardingRequests" Post "/v1/forwarding/requests" Form;
}
