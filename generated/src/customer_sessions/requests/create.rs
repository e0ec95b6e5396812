// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a Customer Session.
///
/// `POST /v1/customer_sessions`
///
/// - `components`, in the body: Components.
///
/// Feature: `customer_sessions`.
#[doc(alias = "PostCustomerSessions")]
#[doc(alias = "postcustomersessions")]
pub fn create(components: crate::customer_sessions::params::Components) -> Create {
    Create {
        components,
        ..Default::default()
    }
}
/// The request of [`customer_sessions.create`](create()).
///
/// `POST /v1/customer_sessions` (`PostCustomerSessions`).
#[doc(alias = "PostCustomerSessions")]
#[doc(alias = "postcustomersessions")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    components: crate::customer_sessions::params::Components,
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Customer. At most 5000 characters.
    pub fn customer(
        mut self,
        value: impl Into<rt::Id<crate::customers::Customer>>,
    ) -> Self {
        self.customer = Some(value.into());
        self
    }
    /// Customer account. At most 5000 characters.
    pub fn customer_account(mut self, value: impl Into<String>) -> Self {
        self.customer_account = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::customer_sessions::CustomerSession>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => components "components" required;
    1 => customer "customer";
    2 => customer_account "customer_account";
    3 => expand "expand";
}
rt::request! {
    Create -> crate::customer_sessions::CustomerSession;
    "PostCustomerSessions" Post "/v1/customer_sessions" Form;
}
