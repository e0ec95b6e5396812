// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve settings.
///
/// `GET /v1/tax/settings`
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
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::tax::Settings>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::tax::Settings;
    "GetTaxSettings" Get "/v1/tax/settings" Query;
}
